-- AlterTable
ALTER TABLE "Obligation" ADD COLUMN     "aboutId" TEXT;

-- CreateTable
CREATE TABLE "Upgrade" (
    "name" TEXT NOT NULL,
    "doneAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Upgrade_pkey" PRIMARY KEY ("name")
);
