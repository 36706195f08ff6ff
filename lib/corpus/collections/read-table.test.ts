// Tables as they really come: quoted or not, with a byte order mark, with rows that are too short.
import { describe, expect, it } from "vitest";
import { CollectionError } from "./collection-format";
import { readTable } from "./read-table";

const read = (name: string, text: string) => readTable(name, Buffer.from(text));

describe("readTable", () => {
  it("reads commas and quotes, trims cells, and skips the byte order mark", async () => {
    const rows = await read("a.csv", '\ufeffYear,Country \n2031,"Belvarra, Republic of "\n\n2032\n');
    expect(rows).toEqual([
      { Year: "2031", Country: "Belvarra, Republic of" },
      { Year: "2032", Country: "" },
    ]);
  });

  it("reads tabs with quotes around cells", async () => {
    expect(await read("a.tsv", '"speaker"\t"country"\n"Ms. Brel"\t"Belvarra"\n')).toEqual([
      { speaker: "Ms. Brel", country: "Belvarra" },
    ]);
  });

  it("takes quotes in an unquoted table for themselves", async () => {
    expect(await read("a.tsv", 'topic\tcountry\n"Peace" and more\tBelvarra\nThe "north\tOndelune\n')).toEqual([
      { topic: '"Peace" and more', country: "Belvarra" },
      { topic: 'The "north', country: "Ondelune" },
    ]);
  });

  it("says which table is broken", async () => {
    await expect(read("speakers.xlsx", "no spreadsheet")).rejects.toThrow(CollectionError);
    await expect(read("speakers.xlsx", "no spreadsheet")).rejects.toThrow("speakers.xlsx");
  });
});
