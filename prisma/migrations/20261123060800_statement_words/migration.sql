-- CreateTable
CREATE TABLE "statement_words" (
    "statement_id" TEXT NOT NULL,
    "search" tsvector NOT NULL,

    CONSTRAINT "statement_words_pkey" PRIMARY KEY ("statement_id")
);

-- CreateIndex
CREATE INDEX "statement_words_search_idx" ON "statement_words" USING GIN ("search");

-- AddForeignKey
ALTER TABLE "statement_words" ADD CONSTRAINT "statement_words_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("id") ON DELETE CASCADE ON UPDATE CASCADE;
