// Who represented a State at the United Nations, in which years: public facts, so that a name in its own script
// can be shown romanised.

/**
 * `family` and `full` as printed in the speaker's own script; `displayName` as the delegation romanises it;
 * `from` and `to` are the first and last year in which the person spoke for it, `to` null while that goes on.
 */
export interface KnownSpeaker {
  delegation: string;
  family: string;
  full: string;
  displayName: string;
  from: number;
  to: number | null;
}

type Row = readonly [family: string, full: string, displayName: string, from: number, to: number | null];

const ROWS: Record<string, readonly Row[]> = {
  JPN: [
    ["小和田", "小和田恒", "Owada Hisashi", 1994, 1998],
    ["佐藤", "佐藤行雄", "Satoh Yukio", 1998, 2002],
    ["原口", "原口幸市", "Haraguchi Koichi", 2002, 2004],
    ["大島", "大島賢三", "Oshima Kenzo", 2004, 2007],
    ["高須", "高須幸雄", "Takasu Yukio", 2007, 2010],
    ["西田", "西田恒夫", "Nishida Tsuneo", 2010, 2013],
    ["吉川", "吉川元偉", "Yoshikawa Motohide", 2013, 2016],
    ["別所", "別所浩郎", "Bessho Koro", 2016, 2019],
    ["川村", "川村泰久", "Kawamura Yasuhisa", 2017, 2020],
    ["星野", "星野俊也", "Hoshino Toshiya", 2017, 2020],
    ["石兼", "石兼公博", "Ishikane Kimihiro", 2019, 2023],
    ["志野", "志野光子", "Shino Mitsuko", 2021, 2024],
    ["山﨑", "山﨑和之", "Yamazaki Kazuyuki", 2023, null],
    ["岸田", "岸田文雄", "Kishida Fumio", 2012, 2024],
    ["河野", "河野太郎", "Kono Taro", 2017, 2019],
    ["茂木", "茂木敏充", "Motegi Toshimitsu", 2019, 2021],
    ["林", "林芳正", "Hayashi Yoshimasa", 2021, 2023],
    ["上川", "上川陽子", "Kamikawa Yoko", 2023, 2024],
    ["岩屋", "岩屋毅", "Iwaya Takeshi", 2024, 2025],
    ["安倍", "安倍晋三", "Abe Shinzo", 2012, 2020],
    ["菅", "菅義偉", "Suga Yoshihide", 2020, 2021],
    ["石破", "石破茂", "Ishiba Shigeru", 2024, 2025],
  ],
  CHN: [
    ["王", "王光亚", "Wang Guangya", 2003, 2008],
    ["张", "张业遂", "Zhang Yesui", 2008, 2010],
    ["李", "李保东", "Li Baodong", 2010, 2013],
    ["刘", "刘结一", "Liu Jieyi", 2013, 2017],
    ["吴", "吴海涛", "Wu Haitao", 2015, 2020],
    ["马", "马朝旭", "Ma Zhaoxu", 2018, 2019],
    ["张", "张军", "Zhang Jun", 2019, 2024],
    ["耿", "耿爽", "Geng Shuang", 2020, null],
    ["戴", "戴兵", "Dai Bing", 2020, 2024],
    ["傅", "傅聪", "Fu Cong", 2024, null],
    ["王", "王毅", "Wang Yi", 2013, null],
  ],
  KOR: [
    ["조", "조태열", "Cho Tae-yul", 2016, 2019],
    ["조", "조현", "Cho Hyun", 2019, 2022],
    ["황", "황준국", "Hwang Joonkook", 2022, 2025],
  ],
  PRK: [
    ["자", "자성남", "Ja Song Nam", 2014, 2018],
    ["김", "김성", "Kim Song", 2018, null],
  ],
  RUS: [
    ["Лавров", "Сергей Лавров", "Sergey Lavrov", 1994, null],
    ["Чуркин", "Виталий Чуркин", "Vitaly Churkin", 2006, 2017],
    ["Небензя", "Василий Небензя", "Vassily Nebenzia", 2017, null],
    ["Полянский", "Дмитрий Полянский", "Dmitry Polyanskiy", 2018, 2025],
    ["Евстигнеева", "Анна Евстигнеева", "Anna Evstigneeva", 2020, null],
  ],
  ARE: [["نسيبة", "لانا نسيبة", "Lana Nusseibeh", 2013, 2024]],
  DZA: [["بن جامع", "عمار بن جامع", "Amar Bendjama", 2023, null]],
  KWT: [["العتيبي", "منصور العتيبي", "Mansour Al-Otaibi", 2010, 2022]],
  MAR: [["هلال", "عمر هلال", "Omar Hilale", 2014, null]],
  PSE: [["منصور", "رياض منصور", "Riyad Mansour", 2005, null]],
  QAT: [["آل ثاني", "علياء آل ثاني", "Alya Al-Thani", 2013, null]],
  SAU: [
    ["المعلمي", "عبد الله المعلمي", "Abdallah Al-Mouallimi", 2011, 2022],
    ["الواصل", "عبد العزيز الواصل", "Abdulaziz Alwasil", 2022, null],
  ],
  SYR: [
    ["الجعفري", "بشار الجعفري", "Bashar Ja’afari", 2006, 2020],
    ["صباغ", "بسام صباغ", "Bassam Sabbagh", 2020, 2024],
  ],
};

export const KNOWN_SPEAKERS: readonly KnownSpeaker[] = Object.entries(ROWS).flatMap(([delegation, rows]) =>
  rows.map(([family, full, displayName, from, to]) => ({ delegation, family, full, displayName, from, to })),
);
