-- CreateTable
CREATE TABLE "StandIn" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "standInId" TEXT NOT NULL,
    "firstOn" TEXT NOT NULL,
    "lastOn" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "endedById" TEXT,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "StandIn_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "StandIn_personId_idx" ON "StandIn"("personId");

-- CreateIndex
CREATE INDEX "StandIn_standInId_idx" ON "StandIn"("standInId");

-- AddForeignKey
ALTER TABLE "StandIn" ADD CONSTRAINT "StandIn_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StandIn" ADD CONSTRAINT "StandIn_standInId_fkey" FOREIGN KEY ("standInId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
