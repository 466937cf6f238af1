import type { Role } from '../../domain/permissions/roles';
import { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';

/** The roles that see every row; liaisons and heads see those in which their unit or its children has a part. */
const seeingAll: readonly Role[] = ['supervisor', 'coordinator', 'leader', 'auditor', 'administrator'];

export const seesAll = (actor: Pick<SignedIn, 'roles'>): boolean =>
  actor.roles.some(role => seeingAll.includes(role));

/** SQL: the docket `alias` lies within what the actor may see. */
export const docketScope = (actor: SignedIn, alias = 'd'): Prisma.Sql =>
  seesAll(actor)
    ? Prisma.sql`TRUE`
    : Prisma.sql`${Prisma.raw(`${alias}."unitIds"`)} && ${actor.scopeUnitIds}::text[]`;

/** The same as a filter for Prisma's client. */
export const docketWhere = (actor: SignedIn): Prisma.DocketWhereInput =>
  seesAll(actor) ? {} : { unitIds: { hasSome: actor.scopeUnitIds } };

/** A letter becomes known to its addressee with its delivery. */
export const letterWhere = (actor: SignedIn): Prisma.LetterWhereInput =>
  seesAll(actor)
    ? {}
    : { toUnitId: { in: actor.scopeUnitIds }, status: { in: ['delivered', 'acknowledged', 'replied'] } };

// What is only proposed, or still with the body that decides, is not told to the unit concerned.
const toldStages = [
  'noticed',
  'held',
  'confirmed',
  'answered',
  'ended',
  'delivered',
  'appealed',
  'appeal-decided',
  'filed',
];

export const proceedingWhere = (actor: SignedIn): Prisma.ProceedingWhereInput =>
  seesAll(actor) ? {} : { unitId: { in: actor.scopeUnitIds }, stage: { in: toldStages } };
