// Statements share a speaker, delegation or meeting exactly where they mean the same one.
import { describe, expect, it } from "vitest";
import { fictionalStatement } from "@/tests/fixtures/fictional-statement";
import { delegationId, meetingKey, speakerKey } from "./reference-keys";

const statement = fictionalStatement();

describe("keys of shared rows", () => {
  it("names a State by its code and an organisation by its name", () => {
    expect(delegationId({ code: "XAA", name: "Xandia" })).toBe("XAA");
    expect(delegationId({ code: null, name: "Tidal Union" })).toBe("org-tidal-union");
    expect(delegationId({ code: null, name: "潮汐联盟" })).toMatch(/^org-[0-9a-f]{12}$/);
  });
  it("keeps speakers of the same name in two delegations apart", () => {
    const elsewhere = { ...statement, delegation: null };
    expect(speakerKey(statement)).toBe("XAA/ada quill");
    expect(speakerKey(elsewhere)).not.toBe(speakerKey(statement));
  });
  it("knows a meeting by its symbol before its name", () => {
    expect(meetingKey(statement)).toBe("GA-C1/2031-05-03/debate on lighthouses");
    const { meeting } = statement;
    const withSymbol = meeting && { ...meeting, value: { ...meeting.value, symbol: "S/PV.99999" } };
    expect(meetingKey({ ...statement, meeting: withSymbol })).toBe("symbol/S/PV.99999");
  });
});
