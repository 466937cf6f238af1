-- AlterTable
ALTER TABLE "File" ADD COLUMN     "isHandedIn" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "File_uploadedById_uploadedAt_idx" ON "File"("uploadedById", "uploadedAt");
