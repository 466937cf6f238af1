-- AlterTable
ALTER TABLE "Unit" ADD COLUMN     "closedOn" TEXT,
ADD COLUMN     "closedReason" TEXT,
ADD COLUMN     "successorId" TEXT;
