import { dateOf } from '../../domain/calendar/civil-date';
import { outcomeNames, statusNames, type CaseOutcome, type CaseStatus } from '../../domain/codes/statuses';
import { findingStatusNames } from '../../domain/codes/findings';
import type { SignedIn } from '../../prisma/people/sessions';
import { findDocket } from '../../prisma/read/docket';
import { findingsOf, queryFinding, recurrencesOf, type FoundRecord } from '../../prisma/read/findings';
import { unitNames, type Named } from '../../prisma/read/unit-names';
import type { Db } from '../../prisma/schema/db';
import { instantOf } from '../../prisma/schema/instants';
import { getCaseLineage, getFindingLineage, type LineageItem } from '../contracts/lineage';
import { route } from '../route';

interface CaseRow {
  id: string;
  campaignId: string;
  title: string;
  status: CaseStatus;
  outcome: CaseOutcome | null;
  closedAt: Date | null;
}

/** Cases that the actor was found to see; how they ended, and when. */
const casesOf = async (db: Db, ids: readonly string[]): Promise<Map<string, CaseRow>> => {
  const rows = await db.$queryRaw<CaseRow[]>`
    SELECT d.id, d."campaignId", d.title, d.status, d.outcome,
      CASE WHEN d."isEnded" THEN d."changedAt" END AS "closedAt"
    FROM "Docket" d WHERE d.id = ANY(${[...ids]}::text[])`;
  return new Map(rows.map(one => [one.id, one]));
};

const ofFinding = (one: FoundRecord, isFirst: boolean, unit: (id: string) => Named): LineageItem => ({
  kind: isFirst ? 'finding' : 'recurrence',
  id: one.id,
  campaignId: one.campaignId,
  unit: unit(one.state.subjectId),
  on: dateOf(instantOf(one.foundAt)),
  title: one.title,
  says: {
    zh: `${one.state.text}(${findingStatusNames[one.state.status].zh})`,
    en: `${one.state.says.en} (${findingStatusNames[one.state.status].en})`,
  },
  isCurrent: false,
});

const ofCase = (one: CaseRow): LineageItem => ({
  kind: 'case',
  id: one.id,
  campaignId: one.campaignId,
  unit: null,
  on: one.closedAt && dateOf(instantOf(one.closedAt)),
  title: one.title,
  says: one.outcome
    ? { zh: outcomeNames[one.outcome].zh, en: outcomeNames[one.outcome].en }
    : { zh: statusNames[one.status].zh, en: statusNames[one.status].en },
  isCurrent: false,
});

/** Findings, the earliest first, each followed by its case where the actor sees it; a case of several stands once. */
export const lineageOf = async (
  db: Db,
  found: readonly FoundRecord[],
  currentId: string,
): Promise<LineageItem[]> => {
  const unit = await unitNames(
    db,
    found.map(one => one.state.subjectId),
  );
  const cases = await casesOf(
    db,
    found.flatMap(one => one.caseId ?? []),
  );
  const items = found.flatMap((one, at) => {
    const made = one.caseId === null ? undefined : cases.get(one.caseId);
    const isFirstOfCase = found.findIndex(other => other.caseId === one.caseId) === at;
    return [ofFinding(one, at === 0, unit), ...(made && isFirstOfCase ? [ofCase(made)] : [])];
  });
  return items.map(one => ({ ...one, isCurrent: one.id === currentId }));
};

const recurring = ({ state }: FoundRecord) => ({
  subjectId: state.subjectId,
  kind: state.findingKind,
  indicator: state.origin.kind === 'indicator' ? state.origin.indicator : null,
});

/** What is of no kind and no indicator recurs in nothing: it stands for itself. */
const allOf = (db: Db, actor: SignedIn, one: FoundRecord): Promise<FoundRecord[]> => {
  const { kind, ...what } = recurring(one);
  return kind === null ? Promise.resolve([one]) : recurrencesOf(db, actor, { ...what, kind });
};

/** The year of the cycle; of what is of none, the year in which it was found. */
const yearOf = ({ state, foundAt }: FoundRecord): number =>
  state.year ?? Number(instantOf(foundAt).slice(0, 4));

const withItself = (all: readonly FoundRecord[], own: readonly FoundRecord[]): FoundRecord[] => {
  const known = new Map([...own, ...all].map(one => [one.id, one]));
  return [...known.values()].sort(
    (a, b) => yearOf(a) - yearOf(b) || a.foundAt.getTime() - b.foundAt.getTime() || (a.id < b.id ? -1 : 1),
  );
};

export const getFindingLineageRoute = route(
  getFindingLineage,
  async ({ deps: { db }, actor, params: { id } }) => {
    const record = await queryFinding(db, actor, id);
    const found = withItself(await allOf(db, actor, record), [record]);
    return { body: { items: await lineageOf(db, found, id) } };
  },
);

/** Of a case: the findings that it is of, and what was found of the same before and since. */
export const getCaseLineageRoute = route(getCaseLineage, async ({ deps: { db }, actor, params: { id } }) => {
  await findDocket(db, actor, 'case', id);
  const { findingIds } = await db.docket.findUniqueOrThrow({ where: { id }, select: { findingIds: true } });
  const own = await findingsOf(db, actor, findingIds);
  const all = (await Promise.all(own.map(one => allOf(db, actor, one)))).flat();
  return { body: { items: await lineageOf(db, withItself(all, own), id) } };
});
