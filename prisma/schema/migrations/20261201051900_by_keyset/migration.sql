-- What is gone through page by page, by a key behind which the next page begins: a page costs a page, whatever there is. Prisma can
-- say neither collations nor partial indexes.
CREATE INDEX "Docket_open_by_id_idx" ON "Docket"("id" COLLATE "C") WHERE NOT "isEnded";
CREATE INDEX "Notice_queued_by_docket_idx" ON "Notice"("docketId" COLLATE "C") WHERE "status" = 'queued';
CREATE INDEX "Notice_queued_by_person_idx" ON "Notice"("personId" COLLATE "C") WHERE "status" = 'queued';
