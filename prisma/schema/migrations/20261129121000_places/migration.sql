-- AlterTable
ALTER TABLE "Campaign" ADD COLUMN     "places" JSONB;
