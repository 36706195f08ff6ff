// Where an entry of the quick jump leads.
import { meetingAddress, speakerAddress } from "@/components/directory/directory-address";
import { delegationAddress, subjectAddress } from "@/components/position/position-address";
import { statementAddress } from "@/components/statement/statement-address";
import type { JumpEntry } from "@/lib/domain/jump";

/** Without the prefix of a language. */
export function jumpAddress({ kind, target }: Pick<JumpEntry, "kind" | "target">): string {
  switch (kind) {
    case "delegation":
      return delegationAddress(target);
    case "theme":
    case "threat":
      return subjectAddress({ kind, code: target });
    case "speaker":
      return speakerAddress(target);
    case "meeting":
      return meetingAddress(target);
    case "statement": {
      const [id = "", slug = ""] = target.split("/");
      return statementAddress({ id, slug });
    }
  }
}
