-- AlterTable
ALTER TABLE "Unit" ADD COLUMN     "level" TEXT;

-- CreateTable
CREATE TABLE "FigureImport" (
    "id" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "fileName" TEXT,
    "fileSha256" TEXT,
    "rowsSha256" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "counts" JSONB NOT NULL,
    "problems" JSONB,
    "unitIds" TEXT[],
    "personId" TEXT,
    "requestId" TEXT,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FigureImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Figure" (
    "id" BIGSERIAL NOT NULL,
    "campaignId" TEXT NOT NULL,
    "bookId" TEXT NOT NULL,
    "batchId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "figureId" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "supersedesId" BIGINT,
    "hash" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Figure_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FigureImport_campaignId_recordedAt_idx" ON "FigureImport"("campaignId", "recordedAt");

-- CreateIndex
CREATE INDEX "Figure_campaignId_kind_figureId_id_idx" ON "Figure"("campaignId", "kind", "figureId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Figure_bookId_batchId_position_key" ON "Figure"("bookId", "batchId", "position");

-- AddForeignKey
ALTER TABLE "FigureImport" ADD CONSTRAINT "FigureImport_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;
