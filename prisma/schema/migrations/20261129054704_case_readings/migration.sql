-- CreateTable
CREATE TABLE "CaseReading" (
    "docketId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "readAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CaseReading_pkey" PRIMARY KEY ("docketId","unitId")
);

-- AddForeignKey
ALTER TABLE "CaseReading" ADD CONSTRAINT "CaseReading_docketId_fkey" FOREIGN KEY ("docketId") REFERENCES "Docket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The calls of a campaign are found without reading its other events. Prisma knows no partial index.
CREATE INDEX "Event_called_idx" ON "Event"("docketId") WHERE "type" = 'called';
