-- DropIndex
DROP INDEX "evidence_statement_id_idx";

-- CreateIndex
CREATE INDEX "evidence_statement_id_priority_ordinal_threat_ordinal_idx" ON "evidence"("statement_id", "priority_ordinal", "threat_ordinal");
