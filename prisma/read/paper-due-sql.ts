import { papersIn } from '../../domain/proceeding/papers';
import type { ProceedingFacts } from '../../domain/proceeding/project';
import type { PaperKind } from '../../domain/proceeding/state';
import { Prisma } from '../generated/client';

/** Where a proceeding's row keeps the id of each paper once it has been drafted. */
const keys = {
  'interview-notice': 'noticeLetterId',
  'interview-minutes': 'minutesLetterId',
  'accountability-proposal': 'proposalLetterId',
} as const satisfies Record<PaperKind, keyof ProceedingFacts>;

const cases = papersIn.map(
  ({ paper, kind, stages }) => Prisma.sql`WHEN p.kind = ${kind} AND p.stage = ANY(${[...stages]}::text[])
    AND p.facts->>${keys[paper]} IS NULL THEN ${paper}`,
);

/** `paperDue` (domain/proceeding/papers.ts) of proceeding `p` in SQL: the kind of the paper, or null. */
export const paperDueSql = Prisma.sql`CASE ${Prisma.join(cases, ' ')} END`;
