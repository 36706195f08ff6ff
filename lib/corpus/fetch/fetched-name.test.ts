// The name of a fetched document comes from servers, so it may be anything.
import { describe, expect, it } from "vitest";
import { fetchedName } from "./fetched-name";

const name = (address: string, disposition?: string) =>
  fetchedName(new URL(address), disposition === undefined ? {} : { "content-disposition": disposition });

describe("fetchedName", () => {
  it("takes the name that the server gives, in UTF-8 where there are two", () => {
    expect(name("https://a.example/get?id=1", 'attachment; filename="talk \\"one\\".pdf"')).toBe('talk "one".pdf');
    expect(name("https://a.example/x", "inline; filename=a.txt; filename*=UTF-8''d%C3%A9bat.txt")).toBe("débat.txt");
    expect(name("https://a.example/x", "inline; filename*=utf-8''%FF.txt")).toBe("%FF.txt");
  });
  it("takes the last part of the path, else the host", () => {
    expect(name("https://a.example/docs/p%C3%A9ace.html?x=1")).toBe("péace.html");
    expect(name("https://a.example/docs/")).toBe("docs");
    expect(name("https://a.example/")).toBe("a.example");
    expect(name("https://a.example/%E0%A4%A")).toBe("%E0%A4%A");
  });
  it("never gives a path, a hidden name or control characters", () => {
    expect(name("https://a.example/x", 'attachment; filename="../../etc/passwd"')).toBe("passwd");
    expect(name("https://a.example/x", 'attachment; filename="C:\\\\docs\\\\a.txt"')).toBe("a.txt");
    expect(name("https://a.example/..%2f..%2f.bashrc")).toBe("bashrc");
    expect(name("https://a.example/a%00%1b%E2%80%AEb.txt")).toBe("ab.txt");
    expect(name("https://a.example/x", 'attachment; filename=""')).toBe("x");
  });
});
