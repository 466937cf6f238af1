-- AlterTable
ALTER TABLE "Letter" DROP COLUMN "version";

-- AlterTable
ALTER TABLE "Proceeding" DROP COLUMN "version";

-- AddForeignKey
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_id_fkey" FOREIGN KEY ("id") REFERENCES "Docket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proceeding" ADD CONSTRAINT "Proceeding_id_fkey" FOREIGN KEY ("id") REFERENCES "Docket"("id") ON DELETE CASCADE ON UPDATE CASCADE;
