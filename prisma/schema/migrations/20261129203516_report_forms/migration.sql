-- CreateTable
CREATE TABLE "PastPlan" (
    "campaignId" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "PastPlan_pkey" PRIMARY KEY ("campaignId","until")
);

-- CreateTable
CREATE TABLE "ReportForm" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "purpose" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "note" TEXT,
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReportForm_pkey" PRIMARY KEY ("id","version")
);

-- AddForeignKey
ALTER TABLE "PastPlan" ADD CONSTRAINT "PastPlan_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;
