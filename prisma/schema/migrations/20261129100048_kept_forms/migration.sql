-- CreateTable
CREATE TABLE "KeptForm" (
    "typedById" TEXT NOT NULL,
    "forId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "values" JSONB NOT NULL,
    "changedIn" JSONB NOT NULL,
    "sentIn" INTEGER NOT NULL DEFAULT 0,
    "sentAt" TIMESTAMPTZ(3),
    "deviceId" TEXT NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "KeptForm_pkey" PRIMARY KEY ("typedById","forId","unitId","key")
);

-- CreateIndex
CREATE INDEX "KeptForm_changedAt_idx" ON "KeptForm"("changedAt");

-- AddForeignKey
ALTER TABLE "KeptForm" ADD CONSTRAINT "KeptForm_typedById_fkey" FOREIGN KEY ("typedById") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
