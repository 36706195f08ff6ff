-- AlterTable
ALTER TABLE "speakers" ADD COLUMN     "merge_reason" TEXT,
ADD COLUMN     "person_id" TEXT;

-- AlterTable
ALTER TABLE "statements" ADD COLUMN     "spelling_id" TEXT;

-- CreateTable
CREATE TABLE "speaker_verdicts" (
    "id" TEXT NOT NULL,
    "first_key" TEXT NOT NULL,
    "second_key" TEXT NOT NULL,
    "same" BOOLEAN NOT NULL,
    "author" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "speaker_verdicts_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "speaker_verdicts_first_key_idx" ON "speaker_verdicts"("first_key");

-- CreateIndex
CREATE INDEX "speaker_verdicts_second_key_idx" ON "speaker_verdicts"("second_key");

-- CreateIndex
CREATE INDEX "speakers_person_id_idx" ON "speakers"("person_id");

-- CreateIndex
CREATE INDEX "statements_spelling_id_idx" ON "statements"("spelling_id");

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_spelling_id_fkey" FOREIGN KEY ("spelling_id") REFERENCES "speakers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speakers" ADD CONSTRAINT "speakers_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "speakers"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Until spellings are compared, at the next document of their delegation, each is a person of its own.
UPDATE "statements" SET "spelling_id" = "speaker_id";

ALTER TABLE "speakers"
    ADD CONSTRAINT "speakers_person_id_check" CHECK ("person_id" IS NULL OR ("person_id" <> "id" AND "merge_reason" IS NOT NULL));
ALTER TABLE "statements"
    ADD CONSTRAINT "statements_spelling_id_check" CHECK (("spelling_id" IS NULL) = ("speaker_id" IS NULL));
ALTER TABLE "speaker_verdicts"
    ADD CONSTRAINT "speaker_verdicts_keys_check" CHECK ("first_key" COLLATE "C" < "second_key" COLLATE "C"),
    ADD CONSTRAINT "speaker_verdicts_author_check" CHECK ("author" <> ''),
    ADD CONSTRAINT "speaker_verdicts_reason_check" CHECK ("reason" <> ''),
    ADD CONSTRAINT "speaker_verdicts_withdrawn_check" CHECK ("withdrawn_at" >= "created_at");
