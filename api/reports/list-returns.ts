import { formPurposes, type FormPurpose } from '../../domain/codes/form';
import { returnStandings, type ReturnStanding } from '../../domain/codes/report';
import type { CampaignRecord } from '../../domain/compile/record';
import { isFile } from '../../domain/kinds';
import { assertCampaign } from '../../prisma/read/campaigns';
import { readReturnsRecord } from '../../prisma/read/returns-record';
import { loadFacts } from '../../prisma/record/facts';
import type { Db } from '../../prisma/schema/db';
import type { CampaignFacts } from '../../record/rows';
import type { ReportView } from '../contracts/reports';
import { listReturns, type OwnStanding, type UnitReturn } from '../contracts/returns';
import { route } from '../route';
import { noStanding, standingsIn } from './standing-in';

type Standings = Record<FormPurpose, ReadonlyMap<string, OwnStanding>>;
type Counts = Record<ReturnStanding, number>;

const standingsOf = (record: CampaignRecord): Standings => ({
  plan: standingsIn(record, 'plan'),
  report: standingsIn(record, 'report'),
});

const countsOf = (standings: ReadonlyMap<string, OwnStanding>): Counts => {
  const counts = Object.fromEntries(returnStandings.map(one => [one, 0])) as Counts;
  for (const { standing } of standings.values()) if (standing) counts[standing]++;
  return counts;
};

const bothCounts = ({ plan, report }: Standings) => ({ plan: countsOf(plan), report: countsOf(report) });

/** How many units stand how with their plan and their report. */
export const countReturns = async (
  db: Db,
  facts: CampaignFacts,
): Promise<NonNullable<ReportView['counts']>> => bothCounts(standingsOf(await readReturnsRecord(db, facts)));

/** Every unit that owes a plan or a report or has handed one in, in the order of the plan. */
export const listReturnsRoute = route(listReturns, async ({ deps: { db }, actor, params }) => {
  await assertCampaign(db, actor, params.id);
  const facts = await loadFacts(db, params.id);
  const record = await readReturnsRecord(db, facts);
  const standings = standingsOf(record);
  const files = record.dockets.filter(isFile);
  const fileIds = new Map(files.filter(one => one.kind === 'unit-file').map(one => [one.unitId, one.id]));
  const problemCounts = new Map<string, number>();
  for (const { kind, parts } of files)
    if (kind === 'case')
      for (const unitId of new Set(parts.map(one => one.unitId)))
        problemCounts.set(unitId, (problemCounts.get(unitId) ?? 0) + 1);
  const units = new Map(record.units.map(one => [one.id, one]));
  const ids = new Set(formPurposes.flatMap(purpose => [...standings[purpose].keys()]));
  const items = [...ids].map((id): UnitReturn => ({
    unit: { id, name: units.get(id)?.name ?? id },
    isTownship: units.get(id)?.isTownship ?? false,
    unitFileId: fileIds.get(id) ?? null,
    problemCount: problemCounts.get(id) ?? 0,
    plan: standings.plan.get(id) ?? noStanding,
    report: standings.report.get(id) ?? noStanding,
  }));
  return { body: { now: facts.now, items, counts: bothCounts(standings) } };
});
