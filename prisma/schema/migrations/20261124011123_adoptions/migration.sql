-- AlterTable
ALTER TABLE "Calendar" ADD COLUMN     "basedOn" TEXT,
ADD COLUMN     "createdById" TEXT,
ADD COLUMN     "note" TEXT;

-- AlterTable
ALTER TABLE "Policy" ADD COLUMN     "createdById" TEXT,
ADD COLUMN     "note" TEXT;

-- CreateTable
CREATE TABLE "Adoption" (
    "id" BIGSERIAL NOT NULL,
    "campaignId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "fromPolicyId" TEXT NOT NULL,
    "fromPolicyVersion" INTEGER NOT NULL,
    "fromCalendarVersion" TEXT NOT NULL,
    "policyId" TEXT NOT NULL,
    "policyVersion" INTEGER NOT NULL,
    "calendarVersion" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "choices" JSONB NOT NULL,
    "actorId" TEXT,
    "requestId" TEXT,

    CONSTRAINT "Adoption_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Adoption_campaignId_at_idx" ON "Adoption"("campaignId", "at");

-- AddForeignKey
ALTER TABLE "Adoption" ADD CONSTRAINT "Adoption_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;
