-- AlterTable
ALTER TABLE "sources" ADD COLUMN     "hints" JSONB;
