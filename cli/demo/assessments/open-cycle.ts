import { assessmentId } from '../../../domain/assessment/open-assessment';
import type { AssessmentAct } from '../../../domain/assessment/acts';
import type { Target } from '../../../domain/appraisal/types';
import { at, toMs } from '../../../domain/calendar/civil-date';
import { findScheme } from '../../../documents/packs/find-scheme';
import { commandAssessment } from '../../../prisma/record/command-assessment';
import { importFigures } from '../../../prisma/record/import-figures';
import { openAssessment } from '../../../prisma/record/open-assessment';
import type { Db } from '../../../prisma/schema/db';
import { personOf } from '../../person-of';
import { countyYears } from './cells';
import { assessedCounties, evaluatorId } from './counties';
import { figuresOf } from './rows';

type Year = keyof typeof countyYears;

export const cycleIdOf = (year: Year): string => `kaohe-${year}`;

/** The values that the province sets, in the order of the scheme's indicators. */
const aims = { A1: '100', A2: '100', A3: '9.5', B1: '98', B2: '98', B3: '2', C1: '90', D1: 'good' } as const;

const targetsOf = (year: Year): Target[] =>
  assessedCounties.flatMap(({ id: subjectId, name }) =>
    Object.entries(aims).map(([indicator, value]) => ({
      subjectId,
      indicator,
      // Where no village is planned to exit there is no task.
      value: indicator === 'A2' && countyYears[year][name].villages === null ? null : value,
      source: `云岭扶组〔${year}〕3号`,
    })),
  );

/** A person's act in a cycle of the demonstration, by his login. */
export const actIn = async (
  db: Db,
  year: Year,
  login: string,
  command: Exclude<AssessmentAct, { kind: 'open' }>,
): Promise<void> => {
  const actor = await personOf(db, login);
  await commandAssessment(db, { campaignId: cycleIdOf(year), command, actor, requestId: null });
};

/** Measurements come in, of those who measure so. */
export const measure = async (
  db: Db,
  year: Year,
  fileName: string,
  methods: Parameters<typeof figuresOf>[1],
): Promise<void> => {
  await importFigures(db, {
    campaignId: cycleIdOf(year),
    batchId: `${cycleIdOf(year)}-${methods.join('-')}`,
    source: { by: 'file', fileName, fileSha256: null },
    figures: figuresOf(year, methods),
    actor: await personOf(db, 'office'),
    reach: 'all',
    requestId: null,
  });
};

/** What the scheme leaves open, as the province answers it. */
const answers = [
  { ask: '7.5.identification', value: '98' },
  { ask: '7.5.exit', value: '98' },
  { ask: '7.5.omission', value: '2' },
  { ask: '7.5.satisfaction', value: '90' },
  { ask: '7.5.enough', value: 'one' },
] as const;

/** Opens the cycle of a year on the rehearsal's clock, with its targets. */
export const openCycle = async (db: Db, year: Year): Promise<void> => {
  await openAssessment(db, {
    id: cycleIdOf(year),
    actor: await personOf(db, 'office'),
    requestId: null,
    now: toMs(at(`${year}-12-03`, '09:00')),
    clock: 'rehearsal',
    open: {
      kind: 'open',
      scheme: findScheme('yunling-counties').scheme,
      year,
      startsOn: `${year}-12-10`,
      reason: '领导小组办公室会议确定自 12 月 10 日起实施。',
      subjects: assessedCounties.map(({ id: unitId }) => ({
        unitId,
        leaders: [
          { post: '县委书记', personId: null },
          { post: '县长', personId: null },
        ],
      })),
      thirdPartyId: evaluatorId,
    },
  });
  for (const one of answers)
    await actIn(db, year, 'office', { kind: 'answer-ask', ...one, reason: '省领导小组会议纪要明确。' });
  await actIn(db, year, 'office', { kind: 'set-targets', targets: targetsOf(year) });
};

export const cycleDocketId = (year: Year): string => assessmentId(cycleIdOf(year));
