-- What a priority does and at whom it is directed, who is behind a threat and whom it strikes. Amounts and events are
-- mentions too, and the passages of citations know the act of their sentence.

-- AlterTable
ALTER TABLE "evidence" ADD COLUMN     "act" TEXT;

-- CreateTable
CREATE TABLE "qualifiers" (
    "id" BIGSERIAL NOT NULL,
    "statement_id" TEXT NOT NULL,
    "priority_ordinal" INTEGER,
    "threat_ordinal" INTEGER,
    "role" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "rule_id" TEXT,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,

    CONSTRAINT "qualifiers_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "qualifiers_statement_id_idx" ON "qualifiers"("statement_id");

-- CreateIndex
CREATE INDEX "qualifiers_role_code_idx" ON "qualifiers"("role", "code");

-- AddForeignKey
ALTER TABLE "qualifiers" ADD CONSTRAINT "qualifiers_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "qualifiers" ADD CONSTRAINT "qualifiers_statement_id_priority_ordinal_fkey" FOREIGN KEY ("statement_id", "priority_ordinal") REFERENCES "priorities"("statement_id", "ordinal") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "qualifiers" ADD CONSTRAINT "qualifiers_statement_id_threat_ordinal_fkey" FOREIGN KEY ("statement_id", "threat_ordinal") REFERENCES "threats"("statement_id", "ordinal") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "qualifiers"
    ADD CONSTRAINT "qualifiers_owner_check" CHECK (CASE "role"
        WHEN 'act' THEN "priority_ordinal" IS NOT NULL AND "threat_ordinal" IS NULL AND "rule_id" IS NOT NULL
        WHEN 'addressee' THEN "priority_ordinal" IS NOT NULL AND "threat_ordinal" IS NULL AND "rule_id" IS NULL
        WHEN 'actor' THEN "priority_ordinal" IS NULL AND "threat_ordinal" IS NOT NULL AND "rule_id" IS NULL
        WHEN 'target' THEN "priority_ordinal" IS NULL AND "threat_ordinal" IS NOT NULL AND "rule_id" IS NULL
        ELSE false END),
    ADD CONSTRAINT "qualifiers_position_check" CHECK ("position" = 1 OR ("position" > 1 AND "role" <> 'act')),
    ADD CONSTRAINT "qualifiers_code_check" CHECK ("code" <> '' AND "name" <> ''),
    ADD CONSTRAINT "qualifiers_span_check" CHECK ("start" >= 0 AND "end" > "start"),
    ADD CONSTRAINT "qualifiers_quote_check" CHECK ("quote" <> '');

CREATE UNIQUE INDEX "qualifiers_priority_key" ON "qualifiers"("statement_id", "priority_ordinal", "role", "position") WHERE "priority_ordinal" IS NOT NULL;
CREATE UNIQUE INDEX "qualifiers_threat_key" ON "qualifiers"("statement_id", "threat_ordinal", "role", "position") WHERE "threat_ordinal" IS NOT NULL;

ALTER TABLE "evidence"
    ADD CONSTRAINT "evidence_act_check" CHECK ("act" <> '' AND "citation_ordinal" IS NOT NULL OR "act" IS NULL);

ALTER TABLE "mentions" DROP CONSTRAINT "mentions_kind_check";
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_kind_check" CHECK ("kind" IN ('state', 'group', 'body', 'amount', 'event'));
