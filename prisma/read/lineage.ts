import type { CaseState } from '../../domain/case/state';
import { indicatorsOf } from '../../domain/case/remeasured';
import { DomainError } from '../../domain/domain-error';
import { findingsOfSources } from '../../domain/docket/source';
import type { FindingState } from '../../domain/finding/state';
import { lineOf, type MeasuredAgain, type Station } from '../../domain/register/line-of';
import { unitNamed } from '../../domain/registry/unit-named';
import { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import type { Db } from '../schema/db';
import { docketScope } from './scope';

/** A line is shown up to so many findings; the same thing found more often is a list, no line. */
const MOST = 50;

const statesOf = async <S>(db: Db, actor: SignedIn, condition: Prisma.Sql): Promise<S[]> => {
  const rows = await db.$queryRaw<{ state: S }[]>`
    SELECT d.state FROM "Docket" d WHERE ${condition} AND ${docketScope(actor)} ORDER BY d.id LIMIT ${MOST}`;
  return rows.map(one => one.state);
};

/** Findings that say of one of these that it is the same as before. */
const foundAgain = (db: Db, actor: SignedIn, of: readonly FindingState[]): Promise<FindingState[]> =>
  statesOf(
    db,
    actor,
    Prisma.sql`d.kind = 'finding' AND d."unitId" = ANY(${of.map(one => one.subjectId)}::text[])
      AND EXISTS (SELECT 1 FROM jsonb_array_elements(d.state->'earlier') e
        WHERE e->>'findingId' = ANY(${of.map(one => one.id)}::text[]))`,
  );

/** Earlier and later findings of the same, from any of them, with those that were joined (并案) on the way. */
const allFindings = async (db: Db, actor: SignedIn, ids: readonly string[]): Promise<FindingState[]> => {
  const known = new Map<string, FindingState>();
  for (let next = [...ids]; next.length > 0 && known.size < MOST;) {
    const found = await statesOf<FindingState>(
      db,
      actor,
      Prisma.sql`d.kind = 'finding' AND d.id = ANY(${next}::text[])`,
    );
    for (const one of found) known.set(one.id, one);
    const beside = found.flatMap(one => [
      ...one.earlier.map(({ findingId }) => findingId),
      ...one.joined,
      ...(one.joinedWith ? [one.joinedWith] : []),
    ]);
    const later = found.length > 0 ? await foundAgain(db, actor, found) : [];
    next = [...new Set([...beside, ...later.map(one => one.id)])].filter(id => !known.has(id));
  }
  return [...known.values()];
};

/** What is on record of the indicators of these cases, in their campaigns and those of their findings. */
const measurementsFor = async (
  db: Db,
  cases: readonly CaseState[],
  campaignIds: readonly string[],
): Promise<MeasuredAgain[]> => {
  const indicators = [...new Set(cases.flatMap(indicatorsOf))];
  if (indicators.length === 0) return [];
  const units = await db.unit.findMany({ select: { id: true, name: true, aliases: true } });
  const meant = unitNamed(units);
  const rows = await db.$queryRaw<(Omit<MeasuredAgain, 'unitId'> & { unit: string })[]>`
    SELECT f."figureId" AS id, f."campaignId", f.data->>'indicator' AS indicator, f.data->>'unit' AS unit,
      coalesce(f.data->>'value', (f.data->>'num') || '/' || (f.data->>'den'), '') AS value, f.data->>'asOf' AS "asOf"
    FROM "Figure" f WHERE f.kind = 'measurement' AND f."campaignId" = ANY(${[...campaignIds]}::text[])
      AND f.data->>'indicator' = ANY(${indicators}::text[])
      AND NOT EXISTS (SELECT 1 FROM "Figure" s WHERE s."campaignId" = f."campaignId" AND s."supersedesId" = f.id)
    ORDER BY f.id`;
  return rows.flatMap(({ unit, ...one }) => {
    const unitId = meant(unit);
    return unitId === null ? [] : [{ ...one, unitId }];
  });
};

/**
 * 一条线看到底 of a finding or a case, the earliest first, as far as the reader may see it: cycle, finding, case and how it ended, what
 * was measured since, the finding of the next cycle. Whoever sees the case alone sees the case.
 *
 * @throws DomainError `DOCKET_UNKNOWN`
 */
export const queryLineage = async (db: Db, actor: SignedIn, id: string): Promise<Station[]> => {
  const [start] = await statesOf<CaseState | FindingState>(
    db,
    actor,
    Prisma.sql`d.id = ${id} AND d.kind IN ('case', 'finding')`,
  );
  if (!start) throw new DomainError('DOCKET_UNKNOWN', { ids: [id] });
  const ids = start.kind === 'finding' ? [start.id] : findingsOfSources(start.sources ?? []);
  const findings = await allFindings(db, actor, ids);
  const known = findings.map(one => one.id);
  const cases = await statesOf<CaseState>(
    db,
    actor,
    Prisma.sql`d.kind = 'case' AND (d.id = ${id} OR d."findingIds" && ${known}::text[])`,
  );
  const campaignIds = [...new Set([...findings, ...cases].map(one => one.campaignId))];
  const measurements = await measurementsFor(db, cases, campaignIds);
  return lineOf({ findings, cases, measurements, currentId: id });
};
