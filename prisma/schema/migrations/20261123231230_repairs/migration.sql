-- CreateTable
CREATE TABLE "Repair" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "what" TEXT NOT NULL,
    "campaignId" TEXT,
    "subjectId" TEXT NOT NULL,
    "version" INTEGER,
    "why" TEXT NOT NULL,

    CONSTRAINT "Repair_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReconcileCount" (
    "id" TEXT NOT NULL,
    "runs" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "next" TEXT NOT NULL,

    CONSTRAINT "ReconcileCount_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Repair_at_idx" ON "Repair"("at");

-- CreateIndex
CREATE INDEX "Repair_subjectId_what_idx" ON "Repair"("subjectId", "what");
