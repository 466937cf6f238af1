import { sentStatuses } from '../../domain/codes/letter';
import { isCapable } from '../../domain/permissions/capabilities';
import { readsEverything, type Reader } from '../../domain/permissions/reader';
import { keptKinds, officesKinds } from '../../domain/scope/visible-case';
import { otherHousesOf } from '../../domain/permissions/stand-in';
import { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import type { Db } from '../schema/db';

/** True where he sees every row; liaisons and heads see those in which their unit or its children has a part. */
export const seesAll = (actor: Pick<SignedIn, 'roles'>): boolean => isCapable(actor, 'see-all');

/** For whom somebody signed in reads: the rows and fields that follow from it are `domain/scope`'s. */
export const readerOf = (actor: SignedIn): Reader => ({
  seesAll: seesAll(actor),
  unitIds: actor.scopeUnitIds,
  ownHouse: otherHousesOf(actor),
});

/** SQL of `isProceedingTold`, and the same for Prisma's client: the facts keep when the unit was told. */
export const toldSql = Prisma.sql`coalesce(p.facts->>'noticedAt', p.facts->>'decisionDeliveredAt') IS NOT NULL`;
const toldWhere: Prisma.ProceedingWhereInput = {
  OR: [
    { facts: { path: ['noticedAt'], string_starts_with: '' } },
    { facts: { path: ['decisionDeliveredAt'], string_starts_with: '' } },
  ],
};

const ids = (units: readonly string[]): Prisma.Sql => Prisma.sql`${[...units]}::text[]`;
export const sentSql = Prisma.sql`${[...sentStatuses]}::text[]`;

/** Letters and proceedings `d` of which these units have been told. */
const toldPapers = (units: readonly string[]): Prisma.Sql => Prisma.sql`(
  d."unitId" = ANY(${ids(units)}) AND (
    EXISTS (SELECT 1 FROM "Letter" l WHERE l.id = d.id AND l.status = ANY(${sentSql}))
    OR EXISTS (SELECT 1 FROM "Proceeding" p WHERE p.id = d.id AND ${toldSql})))`;

/** Letters and proceedings `d` about these units of which they have not been told, and letters of such proceedings. */
const untoldPapers = (units: readonly string[]): Prisma.Sql => Prisma.sql`(
  d.kind IN ('letter', 'proceeding') AND (
    (d."unitId" = ANY(${ids(units)}) AND NOT ${toldPapers(units)})
    OR EXISTS (SELECT 1 FROM "Letter" l JOIN "Proceeding" p ON p.id = l."proceedingId"
      WHERE l.id = d.id AND p."unitId" = ANY(${ids(units)}) AND NOT ${toldSql})))`;

/** Problems `d` about these units that nobody has established: of one that was, its unit is among those of its docket. */
const untoldFindings = (units: readonly string[]): Prisma.Sql => Prisma.sql`(
  d.kind = 'finding' AND d."unitId" = ANY(${ids(units)}) AND NOT d."unitId" = ANY(d."unitIds"))`;

/** Those that were established; whoever decides about one is among its units too, and has no part in it by that. */
const toldFindings = (units: readonly string[]): Prisma.Sql => Prisma.sql`(
  d.kind = 'finding' AND d."unitId" = ANY(${ids(units)}) AND d."unitId" = ANY(d."unitIds"))`;

const filesOf = ({ seesAll: all, unitIds }: Reader): Prisma.Sql =>
  all ? Prisma.sql`TRUE` : Prisma.sql`d."unitIds" && ${ids(unitIds)}`;

const rowsOf = (reader: Reader): Prisma.Sql => {
  const { seesAll: all, unitIds, ownHouse } = reader;
  if (!all)
    return Prisma.sql`((d.kind IN ('case', 'unit-file', 'figure-book', 'target-file', 'breach', 'assessment') AND ${filesOf(reader)})
      OR ${toldFindings(unitIds)} OR ${toldPapers(unitIds)})`;
  return ownHouse.length === 0
    ? Prisma.sql`TRUE`
    : Prisma.sql`NOT (${untoldPapers(ownHouse)} OR ${untoldFindings(ownHouse)})`;
};

const ofCampaigns = (scope: Prisma.Sql, { onlyRehearsals }: SignedIn): Prisma.Sql =>
  onlyRehearsals
    ? Prisma.sql`(${scope} AND EXISTS (SELECT 1 FROM "Campaign" rehearsal
        WHERE rehearsal.id = d."campaignId" AND rehearsal.clock = 'rehearsal'))`
    : scope;

/** SQL: the docket `d`, of whatever kind, lies within what the actor may see. */
export const docketScope = (actor: SignedIn): Prisma.Sql => ofCampaigns(rowsOf(readerOf(actor)), actor);

/** SQL: the same of a docket `d` that is known to be a case or a unit's file, by an index. */
export const fileScope = (actor: SignedIn): Prisma.Sql => ofCampaigns(filesOf(readerOf(actor)), actor);

/** SQL of `seesObligation`: the obligation `b` is one that the actor may know of, where he sees its docket. */
export const obligationScope = (actor: SignedIn): Prisma.Sql => {
  const { seesAll: all, unitIds } = readerOf(actor);
  if (all) return Prisma.sql`TRUE`;
  return Prisma.sql`(NOT (b.kind = ANY(${[...keptKinds]}::text[]))
    OR (NOT b.kind = ANY(${[...officesKinds]}::text[]) AND b."owedById" = ANY(${ids(unitIds)})))`;
};

/** The campaigns of which the actor sees anything. */
export const campaignWhere = ({ onlyRehearsals }: Pick<SignedIn, 'onlyRehearsals'>) =>
  onlyRehearsals ? { campaign: { clock: 'rehearsal' } } : {};

/** `fileScope` as a filter for Prisma's client. */
export const fileWhere = (actor: SignedIn): Prisma.DocketWhereInput => ({
  AND: [{ kind: { in: ['case', 'unit-file'] } }],
  ...(!seesAll(actor) && { unitIds: { hasSome: actor.scopeUnitIds } }),
  ...campaignWhere(actor),
});

/** `docketScope` of proceedings. */
export const proceedingWhere = (actor: SignedIn): Prisma.ProceedingWhereInput => {
  const { seesAll: all, unitIds, ownHouse } = readerOf(actor);
  const own = campaignWhere(actor);
  if (!all) return { unitId: { in: [...unitIds] }, AND: [toldWhere], ...own };
  return ownHouse.length === 0 ? own : { OR: [{ unitId: { notIn: [...ownHouse] } }, toldWhere], ...own };
};

/** `docketScope` of letters: one becomes known to its addressee with its delivery. */
export const letterWhere = async (db: Db, actor: SignedIn): Promise<Prisma.LetterWhereInput> => {
  const reader = readerOf(actor);
  const own = campaignWhere(actor);
  const isSent = { status: { in: [...sentStatuses] } };
  if (!reader.seesAll) return { toUnitId: { in: [...reader.unitIds] }, ...isSent, ...own };
  if (readsEverything(reader)) return own;
  const untold = await db.$queryRaw<{ id: string }[]>`
    SELECT p.id FROM "Proceeding" p WHERE p."unitId" = ANY(${ids(reader.ownHouse)}) AND NOT ${toldSql}`;
  return {
    AND: [
      { OR: [{ toUnitId: { notIn: [...reader.ownHouse] } }, isSent] },
      { OR: [{ proceedingId: null }, { proceedingId: { notIn: untold.map(one => one.id) } }] },
    ],
    ...own,
  };
};
