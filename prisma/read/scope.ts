import { sentStatuses } from '../../domain/codes/letter';
import { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import { isCapable } from '../../domain/permissions/capabilities';

/** True where he sees every row; liaisons and heads see those in which their unit or its children has a part. */
export const seesAll = (actor: Pick<SignedIn, 'roles'>): boolean => isCapable(actor, 'see-all');

/** SQL: the docket `alias` lies within what the actor may see. */
export const docketScope = (actor: SignedIn, alias = 'd'): Prisma.Sql => {
  const scope = seesAll(actor)
    ? Prisma.sql`TRUE`
    : Prisma.sql`${Prisma.raw(`${alias}."unitIds"`)} && ${actor.scopeUnitIds}::text[]`;
  if (!actor.onlyRehearsals) return scope;
  return Prisma.sql`(${scope} AND EXISTS (SELECT 1 FROM "Campaign" rehearsal
    WHERE rehearsal.id = ${Prisma.raw(`${alias}."campaignId"`)} AND rehearsal.clock = 'rehearsal'))`;
};

/** The campaigns of which the actor sees anything. */
export const campaignWhere = ({ onlyRehearsals }: Pick<SignedIn, 'onlyRehearsals'>) =>
  onlyRehearsals ? { campaign: { clock: 'rehearsal' } } : {};

/** `docketScope` as a filter for Prisma's client. */
export const docketWhere = (actor: SignedIn): Prisma.DocketWhereInput =>
  seesAll(actor)
    ? campaignWhere(actor)
    : { unitIds: { hasSome: actor.scopeUnitIds }, ...campaignWhere(actor) };

/** A letter becomes known to its addressee with its delivery. */
export const letterWhere = (actor: SignedIn): Prisma.LetterWhereInput =>
  seesAll(actor)
    ? campaignWhere(actor)
    : {
        toUnitId: { in: actor.scopeUnitIds },
        status: { in: [...sentStatuses] },
        ...campaignWhere(actor),
      };

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
  seesAll(actor)
    ? campaignWhere(actor)
    : { unitId: { in: actor.scopeUnitIds }, stage: { in: toldStages }, ...campaignWhere(actor) };
