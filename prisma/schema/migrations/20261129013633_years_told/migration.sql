-- AlterTable
ALTER TABLE "Campaign" ADD COLUMN     "yearsTold" INTEGER[] DEFAULT ARRAY[]::INTEGER[];
