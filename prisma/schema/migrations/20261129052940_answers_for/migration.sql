-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "answersFor" TEXT[] DEFAULT ARRAY[]::TEXT[];
