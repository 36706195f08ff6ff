-- CreateTable
CREATE TABLE "jump_indexes" (
    "locale" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "horizon" TEXT NOT NULL,
    "json" TEXT NOT NULL,

    CONSTRAINT "jump_indexes_pkey" PRIMARY KEY ("locale")
);
