-- AlterTable
ALTER TABLE "Campaign" ADD COLUMN     "sweptAt" TIMESTAMPTZ(3);

-- What falls due next, of cases (the sweep) and of everything else, found without reading past the others: Prisma cannot say it.
CREATE INDEX "Docket_case_alarm_idx" ON "Docket"("campaignId", "alarmAt") WHERE "kind" = 'case' AND "alarmAt" IS NOT NULL;
CREATE INDEX "Docket_other_alarm_idx" ON "Docket"("campaignId", "alarmAt") WHERE "kind" <> 'case' AND "alarmAt" IS NOT NULL;
