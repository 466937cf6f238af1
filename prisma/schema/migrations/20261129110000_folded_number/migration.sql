-- 文号 are searched as everything else is (see the migration folded_search). To fold ten thousand of them at each search took
-- 0.3 s. Prisma's schema does not know the column: it is only read, by prisma/read/found.ts.
ALTER TABLE "Letter" ADD COLUMN "foldedNumber" text GENERATED ALWAYS AS ("fold_text"(number)) STORED;
