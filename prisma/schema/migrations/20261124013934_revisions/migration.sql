-- CreateTable
CREATE TABLE "PlanInForce" (
    "campaignId" TEXT NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "PlanInForce_pkey" PRIMARY KEY ("campaignId")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "number" TEXT,
    "issuedOn" TEXT,
    "sourceText" TEXT NOT NULL,
    "fileName" TEXT,
    "plan" JSONB NOT NULL,
    "own" JSONB NOT NULL,
    "answers" JSONB NOT NULL,
    "missing" JSONB NOT NULL,
    "matches" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "ordinal" INTEGER NOT NULL,
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RevisionPiece" (
    "revisionId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "ref" TEXT,
    "change" JSONB NOT NULL,
    "sentence" TEXT NOT NULL,
    "blockedBy" TEXT[],
    "decision" TEXT NOT NULL DEFAULT 'pending',
    "reason" TEXT,
    "decidedById" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "notes" TEXT[],

    CONSTRAINT "RevisionPiece_pkey" PRIMARY KEY ("revisionId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Revision_campaignId_ordinal_key" ON "Revision"("campaignId", "ordinal");

-- AddForeignKey
ALTER TABLE "PlanInForce" ADD CONSTRAINT "PlanInForce_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RevisionPiece" ADD CONSTRAINT "RevisionPiece_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;
