-- AlterTable
ALTER TABLE "Campaign" ADD COLUMN     "links" JSONB;
