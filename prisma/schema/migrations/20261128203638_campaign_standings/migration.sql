-- CreateTable
CREATE TABLE "CampaignStanding" (
    "id" BIGSERIAL NOT NULL,
    "campaignId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL,
    "docketId" TEXT,
    "actorId" TEXT,
    "requestId" TEXT,

    CONSTRAINT "CampaignStanding_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "CampaignStanding_campaignId_at_idx" ON "CampaignStanding"("campaignId", "at");

-- AddForeignKey
ALTER TABLE "CampaignStanding" ADD CONSTRAINT "CampaignStanding_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What has ended before standings were kept. What is owed in it all the same is found by the upgrade supervise-what-is-owed.
INSERT INTO "CampaignStanding" ("campaignId", "at", "status")
SELECT id, "endedAt", 'ended' FROM "Campaign" WHERE status = 'ended' AND "endedAt" IS NOT NULL;
