import type { AssessmentAct } from '../../../domain/assessment/acts';
import type { PlainFigures, PlainMeasurement } from '../../../domain/figures/plain';
import type { ScriptOptions } from '../../../rehearsal/script/options';
import { figuresWith } from '../../record/support/figures';

const names = { east: '东岭乡', water: '水务局', west: '西坪乡' } as const;
type Subject = keyof typeof names;

const measured = (
  subject: Subject,
  indicator: string,
  said: Omit<PlainMeasurement, 'id' | 'indicator' | 'unit' | 'period' | 'asOf' | 'source'>,
): PlainMeasurement => ({
  id: `${subject}-${indicator}`,
  indicator,
  unit: names[subject],
  period: '2018',
  asOf: '2018-11-20',
  source: '2018年数据',
  ...said,
});

/** One household of 1,000 short of the plan in 东岭乡; low accuracy of exits and satisfaction in 西坪乡; nothing wrong with 水务局. */
const rates: Record<Subject, [reduced: string, exits: string, satisfied: string]> = {
  east: ['999', '1182', '970'],
  water: ['1000', '1194', '955'],
  west: ['1000', '1149', '873'],
};

export const figures: PlainFigures = figuresWith({
  measurements: (Object.keys(names) as Subject[]).flatMap(one => {
    const [reduced, exits, satisfied] = rates[one];
    return [
      measured(one, 'A1', { num: reduced, den: '1000', method: 'register' }),
      measured(one, 'A2', { num: '3', den: '3', method: 'register' }),
      measured(one, 'A3', { value: one === 'east' ? '10.3' : '9.7', method: 'survey' }),
      measured(one, 'B1', { num: '1193', den: '1200', method: 'third-party', sampleSize: '1200' }),
      measured(one, 'B2', { num: exits, den: '1200', method: 'third-party', sampleSize: '1200' }),
      measured(one, 'C1', { num: satisfied, den: '1001', method: 'third-party', sampleSize: '1001' }),
      measured(one, 'D1', { grade: 'good', method: 'fund-evaluation' }),
    ];
  }),
});

const target = (subjectId: Subject, indicator: string) => ({
  subjectId,
  indicator,
  value: '100',
  source: '2018年减贫计划',
});

/** What is said after the opening: the plan's targets, and what 「较低」 means. */
export const orders: AssessmentAct[] = [
  {
    kind: 'set-targets',
    targets: (Object.keys(names) as Subject[]).flatMap(one => [target(one, 'A1'), target(one, 'A2')]),
  },
  ...Object.entries({
    '7.5.identification': '98',
    '7.5.exit': '98',
    '7.5.satisfaction': '90',
    '7.5.enough': 'one',
  }).map(([ask, value]) => ({ kind: 'answer-ask' as const, ask, value, reason: '领导小组定' })),
];

/** Units in time but 西坪乡, eight working days late; the report is sent back once; one interview is declined. */
export const script: ScriptOptions = {
  units: { kind: 'by-unit', of: { west: { kind: 'late', workingDays: 8 } }, others: { kind: 'punctual' } },
  office: 'prompt',
  leaders: 'approve',
  assessment: { returns: 1, marks: ['water'], declines: ['west'] },
};
