import { findPack } from '../../../documents/packs/find-pack';
import type { PlainFigures, PlainMeasurement } from '../../../domain/figures/plain';
import type { AssessmentAct } from '../../../domain/assessment/acts';
import type { FindingAct } from '../../../domain/finding/acts';
import type { ScriptOptions } from '../../../rehearsal/script/options';
import { figuresWith, payment, tranche } from '../../record/support/figures';
import { opening } from '../assessed/cycle';
import { orders as ordersOf2018 } from '../assessed/said';

/** Two years of the measures of 2016 in the small county, with one of each of the six kinds of article 7 in the first. */
const names = { east: '东岭乡', water: '水务局', west: '西坪乡' } as const;
type Subject = keyof typeof names;
const subjects = Object.keys(names) as Subject[];

const measured = (
  year: number,
  subject: Subject,
  indicator: string,
  said: Partial<PlainMeasurement>,
): PlainMeasurement => ({
  id: `${subject}-${indicator}`,
  indicator,
  unit: names[subject],
  period: String(year),
  asOf: `${year}-11-20`,
  source: `${year}年数据`,
  ...said,
});

/** 东岭乡 misses the plan in both years; 西坪乡 is low in the first one. Of 1,000, 1,200 and 1,001. */
const rates: Record<number, Record<Subject, [reduced: number, exits: number, satisfied: number]>> = {
  2018: { east: [999, 1182, 970], water: [1000, 1194, 955], west: [1000, 1149, 873] },
  2019: { east: [997, 1191, 981], water: [1000, 1195, 958], west: [1000, 1187, 963] },
};

const yearOf = (year: number): PlainMeasurement[] =>
  subjects.flatMap(one => {
    const [reduced, exits, satisfied] = rates[year]?.[one] ?? [0, 0, 0];
    const sampled = { method: 'third-party' };
    const growth: Record<Subject, string> = { east: '10.3', water: '9.7', west: '9.8' };
    return [
      measured(year, one, 'A1', { num: String(reduced), den: '1000', method: 'register' }),
      measured(year, one, 'A2', { num: '3', den: '3', method: 'register' }),
      measured(year, one, 'A3', { value: growth[one], method: 'survey' }),
      measured(year, one, 'B1', { num: String(exits + 3), den: '1200', sampleSize: '1200', ...sampled }),
      measured(year, one, 'B2', { num: String(exits), den: '1200', sampleSize: '1200', ...sampled }),
      measured(year, one, 'C1', { num: String(satisfied), den: '1001', sampleSize: '1001', ...sampled }),
      measured(year, one, 'D1', { grade: 'good', method: 'fund-evaluation' }),
    ];
  });

/** 东岭乡 and 水务局 say of themselves what the third party does not bear out. */
const ownWord = (subject: Subject, indicator: string, value: string): PlainMeasurement =>
  measured(2018, subject, indicator, {
    id: `${subject}-${indicator}-own`,
    value,
    method: 'self-report',
    source: '自报',
  });

export const figuresOf2018: PlainFigures = figuresWith({
  measurements: [...yearOf(2018), ownWord('east', 'B2', '99.9'), ownWord('water', 'B2', '98.1')],
  tranches: [tranche({ id: 'F1', program: 'poverty', amount: '1000000', purpose: '产业' })],
  payments: [payment({ id: 'F1-1', tranche: 'F1', amount: '300000', purpose: '办公楼装修' })],
});
export const figuresOf2019: PlainFigures = figuresWith({ measurements: yearOf(2019) });

/** What the campaign has come to is measured once more, before its cases are closed. */
export const measuredAnew: PlainFigures = figuresWith({
  measurements: [
    measured(2019, 'east', 'A1', {
      id: 'new-A1',
      asOf: '2019-05-20',
      num: '1000',
      den: '1000',
      method: 'register',
    }),
    measured(2019, 'west', 'B1', { id: 'new-B1', asOf: '2019-05-20', num: '1190', den: '1200' }),
    measured(2019, 'west', 'B2', { id: 'new-B2', asOf: '2019-05-20', num: '1190', den: '1200' }),
  ],
});

export const cycle2018 = { openedAt: '2018-11-26T09:00:00+08:00', open: opening, orders: ordersOf2018 };
export const cycle2019 = {
  openedAt: '2019-11-25T09:00:00+08:00',
  open: { ...opening, year: 2019, startsOn: '2019-12-02', reason: '年底自12月2日起' },
  orders: ordersOf2018.map((one): AssessmentAct =>
    one.kind === 'set-targets'
      ? { ...one, targets: one.targets.map(target => ({ ...target, source: '2019年减贫计划' })) }
      : one,
  ),
};

export const fundRules = () => findPack('idle-funds');

/** A car bought against the rules by 西坪乡, a falsified exit in 东岭乡. */
export const events: AssessmentAct[] = [
  {
    kind: 'record-event',
    event: {
      subjectId: 'west',
      indicator: null,
      forbidden: 'vehicles',
      kind: null,
      on: '2018-09-12',
      says: '违规购置公务用车一辆',
      points: null,
    },
  },
  {
    kind: 'record-event',
    event: {
      subjectId: 'east',
      indicator: null,
      forbidden: null,
      kind: 'false-exit',
      on: '2018-10-08',
      says: '未达标的4户按脱贫上报',
      points: null,
      exitActs: ['falsified'],
    },
  },
];

export const foundByAudit: Extract<FindingAct, { kind: 'enter' }> = {
  kind: 'enter',
  subjectId: 'east',
  findingKind: 'found-by-organs',
  category: '审计发现问题',
  text: '2个项目未公开招标',
  source: {
    kind: 'audit',
    organ: '县审计局',
    number: '溪审〔2018〕14号',
    title: '扶贫资金审计报告',
    on: '2018-11-15',
    fileIds: [],
    indicator: null,
  },
  on: '2018-10-30',
};

/**
 * 西坪乡 is eight working days late with its summary; the report is sent back once. 水务局 is rewarded; of 东岭乡 leadership approves
 * the interviews and the accountability for the falsified exit, of 西坪乡 it declines. One finding is dismissed; of two doubts one is a
 * distortion.
 */
export const scriptOf2018 = (campaignId: string): ScriptOptions => ({
  units: { kind: 'by-unit', of: { west: { kind: 'late', workingDays: 8 } }, others: { kind: 'punctual' } },
  office: 'prompt',
  leaders: 'approve',
  assessment: {
    returns: 1,
    marks: ['water'],
    declines: ['west'],
    serious: [`false-exit:east:${campaignId}:assessment:event:2`],
    dismisses: ['low-rate:west:C1'],
    chooses: ['east', 'water'].map(subjectId => ({
      subjectId,
      indicator: 'B2',
      figureId: `${subjectId}-B2`,
    })),
    settles: [
      { doubtId: 'sources-apart:east:B2:east-B2+east-B2-own', isConfirmed: true, accountableId: 'east' },
      { doubtId: 'sources-apart:water:B2:water-B2+water-B2-own', isConfirmed: false },
    ],
  },
});

/** Everybody in time, and nothing sent back. */
export const plainScript: ScriptOptions = {
  units: { kind: 'punctual' },
  office: 'prompt',
  leaders: 'approve',
};
