-- CreateTable
CREATE TABLE "search_blocks" (
    "block" SERIAL NOT NULL,
    "size" INTEGER NOT NULL,
    "alive" bit varying NOT NULL,

    CONSTRAINT "search_blocks_pkey" PRIMARY KEY ("block")
);

-- CreateTable
CREATE TABLE "search_documents" (
    "block" INTEGER NOT NULL,
    "doc" INTEGER NOT NULL,
    "statement_id" TEXT NOT NULL,
    "day" TEXT,

    CONSTRAINT "search_documents_pkey" PRIMARY KEY ("block","doc")
);

-- CreateTable: lexemes by code units, so that those with one beginning stand together
CREATE TABLE "search_lexemes" (
    "lexeme" TEXT COLLATE "C" NOT NULL,
    "block" INTEGER NOT NULL,
    "bits" bit varying NOT NULL,
    "strong" bit varying,
    "record" bit varying,

    CONSTRAINT "search_lexemes_pkey" PRIMARY KEY ("lexeme","block")
);

-- CreateTable
CREATE TABLE "search_values" (
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "block" INTEGER NOT NULL,
    "statements" INTEGER NOT NULL,
    "bits" bit varying NOT NULL,
    "docs" INTEGER[],

    CONSTRAINT "search_values_pkey" PRIMARY KEY ("kind","value","block")
);

-- CreateTable
CREATE TABLE "search_index_state" (
    "id" INTEGER NOT NULL,
    "horizon" xid8 NOT NULL,

    CONSTRAINT "search_index_state_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "search_documents_statement_id_key" ON "search_documents"("statement_id");

-- CreateIndex
CREATE INDEX "search_lexemes_block_idx" ON "search_lexemes"("block");

-- CreateIndex
CREATE INDEX "search_values_block_idx" ON "search_values"("block");

-- Makes a bitmap of one block (32,768 bits) from places and ones: search_bits_of(doc, 1).
DO $$
BEGIN
    EXECUTE format(
        'CREATE AGGREGATE search_bits_of(int, int) (SFUNC = set_bit, STYPE = bit, INITCOND = %L)', repeat('0', 32768)
    );
END
$$;
