-- For which facets, in which form, the bitmap index was made: one of another edition is made anew. The index that is
-- there is of the first one.
-- AlterTable
ALTER TABLE "search_index_state" ADD COLUMN "edition" TEXT NOT NULL
    DEFAULT '1 year delegation speaker organ group theme threat language cites';

ALTER TABLE "search_index_state" ALTER COLUMN "edition" DROP DEFAULT;
