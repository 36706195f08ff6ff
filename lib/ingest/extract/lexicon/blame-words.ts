// How a sentence ties a threat to the one behind it, and a harm to the one it strikes (regular expressions).

/**
 * - `by`: stands right before the one who acts ("committed by", "at the hands of")
 * - `acts`: stands right behind the one who acts ("has launched", "’s invasion of")
 * - `place`: stands before a name that is where something happens, or whom it happens to, and not who acts
 * - `strikes`: stands before the one who is struck ("against", "targeting", "killed")
 */
export interface BlameWords {
  by: string;
  acts: string;
  place: string;
  strikes: string;
}

export const BLAME_WORDS: Readonly<Record<string, BlameWords>> = {
  en: {
    by: "\\b(?:by|at the hands of|behavio(?:u)?r of|actions? of|aggression (?:of|from)|perpetrated by|attacks? (?:of|from)|threats? (?:of|from|posed by)|regime in|hands of|activities of|crimes? of)(?: (?:the|both|all|some|certain|various|its|other))?(?: (?:so-called|notorious|brutal|regime of|occupying Power,?|Government of|forces of|authorities of|group|militias? of|terrorist group))*\\s*$",
    place: "\\b(?:in|of|from|against|near|within|to|into|on|between|across|over|for|with)(?: the)?\\s*$",
    acts: "^(?:[’']s?|[’'])? (?:[\\p{L}-]+ly |[\\p{L}-]+ed |brutal |illegal |ongoing |continued |continuing |blatant |full-scale |terrorist |military |war of |forces |militias? |regime |authorities )*(?:aggression|invasion|attack(?:s|ed)?|war (?:against|on)|occupation|annexation|launch(?:es|ed)?|bombardment|shelling|strikes|missile|nuclear|violations?|has (?:launched|attacked|invaded|violated|fired|killed|bombed|continued to)|have (?:launched|attacked|invaded|violated|fired|killed|bombed|continued to)|continues? to (?:launch|attack|develop|violate|kill|occupy|fire|threaten)|kill(?:s|ed)?|invaded|fired|violates?|violated|threatens?|threatened|bomb(?:s|ed)|detain(?:s|ed)|seiz(?:es|ed))\\b",
    strikes:
      "\\b(?:against|on|at|targeting|targets?|target|targeted|attack(?:s|ed|ing)?|affect(?:s|ed|ing)?|kill(?:s|ed|ing)?|of|to|harm(?:s|ed|ing)?|destroy(?:s|ed|ing)?|disrupt(?:s|ed|ing)?|threaten(?:s|ed|ing)?|for|hit(?:s|ting)?|strik(?:es?|ing)|endanger(?:s|ed|ing)?|recruit(?:s|ed|ing|ment of)?|damag(?:es?|ed|ing)|murder(?:s|ed|ing)?)(?: (?:the|our|its|their|innocent|many|hundreds of|thousands of|millions of|vulnerable|unarmed|defenceless|including|tens of|key|vital|other|both|all|more|\\d[\\d,]*))*\\s*$",
  },
  fr: {
    by: "(?<!\\p{L})(?:par|de la part d(?:e|es|u)|aux mains d(?:e|es|u)|menace d(?:e|es|u))(?: (?:le|la|les|l[’']|des|du|certains?))?\\s*$",
    place: "(?<!\\p{L})(?:en|au|aux|de|du|dans|contre|vers|pour)(?: la| le| l[’'])?\\s*$",
    acts: "^ (?:a (?:attaqué|envahi|lancé|violé|tué|tiré)|continue d)",
    strikes:
      "(?<!\\p{L})(?:contre|sur|visant|cibl\\p{L}+|frapp\\p{L}+|tu(?:é|er|ant)|touch\\p{L}+|menac\\p{L}+|d(?:e|es|u)|aux?)(?: (?:le|la|les|l[’']|des|nos|ses|leurs|d[’']))*\\s*$",
  },
  es: {
    by: "(?<!\\p{L})(?:por|a manos de|por parte de|amenaza de)(?: (?:el|la|los|las|algunos))?\\s*$",
    place: "(?<!\\p{L})(?:en|de|contra|hacia|para|a)(?: la| el)?\\s*$",
    acts: "^ (?:ha (?:atacado|invadido|lanzado|violado|matado)|continúa)",
    strikes:
      "(?<!\\p{L})(?:contra|sobre|dirigid\\p{L}+ a|a|de|afecta\\p{L}* a|mata\\p{L}* a)(?: (?:el|la|los|las|nuestr\\p{L}+|sus))*\\s*$",
  },
};
