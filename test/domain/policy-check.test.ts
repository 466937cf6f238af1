import { checkPolicy } from '../../domain/policy/check-policy';
import { defaultPolicy } from '../../domain/policy/default-policy';
import type { Policy, Rung } from '../../domain/policy/types';

const [urge, letter, interview] = defaultPolicy.ladders.full.rungs as [Rung, Rung, Rung];

const withRungs = (rungs: Rung[]): Policy => ({
  ...defaultPolicy,
  ladders: { ...defaultPolicy.ladders, full: { ...defaultPolicy.ladders.full, rungs } },
});
const codesOf = (policy: Policy): string[] => checkPolicy(policy).map(one => `${one.code} ${one.path}`);
const after = (rung: Rung, workingDays: number): Rung => ({ ...rung, after: { ...rung.after, workingDays } });

it('finds nothing wrong with the default', () => expect(checkPolicy(defaultPolicy)).toEqual([]));

it.each<[string, Policy, string[]]>([
  ['a rung twice', withRungs([urge, urge]), ['RUNG_TWICE ladders.full.rungs.1']],
  [
    'a rung that waits for a letter that no rung drafts',
    withRungs([urge, interview]),
    ['RUNG_WITHOUT_LETTER ladders.full.rungs.1'],
  ],
  [
    'a rung after the end: people decide there',
    withRungs([urge, letter, interview, after({ ...letter, act: 'propose-accountability' }, 9)]),
    ['RUNG_AFTER_END ladders.full.rungs.3', 'RUNG_OUT_OF_ORDER ladders.full.rungs.3'],
  ],
  [
    'a rung before the one below it',
    withRungs([after(urge, 2), letter]),
    ['RUNG_OUT_OF_ORDER ladders.full.rungs.1'],
  ],
  ['what is no rung', withRungs([{ ...urge, act: 'remind' }]), ['RUNG_UNKNOWN ladders.full.rungs.0']],
  ['a rung without its clause', withRungs([{ ...urge, cites: [] }]), ['CITES_MISSING ladders.full.rungs.0']],
  [
    'an interview on the day of its notice, at no time of the day',
    {
      ...defaultPolicy,
      interview: {
        notice: { workingDays: 0, cites: '' },
        at: '下午三时',
        place: '会议室',
        by: ' ',
        bring: '',
      },
    },
    [
      'PERIOD_INVALID interview.notice',
      'CITES_MISSING interview.notice',
      'TIME_INVALID interview.at',
      'TEXT_MISSING interview.by',
      'TEXT_MISSING interview.bring',
    ],
  ],
  [
    'counts that are none, and rules without their clauses',
    {
      ...defaultPolicy,
      extension: { ...defaultPolicy.extension, most: -1, longestDays: 1.5, cites: '' },
      pause: { ...defaultPolicy.pause, cites: ' ' },
      contest: { askDays: 0, decideDays: 0, cites: '' },
    },
    [
      'COUNT_INVALID extension.most',
      'COUNT_INVALID extension.longestDays',
      'COUNT_INVALID contest.askDays',
      'COUNT_INVALID contest.decideDays',
      'CITES_MISSING extension',
      'CITES_MISSING pause',
      'CITES_MISSING contest',
    ],
  ],
  [
    'a review every five months: years begin in January',
    { ...defaultPolicy, review: { every: { months: 5 }, cites: '' } },
    ['PERIOD_INVALID review.every.months', 'CITES_MISSING review'],
  ],
  [
    'a decision of the office in no time',
    {
      ...defaultPolicy,
      office: { ...defaultPolicy.office, closing: { workingDays: 0, cites: 'practice:closing' } },
    },
    ['PERIOD_INVALID office.closing'],
  ],
  ['half a working day', withRungs([after(urge, 0.5)]), ['PERIOD_INVALID ladders.full.rungs.0']],
  [
    'a period of no days',
    { ...defaultPolicy, verification: { workingDays: 0, cites: '' } },
    ['PERIOD_INVALID verification', 'CITES_MISSING verification'],
  ],
  [
    'a period in two measures, and calendar days that do not say what becomes of a rest day',
    {
      ...defaultPolicy,
      receipt: { workingDays: 1, days: 1, restDay: 'stays', cites: 'x' },
      planDefault: { days: 3, cites: 'x' } as never,
      returned: { workingDays: 3, restDay: 'stays', cites: 'x' } as never,
    },
    ['PERIOD_INVALID receipt', 'PERIOD_INVALID returned', 'PERIOD_INVALID planDefault'],
  ],
  [
    'a month of nothing',
    { ...defaultPolicy, planDefault: { months: 0.5, restDay: 'stays', cites: ' ' } },
    ['PERIOD_INVALID planDefault', 'CITES_MISSING planDefault'],
  ],
  [
    'what is major without what is ordinary',
    { ...defaultPolicy, rectification: { major: { months: 0, restDay: 'stays', cites: '' } } as never },
    [
      'PERIOD_INVALID rectification.major',
      'CITES_MISSING rectification.major',
      'PERIOD_INVALID rectification.ordinary',
    ],
  ],
  [
    'feedback in no interval, for no reason',
    { ...defaultPolicy, recurringFeedback: { every: { months: 0 }, of: 'all', cites: '' } },
    ['FEEDBACK_INVALID recurringFeedback.every.months', 'CITES_MISSING recurringFeedback'],
  ],
  [
    'a time that is none',
    { ...defaultPolicy, sending: { ...defaultPolicy.sending, quietFrom: '25:00' } },
    ['TIME_INVALID sending.quietFrom'],
  ],
  [
    'a budget of burden that is none',
    { ...defaultPolicy, burden: { messagesToOne: 1.5, forms: 0, inspections: -1, cites: ' ' } },
    ['BUDGET_INVALID burden.messagesToOne', 'BUDGET_INVALID burden.inspections', 'CITES_MISSING burden'],
  ],
  [
    'the same reminder twice',
    {
      ...defaultPolicy,
      ladders: {
        ...defaultPolicy.ladders,
        light: { ...defaultPolicy.ladders.light, remindDaysBefore: [3, 3] },
      },
    },
    ['REMINDER_INVALID ladders.light.remindDaysBefore'],
  ],
])('refuses %s', (_, policy, codes) => expect(codesOf(policy)).toEqual(codes));
