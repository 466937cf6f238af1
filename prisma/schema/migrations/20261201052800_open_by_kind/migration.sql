-- What an office and what a unit has to do, in the order of its days: the first page reads none that come after it. Prisma
-- cannot say these.
CREATE INDEX "Obligation_open_by_kind_idx" ON "Obligation"("kind", "dueOn", "id" COLLATE "C") WHERE "state" = 'open';
DROP INDEX "Obligation_open_by_unit_idx";
CREATE INDEX "Obligation_open_by_unit_idx" ON "Obligation"("owedById", "dueOn", "id" COLLATE "C") WHERE "state" = 'open';
