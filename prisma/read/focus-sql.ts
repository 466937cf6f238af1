import { unitsOwnKinds } from '../../domain/obligation/units-own';
import { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import { todaySql } from './light-sql';
import { docketScope, obligationScope } from './scope';

/** By what a figure elsewhere opens the ledger on its cases (`api/contracts/focus.ts`). */
export interface Focus {
  owes?: string | undefined;
  late?: 'original' | 'current' | undefined;
  waits?: 'decision' | undefined;
  answeredById?: string | undefined;
}

const owed = (actor: SignedIn, what: Prisma.Sql): Prisma.Sql => Prisma.sql`EXISTS (
  SELECT 1 FROM "Obligation" b WHERE b."docketId" = d.id AND ${obligationScope(actor)} AND ${what})`;

/** Not done by its date, as the on-time share counts it: done later, or past and open. Needs `c`. */
const lateBy = (by: 'original' | 'current'): Prisma.Sql => {
  const on = by === 'original' ? Prisma.sql`b."originalDueOn"::date` : Prisma.sql`b."dueOn"::date`;
  const states = by === 'original' ? ['open', 'paused'] : ['open'];
  return Prisma.sql`b.kind = ANY(${[...unitsOwnKinds]}::text[]) AND (
    (b.state = 'met' AND (b."metAt" AT TIME ZONE 'Asia/Shanghai')::date > ${on})
    OR (b.state = ANY(${states}::text[]) AND ${on} < ${todaySql}))`;
};

/** What a docket `d` has to fulfil; a proposal that the actor may not know of filters nothing in. */
export const focusSql = ({ owes, late, waits, answeredById }: Focus, actor: SignedIn): Prisma.Sql[] => [
  ...(owes ? [owed(actor, Prisma.sql`b.kind = ${owes} AND b.state = 'open'`)] : []),
  ...(late ? [owed(actor, lateBy(late))] : []),
  ...(waits
    ? [
        Prisma.sql`d.id IN (SELECT s."docketId" FROM "Step" s JOIN "Proceeding" q ON q.id = s."proceedingId"
          JOIN "Docket" d ON d.id = q.id WHERE q.stage = 'proposed' AND ${docketScope(actor)})`,
      ]
    : []),
  ...(answeredById
    ? [
        Prisma.sql`d."leadIds" && coalesce((SELECT "answersFor" FROM "Person" WHERE id = ${answeredById}), '{}')`,
      ]
    : []),
];
