-- AlterTable
ALTER TABLE "Docket" ADD COLUMN     "grade" TEXT;
