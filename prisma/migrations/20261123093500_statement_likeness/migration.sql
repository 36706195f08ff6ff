-- DropIndex
DROP INDEX "sources_content_hash_key";

-- AlterTable
ALTER TABLE "sources" ADD COLUMN     "key" TEXT;

-- The same as documentKey of lib/db/document-key.ts gives for what is stored already.
UPDATE "sources" SET "key" = "content_hash" || coalesce('/' || left(encode(sha256(convert_to(facts, 'UTF8')), 'hex'), 16), '')
FROM (
    SELECT id, nullif(CASE
        WHEN card->>'symbol' <> '' THEN concat_ws(E'\n', 'symbol=' || (card->>'symbol'), 'turn=' || (card->>'turn'))
        ELSE concat_ws(E'\n', 'session=' || (card->>'session'), 'year=' || (card->>'year'), 'date=' || (card->>'date'),
            'delegation=' || (card->>'delegation'), 'event=' || (card->>'event'))
    END, '') AS facts
    FROM (SELECT id, coalesce(hints->'sidecar', '{}') AS card FROM "sources") AS cards
) AS places WHERE places.id = "sources".id;

ALTER TABLE "sources" ALTER COLUMN "key" SET NOT NULL;

-- AlterTable
ALTER TABLE "statements" ADD COLUMN     "duplicate_of" TEXT;

-- CreateTable
CREATE TABLE "statement_sketches" (
    "statement_id" TEXT NOT NULL,
    "minima" INTEGER[],
    "bands" INTEGER[],

    CONSTRAINT "statement_sketches_pkey" PRIMARY KEY ("statement_id")
);

-- CreateTable
CREATE TABLE "statement_likenesses" (
    "first_id" TEXT NOT NULL,
    "second_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "jaccard" REAL NOT NULL,
    "share_of_first" REAL NOT NULL,
    "share_of_second" REAL NOT NULL,

    CONSTRAINT "statement_likenesses_pkey" PRIMARY KEY ("first_id","second_id")
);

-- CreateIndex
CREATE INDEX "statement_sketches_bands_idx" ON "statement_sketches" USING GIN ("bands");

-- CreateIndex
CREATE INDEX "statement_likenesses_second_id_idx" ON "statement_likenesses"("second_id");

-- CreateIndex
CREATE UNIQUE INDEX "sources_key_key" ON "sources"("key");

-- CreateIndex
CREATE INDEX "sources_content_hash_idx" ON "sources"("content_hash");

-- CreateIndex
CREATE INDEX "statements_duplicate_of_idx" ON "statements"("duplicate_of");

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_duplicate_of_fkey" FOREIGN KEY ("duplicate_of") REFERENCES "statements"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_sketches" ADD CONSTRAINT "statement_sketches_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_likenesses" ADD CONSTRAINT "statement_likenesses_first_id_fkey" FOREIGN KEY ("first_id") REFERENCES "statements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_likenesses" ADD CONSTRAINT "statement_likenesses_second_id_fkey" FOREIGN KEY ("second_id") REFERENCES "statements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "sources"
    ADD CONSTRAINT "sources_key_check" CHECK ("key" = "content_hash" OR "key" ~ ('^' || "content_hash" || '/[0-9a-f]{16}$'));
ALTER TABLE "statements"
    ADD CONSTRAINT "statements_duplicate_of_check" CHECK ("duplicate_of" <> "id");
ALTER TABLE "statement_likenesses"
    ADD CONSTRAINT "statement_likenesses_order_check" CHECK ("first_id" COLLATE "C" < "second_id" COLLATE "C"),
    ADD CONSTRAINT "statement_likenesses_kind_check" CHECK ("kind" IN ('duplicate', 'related')),
    ADD CONSTRAINT "statement_likenesses_shares_check" CHECK (
        "jaccard" BETWEEN 0 AND 1 AND "share_of_first" BETWEEN 0 AND 1 AND "share_of_second" BETWEEN 0 AND 1);
