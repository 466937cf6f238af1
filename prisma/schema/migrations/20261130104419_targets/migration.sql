-- AlterTable
ALTER TABLE "Campaign" ADD COLUMN     "evaluateAt" TIMESTAMPTZ(3),
ADD COLUMN     "evaluateWhat" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "Breach" (
    "id" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "part" TEXT,
    "unit" TEXT,
    "period" TEXT NOT NULL,
    "stage" TEXT,
    "status" TEXT NOT NULL,
    "isBroken" BOOLEAN NOT NULL,
    "unitId" TEXT,
    "answerableId" TEXT,
    "caseId" TEXT,
    "previousId" TEXT,
    "foundAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Breach_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VerdictChange" (
    "id" BIGSERIAL NOT NULL,
    "campaignId" TEXT NOT NULL,
    "evaluation" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "part" TEXT,
    "unit" TEXT,
    "unitId" TEXT,
    "period" TEXT NOT NULL,
    "stage" TEXT,
    "verdict" TEXT,
    "isUnreachable" BOOLEAN NOT NULL DEFAULT false,
    "pack" TEXT NOT NULL,
    "packVersion" INTEGER NOT NULL,
    "row" JSONB,
    "hash" TEXT NOT NULL,
    "asOf" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "VerdictChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Breach_campaignId_status_idx" ON "Breach"("campaignId", "status");

-- CreateIndex
CREATE INDEX "VerdictChange_campaignId_key_id_idx" ON "VerdictChange"("campaignId", "key", "id");

-- CreateIndex
CREATE UNIQUE INDEX "VerdictChange_campaignId_evaluation_key_key" ON "VerdictChange"("campaignId", "evaluation", "key");

-- AddForeignKey
ALTER TABLE "Breach" ADD CONSTRAINT "Breach_id_fkey" FOREIGN KEY ("id") REFERENCES "Docket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Breach" ADD CONSTRAINT "Breach_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VerdictChange" ADD CONSTRAINT "VerdictChange_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;
