-- Of a value's bits those between its first statement and its last: of most values a small part, since a speaker or a
-- document belongs to some years. Counting a facet reads these alone.

-- AlterTable
ALTER TABLE "search_values" ADD COLUMN "first" INTEGER, ADD COLUMN "extent" bit varying;

-- As it is, at most 4 kB: unpacking costs more than counting.
ALTER TABLE "search_values" ALTER COLUMN "extent" SET STORAGE PLAIN;

UPDATE "search_values" SET "first" = (position(B'1' IN "bits") - 1) / 8 * 8;
UPDATE "search_values" SET "extent" = substring("bits" FROM "first" + 1 FOR coalesce(
    (SELECT max(doc) FROM unnest("docs") AS doc) + 1, length("bits")) - "first");

ALTER TABLE "search_values" ALTER COLUMN "first" SET NOT NULL, ALTER COLUMN "extent" SET NOT NULL, DROP COLUMN "docs";

-- DropIndex
DROP INDEX "search_values_block_idx";

-- CreateIndex
CREATE INDEX "search_values_block_kind_idx" ON "search_values"("block", "kind");
