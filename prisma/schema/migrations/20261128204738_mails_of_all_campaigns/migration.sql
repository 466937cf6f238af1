-- A turn is held for seconds: who holds one now finds that it is lost, and begins again.
DELETE FROM "DeliveryTurn";

-- What lies in a mail that has not left yet had a status that no list of codes knew.
UPDATE "Notice" SET status = 'sending' WHERE status = 'mailed';

-- DropForeignKey
ALTER TABLE "DeliveryTurn" DROP CONSTRAINT "DeliveryTurn_campaignId_fkey";

-- AlterTable
ALTER TABLE "Notice" ADD COLUMN     "audiences" JSONB,
ADD COLUMN     "insteadOfId" TEXT,
ALTER COLUMN "personId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Mail" ADD COLUMN     "againAt" TIMESTAMPTZ(3),
ADD COLUMN     "againById" TEXT,
ALTER COLUMN "campaignId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "DeliveryTurn" DROP CONSTRAINT "DeliveryTurn_pkey",
DROP COLUMN "campaignId",
ADD COLUMN     "queue" TEXT NOT NULL,
ADD CONSTRAINT "DeliveryTurn_pkey" PRIMARY KEY ("queue");

-- CreateIndex
CREATE INDEX "Mail_status_sendAt_idx" ON "Mail"("status", "sendAt");
