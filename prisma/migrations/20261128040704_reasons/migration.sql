-- AlterTable
ALTER TABLE "priorities" ADD COLUMN     "reasons" TEXT[];

-- AlterTable
ALTER TABLE "priority_themes" ADD COLUMN     "reasons" TEXT[];

-- AlterTable
ALTER TABLE "threats" ADD COLUMN     "reasons" TEXT[];
