import type { DocketState } from '../../domain/case/state';
import { sentenceOf } from '../../domain/explain/derive';
import { lightOf, obligationLight } from '../../domain/light/light';
import type { Obligation } from '../../domain/obligation/types';
import { defaultPolicy } from '../../domain/policy/default-policy';
import type { Light } from '../../domain/codes/lights';

const obligation = (kind: Obligation['kind'], dueOn: string, more: Partial<Obligation> = {}): Obligation => ({
  id: `${kind}-${dueOn}`,
  kind,
  owedBy: 'a',
  what: '办理',
  round: 1,
  openedAt: '2018-05-01T09:00:00+08:00',
  dueOn,
  originalDueOn: dueOn,
  derivation: [],
  ladder: 'full',
  holdsClosing: true,
  state: { kind: 'open' },
  steps: [],
  pastRounds: [],
  ...more,
});

const state = (more: Partial<DocketState>): DocketState => ({
  id: 'c',
  campaignId: 'x',
  kind: 'case',
  ref: '一-1',
  unitId: null,
  title: '问题',
  category: null,
  position: 0,
  openedAt: '2018-05-01T09:00:00+08:00',
  status: 'rectifying',
  outcome: null,
  closedOn: null,
  parts: [{ unitId: 'a', role: 'lead' }],
  isLongTerm: false,
  obligations: [],
  submissions: [],
  progress: [],
  taskReturns: [],
  verifiedAt: null,
  announcedUntil: null,
  liaison: null,
  isUnclosedReported: false,
  lineage: [],
  seq: 1,
  ...more,
});

const progress = (on: string, percent: number) => [
  { unitId: 'a', at: `${on}T10:00:00+08:00`, percent, text: '', fileIds: [] },
];
const fix = (dueOn: string) => obligation('rectification', dueOn);

const table: [string, Partial<DocketState>, string, Light][] = [
  [
    'green with time left and a fresh report',
    { obligations: [fix('2018-06-10')], progress: progress('2018-05-20', 60) },
    '2018-05-21',
    'green',
  ],
  ['green eight days before', { obligations: [obligation('plan', '2018-05-20')] }, '2018-05-12', 'green'],
  ['blue seven days before', { obligations: [obligation('plan', '2018-05-20')] }, '2018-05-13', 'blue'],
  ['blue on the last day', { obligations: [obligation('plan', '2018-05-20')] }, '2018-05-20', 'blue'],
  ['red the day after', { obligations: [obligation('plan', '2018-05-20')] }, '2018-05-21', 'red'],
  ['not yet silent after seven days', { obligations: [fix('2018-06-10')] }, '2018-05-08', 'green'],
  ['silent on the eighth day', { obligations: [fix('2018-06-10')] }, '2018-05-09', 'yellow'],
  [
    'silence does not matter where nothing is to be rectified',
    { obligations: [obligation('review', '2018-06-30')] },
    '2018-05-31',
    'green',
  ],
  [
    'behind its milestone',
    { obligations: [obligation('milestone', '2018-05-05'), fix('2018-06-10')] },
    '2018-05-06',
    'yellow',
  ],
  [
    'red beats a late milestone',
    { obligations: [obligation('milestone', '2018-05-05'), obligation('plan', '2018-05-05')] },
    '2018-05-06',
    'red',
  ],
  [
    '10 points behind',
    { obligations: [fix('2018-05-21')], progress: progress('2018-05-10', 40) },
    '2018-05-11',
    'yellow',
  ],
  [
    '9 points behind',
    { obligations: [fix('2018-05-21')], progress: progress('2018-05-10', 41) },
    '2018-05-11',
    'green',
  ],
  [
    '30 points behind is still yellow',
    { obligations: [fix('2018-05-21')], progress: progress('2018-05-10', 20) },
    '2018-05-11',
    'yellow',
  ],
  [
    'more than 30 points behind',
    { obligations: [fix('2018-05-21')], progress: progress('2018-05-10', 19) },
    '2018-05-11',
    'red',
  ],
  [
    'closed',
    { status: 'closed', obligations: [obligation('look-back', '2018-05-05')] },
    '2018-05-20',
    'grey',
  ],
  ['a unit’s file with nothing open', { kind: 'unit-file', obligations: [] }, '2018-05-20', 'grey'],
  ['everything done, waiting to be closed', { obligations: [] }, '2018-05-20', 'green'],
  [
    'not done, and accountability filed',
    {
      obligations: [
        obligation('rectification', '2018-05-05', {
          state: { kind: 'ended', at: '2018-05-19T00:00:00+08:00', reason: 'accountability-filed' },
        }),
      ],
    },
    '2018-05-20',
    'red',
  ],
];

it.each(table)('%s', (_name, more, day, light) => {
  const lit = lightOf(state(more), `${day}T09:00:00+08:00`, defaultPolicy);
  expect(lit.light).toBe(light);
  expect(lit.why.text).not.toBe('');
});

it('names what is late, and since when', () => {
  const { why } = lightOf(
    state({ obligations: [fix('2018-06-10')] }),
    '2018-06-13T00:00:00+08:00',
    defaultPolicy,
  );
  expect(why).toMatchObject({
    text: '「办理」期限 2018年6月10日,已逾期 3 天',
    policy: 'default@1',
    rule: { code: 'light-overdue', dueOn: '2018-06-10', days: 3 },
  });
  expect(sentenceOf(why, 'en')).toBe('「办理」 was due on 10 Jun 2018 and is 3 days late');
});

it('an obligation is lit by its own date alone, and its last day is counted', () => {
  const one = obligation('milestone', '2018-06-10');
  expect(
    ['2018-06-02', '2018-06-03', '2018-06-10', '2018-06-11'].map(day =>
      obligationLight(one, day, defaultPolicy),
    ),
  ).toEqual(['green', 'blue', 'blue', 'red']);
});
