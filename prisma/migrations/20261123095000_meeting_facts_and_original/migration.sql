-- Facts of the meeting beside its name, and the language in which the speech was spoken.

-- AlterTable
ALTER TABLE "statements" ADD COLUMN     "agenda_item" TEXT,
ADD COLUMN     "meeting_host" TEXT,
ADD COLUMN     "meeting_president" TEXT,
ADD COLUMN     "original_language" TEXT;
