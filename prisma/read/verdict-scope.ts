import { unitNamed } from '../../domain/registry/unit-named';
import { rulesInForce } from '../../domain/target/rules-in-force';
import type { TargetFileState } from '../../domain/target/state';
import { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import type { Db } from '../schema/db';
import { docketScope, seesAll } from './scope';

/** The rules for which one of the actor's units answers, as the rule names it: of these he reads every row. */
const ownRules = async (
  db: Db,
  { scopeUnitIds }: SignedIn,
  state: Pick<TargetFileState, 'packs'>,
): Promise<string[]> => {
  const meant = unitNamed(await db.unit.findMany({ select: { id: true, name: true, aliases: true } }));
  const isOwn = (name: string | null): boolean => {
    const id = name === null ? null : meant(name);
    return id !== null && scopeUnitIds.includes(id);
  };
  const own = rulesInForce(state).filter(({ rule }) =>
    [rule.owner.unit, ...Object.values(rule.answerable ?? {})].some(isOwn),
  );
  return [...new Set(own.map(({ rule }) => rule.id))];
};

/**
 * SQL: the row `v` of verdicts is one that the actor may see. Offices, leaders and the auditor see all; a unit those about
 * itself and its children, those of rules for which it answers, and those that stand on nothing but figures of its own books,
 * as of its projects.
 */
export const verdictScope = async (
  db: Db,
  actor: SignedIn,
  state: Pick<TargetFileState, 'packs'>,
): Promise<Prisma.Sql> => {
  if (seesAll(actor)) return Prisma.sql`TRUE`;
  return Prisma.sql`(v."unitId" = ANY(${actor.scopeUnitIds}::text[])
    OR v.rule = ANY(${await ownRules(db, actor, state)}::text[])
    OR (v."unitId" IS NULL AND jsonb_array_length(v.row->'figures') > 0 AND NOT EXISTS (
      SELECT 1 FROM jsonb_array_elements_text(v.row->'figures') AS used(id)
      JOIN "Figure" f ON f."campaignId" = v."campaignId" AND f."figureId" = used.id
      WHERE NOT EXISTS (SELECT 1 FROM "Docket" d WHERE d.id = f."bookId" AND ${docketScope(actor)}))))`;
};
