// Documents to statements, headers, paragraphs and sentences: one small invented text for each trap.
import { describe, expect, it } from "vitest";
import type { StatementSegments } from "@/lib/domain/segments";
import type { SourceText } from "@/lib/domain/source-text";
import { segmentText } from "./segment-text";

const source = (
  text: string,
  layout: SourceText["layout"] = "printed",
  headings: SourceText["headings"] = [],
): SourceText => {
  return { text, layout, headings, mediaType: "text/plain", encoding: "utf-8", pages: [], sidecar: {} };
};
const segments = (text: string, layout?: SourceText["layout"], headings?: SourceText["headings"]) =>
  segmentText(source(text, layout, headings)).value;
const first = (text: string, layout?: SourceText["layout"], headings?: SourceText["headings"]): StatementSegments => {
  const [statement] = segments(text, layout, headings);
  if (!statement) throw new Error("no statement");
  return statement;
};
const cut = ({ text }: StatementSegments, spans: { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));
const header = (text: string, layout?: SourceText["layout"]) => {
  const statement = first(text, layout);
  return cut(statement, statement.header);
};
const bodies = (text: string, layout?: SourceText["layout"]) => {
  const statement = first(text, layout);
  return cut(
    statement,
    statement.paragraphs.filter(({ kind }) => kind === "body"),
  );
};
const sentences = (text: string, layout?: SourceText["layout"]) => {
  const statement = first(text, layout);
  return cut(statement, statement.sentences);
};

describe("header", () => {
  const BODY = "Xandia thanks the briefers for what they told us about the northern ports.";

  it("ends at the salutation", () => {
    const text = `Statement by H.E. Ms. Ona Brel\nMinister of Ports of Xandia\nNew York, 3 May 2031\n(As delivered)\n\nMadam  President,\n\n${BODY}`;
    expect(header(text)).toEqual([
      "Statement by H.E. Ms. Ona Brel",
      "Minister of Ports of Xandia",
      "New York, 3 May 2031",
      "(As delivered)",
    ]);
  });

  it("ends at the first sentence where nobody is addressed", () => {
    expect(header(`PORTS AND PEACE\n3 May 2031\n\n${BODY}`)).toEqual(["PORTS AND PEACE", "3 May 2031"]);
  });

  it.each([
    "Monsieur le Président,",
    "Señora Presidenta:",
    "Уважаемый господин Председатель!",
    "السيد الرئيس،",
    "主席先生，",
    "Excelências,",
  ])("ends at “%s”", (salutation) => expect(header(`XANDIA\n\n${salutation}\n\n${BODY}`)).toEqual(["XANDIA"]));

  it("is empty where the speech begins at once", () => {
    expect(header(`${BODY} We shall say more.\n\nI thank you.`)).toEqual([]);
    expect(header(`Mr. President,\n\n${BODY}`)).toEqual([]);
  });

  it("takes a sentence about the speech with it", () => {
    const about = "Statement delivered on behalf of Xandia at the open debate of the Council on ports on 3 May 2031.";
    expect(header(`${about}\n\n(As delivered)\n\nThank you, Mr. President.`, "marked")).toEqual([
      about,
      "(As delivered)",
    ]);
  });

  it("is found in a document that is one long line", () => {
    const text = `Address by the Minister of Ports General Debate New York, 3 May 2031 Mr. President, ${`${BODY} `.repeat(20)}`;
    expect(header(text)).toEqual(["Address by the Minister of Ports General Debate New York, 3 May 2031"]);
    expect(bodies(text)[0]).toMatch(/^Mr\. President, Xandia/);
  });
});

describe("paragraphs", () => {
  const WRAPPED = [
    "We have come a long way since the first meeting, and the road",
    "ahead of us is longer still, as all of the members know very",
    "well today.",
    "Our second point is about the ports of the north, which have",
    "been closed to all of the ships of the region since that day",
    "in the spring.",
  ];

  it("joins wrapped lines and parts them where a line ends early", () => {
    expect(bodies(WRAPPED.join("\n"))).toEqual([WRAPPED.slice(0, 3).join("\n"), WRAPPED.slice(3).join("\n")]);
  });

  it("goes on over a blank line within a sentence", () => {
    const broken = [...WRAPPED.slice(0, 2), "", ...WRAPPED.slice(2)].join("\n");
    expect(bodies(broken)[0]).toBe([...WRAPPED.slice(0, 2), "", WRAPPED[2]].join("\n"));
  });

  it("takes each line for a paragraph where lines end as sentences do", () => {
    expect(bodies("We thank you.\nWe ask for peace.\nWe ask for bread.\nWe shall return.")).toHaveLength(4);
  });

  it("reads double-spaced pages", () => {
    const lines = Array.from({ length: 8 }, (_, at) =>
      WRAPPED.map((line) => line.replace("of the", `${at} the`)),
    ).flat();
    expect(bodies(lines.join("\n\n"))).toHaveLength(16);
  });

  it("goes by blank lines alone where the format marks paragraphs", () => {
    expect(bodies("We thank you.\nWe ask for peace.\n\nWe shall return.", "marked")).toHaveLength(2);
  });

  it("reads printed numbers and leaves them out of sentences", () => {
    const statement = first("12.\tWe thank you for the floor.\n13.\tWe ask for peace.\n\n(a) nothing");
    expect(statement.paragraphs.map(({ number }) => number)).toEqual(["12", "13", null]);
    expect(cut(statement, statement.sentences)[1]).toBe("We ask for peace.");
  });

  it("keeps headings, marked or inferred", () => {
    const text = "We thank you for the floor today.\n\nOn ports\n\nPorts must stay open to every ship of the region.";
    const kinds = (statement: StatementSegments) => statement.paragraphs.map(({ kind }) => kind);
    expect(kinds(first(text))).toEqual(["body", "heading", "body"]);
    const at = text.indexOf("On ports");
    expect(kinds(first(text, "marked", [{ start: at, end: at + 8 }]))).toEqual(["body", "heading", "body"]);
  });
});

describe("sentences", () => {
  it("do not end after abbreviations and initials", () => {
    expect(
      sentences("We thank H.E. Mr. J. K. Brel for report No. 7. It names Ms. Ona Vall, i.e. our friend. Good."),
    ).toEqual(["We thank H.E. Mr. J. K. Brel for report No. 7.", "It names Ms. Ona Vall, i.e. our friend.", "Good."]);
  });

  it("end at the same places in a paragraph of any length", () => {
    const sentence = "We thank Mr. Brel, who came from afar to tell us of the ports.";
    const found = sentences(Array<string>(2_000).fill(sentence).join(" "), "marked");
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(new Set([sentence]));
  });

  it("go on over line ends and end in scripts without spaces", () => {
    expect(sentences("我们感谢主席先生。我们支持\n和平！", "marked")).toEqual([
      "我们感谢主席先生。",
      "我们支持\n和平！",
    ]);
    expect(sentences("We thank you for\nthe floor. We ask\nfor peace.", "marked")).toHaveLength(2);
  });
});

describe("a passage that follows twice", () => {
  const body = (length: number, from = 0) =>
    Array.from(
      { length },
      (_, at) => `Point ${at + from} is that port number ${at * 7 + from} of Xandia stays open to ships.`,
    );

  it.each([
    ["whole", body(12), body(12)],
    ["from its second paragraph on", body(12), body(12).slice(1)],
    ["with other white space", body(12), body(12).map((line) => line.replaceAll(" ", "  "))],
    ["with a changed word", body(12), body(12).map((line, at) => (at === 6 ? line.replace("ships", "boats") : line))],
    ["a third time", body(12), [...body(12), ...body(12)]],
  ])("is kept once: %s", (_, once, again) => {
    const statement = first([...once, ...again].join("\n"));
    expect(statement.text).toBe(once.join("\n"));
    expect(statement.notices[0]).toMatchObject({ ruleId: "segment/repeated-passage", level: "warning" });
    expect(statement.notices[0]?.message).toContain(` of ${again.length > 12 ? 12 : again.length} sentences`);
  });

  it("is kept once in the middle too, if it is long", () => {
    const statement = first([...body(40), ...body(40), ...body(5, 900)].join("\n"));
    expect(statement.text).toBe([...body(40), ...body(5, 900)].join("\n"));
    expect(statement.pieces).toHaveLength(2);
  });

  it("leaves refrains, thanks and quotations alone", () => {
    const refrain = "And still the ports are closed, and still we wait, and still nobody answers us.";
    const text = body(12)
      .flatMap((line) => [line, refrain, "Thank you, Mr. President."])
      .join("\n");
    expect(first(text).text).toBe(text);
    const quoted = [...body(6), ...body(20, 100), ...body(6)].join("\n");
    expect(first(quoted).text).toBe(quoted);
  });
});

describe("turns", () => {
  const RECORD = [
    "Security Council\nS/PV.9990\n9990th meeting\nMonday, 3 February 2031, 10 a.m.\nNew York",
    "President: Mr. Tol/Ms. Fenn . . . . . . . . . (Belvarra)\nMembers: Kelorai . . . . . Mr. Brel",
    "Agenda\n\nThe ports of Xandia\n\nLetter about ports\n\nThis record contains the text of speeches.",
    "The meeting was called to order at 10.05 a.m.",
    "The President (spoke in French): I call the meeting to order.",
    "I give the floor to Mr. Brel.",
    "Mr. Brel (Xandia) (spoke in Spanish): I thank you, Mr. President.",
    "The ports are open: nobody may close them.",
    "Ms. Vall: I brief the Council on the ports.",
    "The meeting rose at 11 a.m.",
  ].join("\n\n");

  it("parts a record at its labels and gives each turn the record's facts", () => {
    const turns = segments(RECORD, "marked");
    expect(turns.map(({ turn }) => [turn?.kind, turn?.name, turn?.affiliation, turn?.spokenIn])).toEqual([
      ["presiding", "The President", null, "French"],
      ["national", "Mr. Brel", "Xandia", "Spanish"],
      ["official", "Ms. Vall", null, null],
    ]);
    expect(turns[1]?.text).toMatch(/^Mr\. Brel .*close them\.$/s);
    expect(turns[2]?.text).toBe("Ms. Vall: I brief the Council on the ports.");
    expect(turns[2]?.sidecar).toEqual({
      symbol: "S/PV.9990",
      organ: "SC",
      date: "3 February 2031",
      event: "The ports of Xandia",
      agenda: "The ports of Xandia; Letter about ports",
      president: "Mr. Tol/Ms. Fenn (Belvarra)",
    });
  });

  it("leaves out of a record of the Assembly what nobody said, and knows the item of each turn", () => {
    const record = [
      "A/75/PV.990\n\nGeneral Assembly\nSeventy-fifth session\n990th plenary meeting\nMonday, 3 February 2031, 3 p.m.",
      "President: Ms. Fenn . . . . . . . . . . . (Belvarra)",
      "In the absence of the President, Mr. Tol (Kelorai), Vice-President, took the Chair.",
      "The meeting was called to order at 3 p.m.",
      "Agenda item 12 (continued)",
      "Nets and salt",
      "The Acting President: I invite Mr. Ole Fenn, Director of the Harbour Office, to brief the Assembly.",
      "Mr. Fenn: I brief the Assembly on nets.",
      "Mr. Brel (Xandia) (spoke in Spanish): I thank you (all of you), Mr. President.",
      "(spoke in English)\nThe ports are open (see A/75/9): nobody may close them.",
      "Mr. Brel was escorted from the rostrum.",
      "Agenda item 13",
      "Lighthouses",
      "Ms. Vall (Belvarra): We need light.",
      "The President returned to the Chair.",
      "The President: Thank you.",
      "The meeting rose at 5 p.m.",
    ].join("\n\n");
    const turns = segments(record, "marked");
    expect(turns.map(({ turn, sidecar }) => [turn?.name, turn?.kind, sidecar["agenda"], sidecar["event"]])).toEqual([
      ["The Acting President", "presiding", "Agenda item 12 (continued); Nets and salt", "Nets and salt"],
      ["Mr. Fenn", "official", "Agenda item 12 (continued); Nets and salt", "Nets and salt"],
      ["Mr. Brel", "national", "Agenda item 12 (continued); Nets and salt", "Nets and salt"],
      ["Ms. Vall", "national", "Agenda item 13; Lighthouses", "Lighthouses"],
      ["The President", "presiding", "Agenda item 13; Lighthouses", "Lighthouses"],
    ]);
    expect(turns[1]?.sidecar["function"]).toBe("Director of the Harbour Office");
    expect(turns[2]?.text).toMatch(/nobody may close them\.$/);
    expect(turns[3]?.text).toBe("Ms. Vall (Belvarra): We need light.");
    expect(turns[0]?.sidecar).toMatchObject({ symbol: "A/75/PV.990", organ: "GA", date: "3 February 2031" });
    expect(turns[0]?.sidecar["president"]).toBe("Ms. Fenn (Belvarra)");
  });

  it("keeps a single speech with a label as one statement", () => {
    const statement = first(
      "Mr. Brel (Xandia) (spoke in\nSpanish): I thank you, Mr. President.\n\nMs. Vall was right.",
    );
    expect(statement.turn).toMatchObject({
      kind: "national",
      name: "Mr. Brel",
      affiliation: "Xandia",
      spokenIn: "Spanish",
    });
    expect(cut(statement, statement.sentences)[0]).toBe("I thank you, Mr. President.");
    expect(statement.header).toEqual([]);
  });

  it("does not take a sentence with a colon for a label", () => {
    expect(
      first("Mr. Brel of Xandia said it on the second day of the session (and he was right, as\never): peace.").turn,
    ).toBeNull();
  });
});
