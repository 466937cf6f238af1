import fc from 'fast-check';
import { addDays, at } from '../../domain/calendar/civil-date';
import { alarmsOf } from '../../domain/docket/alarm';
import { takeReminders, takeRungs } from './support/take-case-steps';
import { defaultPolicy } from '../../domain/policy/default-policy';
import type { Policy } from '../../domain/policy/types';
import { decideItems, deliverItems } from '../../domain/proceeding/item-effects';
import { coordinator, leader, liaison } from './support/actors';
import { caseOf, refusalOf, type CaseFile } from './support/case-file';
import { calendar, factsAt } from './support/facts';
import type { LateRule } from '../../domain/codes/ladder';

const outcomesOf = (file: CaseFile, kind: 'plan' | 'receipt'): string[] =>
  file
    .owed(kind, 'A')
    .steps.filter(({ act }) => act !== 'remind' && act !== 'task-notice')
    .map(({ act, outcome }) => `${act} ${outcome}`);

const withLate = (late: LateRule): Policy => ({
  ...defaultPolicy,
  ladders: {
    ...defaultPolicy.ladders,
    full: {
      ...defaultPolicy.ladders.full,
      rungs: defaultPolicy.ladders.full.rungs.map(rung => (rung.act === 'urge' ? { ...rung, late } : rung)),
    },
  },
});

describe('a system that was down', () => {
  it('folds the urging into the letter when both are due, and tells of the letter only', () => {
    const file = caseOf().on('2018-05-18');
    const { notices } = takeRungs(file.state, file.facts);
    file.take(takeRungs(file.state, file.facts));
    expect(outcomesOf(file, 'plan')).toEqual(['urge folded', 'supervision-letter fired']);
    expect(
      notices.filter(one => one.obligationId === file.owed('plan', 'A').id).map(({ kind }) => kind),
    ).toEqual(['overdue']);
  });

  it('fires the highest rung reached, however late: there is nothing to fold it into', () => {
    const file = caseOf().on('2018-05-18');
    file.take(takeRungs(file.state, file.facts));
    expect(outcomesOf(file, 'receipt')).toEqual(['urge fired']);
    expect(file.step('receipt', 'A', 'urge')).toMatchObject({
      dueAt: at('2018-05-11'),
      firedAt: at('2018-05-18', '10:00'),
    });
  });

  it.each<[LateRule, string]>([
    ['fire', 'urge fired'],
    ['skip', 'urge skipped'],
    ['fold', 'urge folded'],
  ])('does late what the rung says: %s', (late, expected) => {
    const file = caseOf([{}], { policy: withLate(late) }).on('2018-05-18');
    file.take(takeRungs(file.state, file.facts));
    expect(outcomesOf(file, 'plan')).toEqual([expected, 'supervision-letter fired']);
  });

  it('is not late because it wakes some milliseconds after the instant', () => {
    const file = caseOf([{}], { policy: withLate('skip') });
    file.now = '2018-05-15T00:00:00.250+08:00';
    file.take(takeRungs(file.state, file.facts));
    expect(outcomesOf(file, 'plan')).toEqual(['urge fired']);
  });

  it('skips a reminder of a day that has gone by, with a record and without a mail', () => {
    const file = caseOf().on('2018-05-14', '08:30');
    const { state, notices } = takeReminders(file.state, file.facts);
    const plan = state.obligations.find(({ kind }) => kind === 'plan');
    expect(plan?.steps.map(({ rung, outcome }) => [rung, outcome])).toEqual([
      ['remind:2018-05-07', 'skipped'],
      ['remind:2018-05-11', 'skipped'],
    ]);
    expect(notices).toEqual([]);
  });
});

describe('a ladder stops', () => {
  const climbed = (): CaseFile =>
    caseOf().pass(at('2018-05-16', '11:00')).deliverLetter('plan', 'A').pass(at('2018-05-22', '11:00'));

  it('at a letter that is never delivered: the interview counts from 送达', () => {
    const file = caseOf().pass(at('2018-12-31'));
    expect(file.fired('plan', 'A').at(-1)?.[0]).toBe('supervision-letter');
  });

  it('where leadership declines, for that occasion', () => {
    const file = caseOf().pass(at('2018-05-15', '11:00'));
    const item = file.item('plan', 'A', 'urge');
    file.take(decideItems(file.state, [item], 'declined', '理由', leader(), file.facts));
    file.pass(at('2018-12-31'));
    expect(file.fired('plan', 'A').at(-1)?.[0]).toBe('urge');
  });

  it('at the proposal: a timer imposes no interview', () => {
    expect(climbed().pass(at('2018-12-31')).fired('plan', 'A').at(-1)?.[0]).toBe('propose-interview');
  });

  it('once the unit has handed in what it owes', () => {
    const file = caseOf().pass(at('2018-05-15', '10:00'));
    file.by(liaison('A'), { kind: 'submit-plan', text: '方案', fileIds: [] }).pass(at('2018-12-31'));
    expect(file.fired('plan', 'A').at(-1)?.[0]).toBe('urge');
  });

  it('and begins again in a new round, which a delivery of the old round does not touch', () => {
    const file = climbed();
    const old = file.item('plan', 'A', 'supervision-letter');
    file
      .by(liaison('A'), { kind: 'submit-plan', text: '方案', fileIds: [] })
      .by(coordinator(), { kind: 'return-plan', unitId: 'A', reason: '不具体' });
    expect(file.owed('plan', 'A')).toMatchObject({
      round: 2,
      dueOn: '2018-05-25',
      originalDueOn: '2018-05-14',
    });
    file.pass(at('2018-05-30'));
    expect(file.fired('plan', 'A')).toEqual([
      ['remind', at('2018-05-24')],
      ['urge', at('2018-05-26')],
      ['supervision-letter', at('2018-05-29')],
    ]);
    expect(deliverItems(file.state, [old], file.now, null).events).toEqual([]);
  });
});

describe('a year that the calendar does not reach, after 2099', () => {
  const file = (): CaseFile =>
    caseOf([{ dueOn: '2099-12-31' }, { dueOn: '2099-12-30' }]).pass(at('2100-01-02', '10:00'));

  it('is named, so that a person can add it', () => {
    const { state, facts } = file();
    const late = state.obligations.filter(one => one.dueOn === '2099-12-31' && one.kind === 'rectification');
    expect(alarmsOf({ obligations: late }, facts.policy, calendar).uncovered).toEqual([
      { obligationId: late[0]?.id, year: 2100 },
    ]);
  });

  it('is refused at the hand-out: nothing is launched beyond the calendar', () => {
    expect(refusalOf(() => caseOf([{ dueOn: '2100-06-10' }]))).toBe('CALENDAR_YEAR_NOT_COVERED');
  });

  it('keeps waiting what hangs on it, and nothing else', () => {
    const [early, late] = ['2099-12-30', '2099-12-31'].map(dueOn =>
      file().state.obligations.find(one => one.kind === 'rectification' && one.dueOn === dueOn),
    );
    expect(late?.steps.at(-1)?.act).toBe('urge');
    expect(early?.steps.at(-1)?.act).toBe('supervision-letter');
  });
});

describe('whatever the deadline and whenever the system wakes', () => {
  const day = fc.integer({ min: 0, max: 150 }).map(days => addDays('2018-05-10', days));
  const wakings = fc.array(fc.integer({ min: 0, max: 60 * 24 * 20 }), { minLength: 1, maxLength: 12 });
  const clock = (minutes: number): string => at(addDays('2018-05-10', Math.floor(minutes / 1440)), '09:00');
  const woken = (dueOn: string, gaps: number[], delivers: boolean): CaseFile => {
    const file = caseOf([{ dueOn }]);
    let minutes = 0;
    for (const gap of gaps) {
      minutes += gap;
      file.now = clock(minutes);
      file.take(takeReminders(file.state, file.facts)).take(takeRungs(file.state, file.facts));
      const letter = file.step('rectification', 'A', 'supervision-letter');
      if (delivers && letter && !letter.deliveredAt) file.deliverLetter('rectification', 'A');
    }
    return file;
  };

  it('taking steps twice changes nothing', () => {
    fc.assert(
      fc.property(day, wakings, fc.boolean(), (dueOn, gaps, delivers) => {
        const file = woken(dueOn, gaps, delivers);
        const again = takeReminders(takeRungs(file.state, file.facts).state, file.facts);
        expect(takeRungs(file.state, file.facts).events).toEqual([]);
        expect(again.events).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('each rung is taken once, at instants that strictly increase', () => {
    fc.assert(
      fc.property(day, wakings, fc.boolean(), (dueOn, gaps, delivers) => {
        for (const { steps } of woken(dueOn, gaps, delivers).state.obligations) {
          expect(new Set(steps.map(({ rung }) => rung)).size).toBe(steps.length);
          const rungs = steps.filter(({ act }) => act !== 'remind').map(({ dueAt }) => dueAt);
          expect([...new Set(rungs)].sort()).toEqual(rungs);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('no step is taken before its instant, and none after the obligation was met', () => {
    fc.assert(
      fc.property(day, wakings, (dueOn, gaps) => {
        const file = woken(dueOn, gaps, true);
        for (const { steps } of file.state.obligations)
          for (const step of steps)
            if (step.outcome === 'fired') expect(step.firedAt >= step.dueAt).toBe(true);
        file.by(liaison('A'), { kind: 'apply-for-closing', text: '', fileIds: [] });
        const before = file.owed('rectification', 'A').steps;
        const later = takeRungs(file.state, factsAt(at('2019-06-01')));
        const met = later.state.obligations.find(one => one.kind === 'rectification');
        expect(met?.steps).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});
