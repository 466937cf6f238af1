-- 批示 are few: the dockets that hold one are found without reading the others.
CREATE INDEX "Docket_instructed_idx" ON "Docket"("campaignId") WHERE state->'instructions' IS NOT NULL;
