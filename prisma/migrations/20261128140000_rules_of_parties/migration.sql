-- Every record names the rule that found it: those whom an act is directed at, who is behind a threat and whom it
-- strikes, and what the sentence of a citation does. Rows of an older parser keep none.

-- AlterTable
ALTER TABLE "evidence" ADD COLUMN     "act_rule_id" TEXT;

ALTER TABLE "evidence"
    ADD CONSTRAINT "evidence_act_rule_check" CHECK ("act_rule_id" IS NULL OR ("act_rule_id" <> '' AND "act" IS NOT NULL));

ALTER TABLE "qualifiers" DROP CONSTRAINT "qualifiers_owner_check";
ALTER TABLE "qualifiers"
    ADD CONSTRAINT "qualifiers_owner_check" CHECK (CASE
        WHEN "role" = 'act' THEN "priority_ordinal" IS NOT NULL AND "threat_ordinal" IS NULL AND "rule_id" IS NOT NULL
        WHEN "role" = 'addressee' THEN "priority_ordinal" IS NOT NULL AND "threat_ordinal" IS NULL
        WHEN "role" IN ('actor', 'target') THEN "priority_ordinal" IS NULL AND "threat_ordinal" IS NOT NULL
        ELSE false END),
    ADD CONSTRAINT "qualifiers_rule_check" CHECK ("rule_id" <> '');
