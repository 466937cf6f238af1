import { readdirSync } from 'node:fs';
import path from 'node:path';
import { textOf } from '../../api/dockets/event-text';
import { templates } from '../../activities/mail/templates';
import { composeSingle } from '../../activities/mail/compose-single';
import { docketKinds } from '../../domain/codes/docket';
import { acts, stepOutcomes } from '../../domain/codes/ladder';
import { letterKinds, letterStatuses } from '../../domain/codes/letter';
import { noticeKinds } from '../../domain/codes/notices';
import { endReasons, pauseCategories } from '../../domain/codes/obligation';
import { periodEvents, weightNames } from '../../domain/codes/periods';
import { stages } from '../../domain/codes/proceeding';
import { adoptionEffects, dateEffects } from '../../domain/codes/adoption';
import { inWords } from '../../domain/explain/derive';
import type { DerivationRule } from '../../domain/explain/rule';
import type { DocketEvent } from '../../domain/kinds';
import { context, notice, person } from '../activities/mail/mail-fixtures';
import { eventSamples } from './event-samples';

const chinese = /[一-鿿]/;
/** No letters but those of the facts, which are capitals. */
const bareCode = /[a-z]{3,}/;

const naming = { unit: (id: string) => ({ id, name: 'U' }), obligation: () => 'O' };

const variants: Partial<Record<DocketEvent['type'], object[]>> = {
  opened: docketKinds.map(kind => ({ docket: { kind } })),
  'step-taken': acts.flatMap(act => stepOutcomes.map(outcome => ({ step: { act, outcome } }))),
  'step-decided': acts.map(rung => ({ rung })),
  'step-delivered': acts.map(rung => ({ rung })),
  'clock-paused': pauseCategories.map(category => ({ category })),
  'letter-drafted': letterKinds.map(letterKind => ({ letterKind })),
  'rules-adopted': [
    ...dateEffects.map(date => ({ date })),
    ...adoptionEffects.map(effect => ({
      moves: [
        { key: 'remind-7', effect, after: null },
        { key: 'urge', effect, after: '2018-05-20T08:30:00+08:00' },
      ],
    })),
  ],
};

describe.each(Object.entries(eventSamples))('on a timeline %s', (type, sample) => {
  const said = [{}, ...(variants[type as DocketEvent['type']] ?? [])].map(
    one => ({ type, at: '2018-05-11T09:00:00+08:00', by: null, ...sample, ...one }) as unknown as DocketEvent,
  );

  it('is said in Chinese without a bare code, and in English without a Chinese word', () => {
    for (const event of said) {
      expect(textOf(event, naming, 'zh')).toMatch(chinese);
      expect(textOf(event, naming, 'zh')).not.toMatch(bareCode);
      expect(textOf(event, naming, 'en')).toMatch(/^[^一-鿿]{3,}$/);
      expect(textOf(event, naming, 'en')).not.toMatch(/undefined|practice:|domain:/);
    }
  });
});

/** Everything that a rule may say. */
const facts = {
  act: 'urge',
  adoptedAt: '2018-05-11T09:00:00+08:00',
  addedOn: '2018-05-11',
  after: '2018-2',
  approvedOn: '2018-05-11',
  asked: 'R',
  at: '2018-05-11T09:00:00+08:00',
  before: '2018-1',
  by: 'office',
  byPeriod: '2018-05-11',
  calendar: '2018-1',
  category: 'season',
  change: 'C',
  closedOn: '2018-05-11',
  days: 3,
  daysBefore: [3, 1],
  decidedOn: '2018-05-11',
  decision: 'declined',
  deliveredOn: '2018-05-11',
  document: 'D',
  dueAt: '2018-05-11T09:00:00+08:00',
  dueBefore: '2018-05-11',
  dueOn: '2018-05-11',
  end: '2018-05-12',
  event: 'handed-out',
  firedAt: '2018-05-13T09:00:00+08:00',
  first: '2018-05-11',
  firstOn: '2018-05-11',
  for: 'P',
  from: '2018-05-11',
  heldBy: 'U',
  isAccepted: true,
  isNext: true,
  issuedOn: '2018-05-09',
  last: 'urge',
  lastOn: '2018-05-14',
  length: { n: 5, unit: 'working-day' },
  limit: 7,
  months: 1,
  n: 3,
  neededFrom: '2018-12-28',
  acceptedOn: '2018-05-11',
  on: '2018-05-14',
  pausedOn: '2018-05-11',
  phaseEndsOn: '2018-05-11',
  points: 12,
  problem: 'P',
  reason: 'R',
  receivedAt: '2018-05-11T09:00:00+08:00',
  resumedOn: '2018-05-13',
  since: '2018-05-11T09:00:00+08:00',
  stage: 'signed',
  start: 'deadline',
  tells: [{ to: 'leaders', unit: null }],
  unit: 'U',
  until: '2018-05-20',
  what: 'plan',
  words: 'W',
  workingDays: 2,
  wouldBe: '2018-05-10T09:00:00+08:00',
  year: 2030,
  yearFrom: 'document',
};

const particular: Partial<Record<DerivationRule['code'], object[]>> = {
  'wait-ended': endReasons.map(reason => ({ reason })),
  'wait-paused': pauseCategories.map(category => ({ category, since: '2018-05-11' })),
  'wait-letter': letterStatuses.map(stage => ({ stage })),
  'wait-proceeding': stages.map(stage => ({ stage })),
  'wait-climbed': [...acts, null].map(last => ({ last })),
  'next-act': acts.map(act => ({ act })),
  'working-days-after': Object.keys(periodEvents).map(event => ({ event })),
  'policy-fills': Object.keys(weightNames).flatMap(weight => [{ weight }, { weight, words: null }]),
  paused: pauseCategories.map(category => ({ category })),
  period: ['delivery', 'issue', 'date'].map(start => ({ start })),
  festival: [
    ...['元旦', '春节', '清明', '劳动节', '端午', '中秋', '国庆节'].map(festival => ({
      festival,
      festivalOn: '2018-05-15',
    })),
    { festival: '国庆节', festivalOn: '2018-05-15', yearFrom: 'context' },
  ],
  readings: [{ days: ['2018-05-14', '2018-05-15'] }],
  'until-hour': ['18:00', null].map(time => ({ time })),
  'other-day': ['report', 'start', 'check', 'look'].map(does => ({ does })),
  'claimed-between': [{ first: '2018-05-11', last: '2018-05-12' }],
  'light-clock-stands': [{ what: 'W', since: '2018-05-11' }],
  'light-overdue': [{ what: 'W' }],
  'light-due-soon': [{ what: 'W' }],
  'target-missed': [{ rule: 'F12', period: '2014', formula: '1 < 2' }],
  'target-corrected': [{ rule: 'F12', period: '2014', formula: null }],
  'figure-missing': [{ rule: 'F12', period: '2014' }],
  'step-due': [
    { step: 'summary', isPractice: true },
    { step: 'data', isPractice: false },
  ],
  'by-cycle-end': [{ counted: '2019-03-04' }],
  'past-cycle-end': [{ endsOn: '2019-02-28' }],
  'step-opened': [
    { step: 'data', after: ['third-party'] },
    { step: 'summary', after: [] },
  ],
  'report-waits': [{ instance: 'deliberation' }, { instance: 'approval' }],
  'report-sent-back': [{ instance: 'deliberation' }, { instance: 'approval' }],
  'cycle-start-stated': [{ year: 2018 }],
  'cycle-start-asked': [
    { year: 2018, isAnswered: true },
    { year: 2018, isAnswered: false },
  ],
  'cycle-start-set': [{ year: 2018, proposedOn: '2018-12-31' }],
  'cycle-end': [
    { year: 2018, isLastOfMonth: true },
    { year: 2018, isLastOfMonth: false },
  ],
  'outcome-follows': [{ outcome: 'interview' }, { outcome: 'accountability' }],
  'report-duty': [{ to: 'U' }, { to: 'U', dueBefore: undefined }],
};

const rules = readdirSync(path.resolve(__dirname, '../../domain/explain')).flatMap(file =>
  Object.entries(
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- every file of the folder, the next one too
    require(path.resolve(__dirname, '../../domain/explain', file)) as Record<string, object>,
  ).flatMap(([name, table]) => (name.endsWith('Sentences') ? Object.keys(table) : [])),
);

it('looks at every rule', () => expect(rules.length).toBeGreaterThan(60));

it.each(rules)(
  'the rule %s is said in Chinese without a bare code, and in English without a Chinese word',
  code => {
    for (const one of particular[code as DerivationRule['code']] ?? [{}]) {
      const rule = { code, ...facts, ...one } as unknown as DerivationRule;
      expect(inWords(rule, 'zh')).toMatch(chinese);
      expect(inWords(rule, 'zh')).not.toMatch(bareCode);
      expect(inWords(rule, 'en')).toMatch(/^[^一-鿿]+$/);
      expect(inWords(rule, 'en')).not.toMatch(/undefined|practice:|domain:/);
    }
  },
);

it.each(noticeKinds)('the mail about %s shows no bare code', kind => {
  const mail = composeSingle(person, notice(kind), context);
  const [body = ''] = mail.text.split('English:');
  // Under each reason it stands in English.
  const said = body.replaceAll(/^ {4}\S.*$/gm, '').replace('Why do I receive this?', '');
  const words = `${mail.subject}\n${said}`.replaceAll(/https?:\S+/g, '');
  expect(words).not.toMatch(bareCode);
  expect(templates[kind].english({ ...templates[kind].sample, today: '2018-05-11', ref: null })).toMatch(
    /^[^一-鿿]+$/,
  );
});
