-- AlterTable
ALTER TABLE "Unit" ADD COLUMN     "signsOff" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "SignOff" (
    "id" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "docketIds" TEXT[],
    "versions" INTEGER[],
    "command" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "preparedById" TEXT NOT NULL,
    "preparedForId" TEXT,
    "preparedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" TEXT,
    "decidedForId" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "SignOff_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SignOff_unitId_state_idx" ON "SignOff"("unitId", "state");

-- AddForeignKey
ALTER TABLE "SignOff" ADD CONSTRAINT "SignOff_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;
