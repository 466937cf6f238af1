-- AlterTable
ALTER TABLE "Campaign" ADD COLUMN     "assessAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Docket" ADD COLUMN     "findingIds" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "sources" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "Finding" (
    "id" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "kind" TEXT,
    "indicator" TEXT,
    "status" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "year" INTEGER,
    "on" TEXT,
    "isSerious" BOOLEAN NOT NULL,
    "hasBadEffect" BOOLEAN NOT NULL,
    "joinedWithId" TEXT,
    "caseId" TEXT,
    "foundAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Finding_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Finding_campaignId_status_idx" ON "Finding"("campaignId", "status");

-- CreateIndex
CREATE INDEX "Finding_subjectId_kind_indicator_idx" ON "Finding"("subjectId", "kind", "indicator");

-- CreateIndex
CREATE INDEX "Docket_findingIds_idx" ON "Docket" USING GIN ("findingIds");

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_id_fkey" FOREIGN KEY ("id") REFERENCES "Docket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;
