-- A page of the ledger is read in its order, whatever the size of the campaign. Prisma's schema knows neither expressions
-- nor collations of indexes, so these are only here. See prisma/queries/ledger-order.ts and prisma/history.
CREATE INDEX "Docket_by_place_idx" ON "Docket"("campaignId", "kind", "position", "id" COLLATE "C");
CREATE INDEX "Docket_by_due_idx" ON "Docket"("campaignId", "kind", (coalesce("nextDueOn", '9999-12-31')) COLLATE "C", "id" COLLATE "C");
CREATE INDEX "Docket_by_change_idx" ON "Docket"("campaignId", "kind", "changedAt", "id" COLLATE "C");
CREATE INDEX "Docket_by_status_idx" ON "Docket"("campaignId", "kind", "status", "position", "id" COLLATE "C");
-- What waits: each index holds only that, in the words of prisma/queries/tasks.ts.
CREATE INDEX "Obligation_open_by_unit_idx" ON "Obligation"("owedById", "dueOn") WHERE "state" = 'open';
CREATE INDEX "Docket_pending_submission_idx" ON "Docket"("campaignId") WHERE state->'submissions' @> '[{"decision":"pending"}]';
CREATE INDEX "Docket_pending_return_idx" ON "Docket"("campaignId") WHERE state->'taskReturns' @> '[{"decision":"pending"}]';
CREATE INDEX "Docket_filed_idx" ON "Docket"("campaignId") WHERE state->'obligations' @> '[{"holdsClosing":true,"state":{"kind":"ended","reason":"accountability-filed"}}]';
