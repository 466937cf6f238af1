-- CreateTable
CREATE TABLE "DeliveryTurn" (
    "campaignId" TEXT NOT NULL,
    "heldBy" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DeliveryTurn_pkey" PRIMARY KEY ("campaignId")
);

-- AddForeignKey
ALTER TABLE "DeliveryTurn" ADD CONSTRAINT "DeliveryTurn_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;
