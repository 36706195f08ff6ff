-- CreateTable
CREATE TABLE "search_words" (
    "word" TEXT NOT NULL,
    "statements" INTEGER NOT NULL,

    CONSTRAINT "search_words_pkey" PRIMARY KEY ("word")
);

-- CreateIndex: by code units, so that the words with one beginning stand together
CREATE INDEX "search_words_word_idx" ON "search_words"("word" COLLATE "C");
