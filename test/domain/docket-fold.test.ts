import fc from 'fast-check';
import { addDays, at } from '../../domain/calendar/civil-date';
import type { Command } from '../../domain/commands/command';
import { caseStatuses } from '../../domain/codes/statuses';
import { fold } from '../../domain/case/evolve';
import { isOpen } from '../../domain/obligation/types';
import { coordinator, liaison, supervisor } from './support/actors';
import { caseOf, refusalOf, unitFileOf, type CaseFile } from './support/case-file';
import { announcing, caseIn, paper } from './support/case-in-status';
import type { ObligationKind } from '../../domain/codes/obligation';

const reason = '理由';
const unitCommands: Command[] = [
  { kind: 'sign-for' },
  { kind: 'return-task', reason },
  { kind: 'contest', reason, fileIds: [] },
  { kind: 'submit-plan', ...paper },
  { kind: 'submit-report', ...paper },
  { kind: 'report-progress', percent: 40, ...paper },
  { kind: 'apply-for-closing', ...paper },
  { kind: 'first-review', unitId: 'T', isAccepted: true, reason },
  { kind: 'first-review', unitId: 'T', isAccepted: false, reason },
];

const decisionsOn = (unitId: string): Command[] => [
  { kind: 'approve-plan', unitId },
  { kind: 'return-plan', unitId, reason },
  { kind: 'accept-report', unitId },
  { kind: 'return-report', unitId, reason },
  { kind: 'reassign', unitId, newUnitId: 'X', reason },
  { kind: 'reassign', unitId: 'X', newUnitId: unitId, reason },
  { kind: 'decide-task-return', unitId, isAccepted: true, reason, newLeadId: 'X' },
  { kind: 'decide-task-return', unitId, isAccepted: false, reason },
];

const verify: Command[] = [
  { kind: 'verify', isAccepted: true, note: '' },
  { kind: 'verify', isAccepted: false, note: '' },
  { kind: 'decide-contest', unitId: 'A', isAccepted: true, reason },
  { kind: 'decide-contest', unitId: 'T', isAccepted: false, reason },
];
const endings: Command[] = [
  { kind: 'close', outcome: 'completed', note: '' },
  { kind: 'close', outcome: 'mostly-completed', note: '' },
  { kind: 'close', outcome: 'not-completed', note: '' },
  { kind: 'reopen', reason },
  { kind: 'withdraw', reason },
];

type Move = (file: CaseFile) => unknown;
const unitMove = fc.tuple(fc.constantFrom('A', 'B', 'T', 'X'), fc.constantFrom(...unitCommands)).map(
  ([unitId, command]): Move =>
    file =>
      file.by(liaison(unitId), command),
);
const officeMove = fc.constantFrom(...['A', 'B'].flatMap(decisionsOn), ...endings).map(
  (command): Move =>
    file =>
      file.by(coordinator(), command),
);
const groupMove = fc.constantFrom(...verify).map(
  (command): Move =>
    file =>
      file.by(supervisor(), command),
);

/** What is aimed at one obligation: the n-th that there is. */
const aimed = fc
  .tuple(
    fc.nat({ max: 9 }),
    fc.constantFrom(
      'complete-milestone',
      'record-review',
      'look-back',
      'open-round',
      'ask-extension',
      'decide-extension',
      'pause-clock',
      'resume-clock',
    ),
  )
  .map(([n, kind]): Move => file => {
    const one = file.state.obligations.at(n % file.state.obligations.length);
    if (!one) return;
    const obligationId = one.id;
    const dueOn = addDays(file.now.slice(0, 10), 7);
    if (kind === 'complete-milestone') file.by(liaison(one.owedBy), { kind, obligationId, ...paper });
    else if (kind === 'ask-extension')
      file.by(liaison(one.owedBy), { kind, obligationId, dueOn: addDays(one.dueOn, 5), reason, fileIds: [] });
    else if (kind === 'decide-extension')
      file.by(coordinator(), { kind, obligationId, isAccepted: n % 3 > 0, reason });
    else if (kind === 'pause-clock')
      file.by(coordinator(), { kind, obligationId, category: 'season', reason });
    else if (kind === 'resume-clock') file.by(coordinator(), { kind, obligationId, reason });
    else if (kind === 'open-round') file.by(coordinator(), { kind, obligationId, dueOn, reason });
    else if (kind === 'record-review') file.by(supervisor(), { kind, obligationId, note: '' });
    else file.by(supervisor(), { kind, obligationId, isRebound: n % 2 === 0, note: '' });
  });
const onPaper = fc.nat({ max: 72 }).map((hours): Move => file => {
  const received = new Date(Date.parse(file.now) - hours * 3_600_000 + 8 * 3_600_000);
  const receivedAt = received.toISOString().replace('.000Z', '+08:00');
  file.by(coordinator(), { kind: 'submit-plan', ...paper }, { for: 'A', at: receivedAt, proof: '来文' });
});
const passing = fc.integer({ min: 1, max: 20 }).map(
  (days): Move =>
    file =>
      file.pass(at(addDays(file.now.slice(0, 10), days), '10:00')),
);
const delivery = fc
  .constantFrom<ObligationKind>('plan', 'report', 'rectification')
  .map((kind): Move => file => {
    if (file.step(kind, 'A', 'supervision-letter')) file.deliverLetter(kind, 'A');
  });

const moves = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: unitMove },
    { weight: 5, arbitrary: officeMove },
    { weight: 3, arbitrary: groupMove },
    { weight: 3, arbitrary: aimed },
    { weight: 1, arbitrary: onPaper },
    { weight: 4, arbitrary: passing },
    { weight: 1, arbitrary: delivery },
  ),
  { maxLength: 40 },
);

/** Lives begin anywhere: few random lives would get as far as a closing by themselves. */
const life = fc.record({ status: fc.constantFrom(...caseStatuses), isCoLed: fc.boolean(), all: moves });
type Life = typeof life extends fc.Arbitrary<infer T> ? T : never;

const followUp = { on: '2018-12-31', isFollowUp: true };
const coLed = (): CaseFile =>
  caseOf([{ leads: ['A', 'B'], milestones: [{ on: '2018-05-20' }, followUp] }, { dueOn: null }], announcing);

const lived = ({ status, isCoLed, all }: Life): CaseFile => {
  const file = isCoLed ? coLed() : caseIn(status, [{ milestones: [followUp] }, { dueOn: null }]);
  for (const move of all) refusalOf(() => move(file));
  return file;
};

describe('whatever people do and however time passes', () => {
  it('the state is the fold of its events', () => {
    fc.assert(
      fc.property(life, one => {
        const file = lived(one);
        expect(fold(file.events)).toEqual(file.state);
        expect(file.state.seq).toBe(file.events.length);
      }),
      { numRuns: 60 },
    );
  });

  it('state and events survive being written as JSON', () => {
    fc.assert(
      fc.property(life, one => {
        const { state, events } = lived(one);
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        expect(fold(JSON.parse(JSON.stringify(events)) as typeof events)).toEqual(state);
      }),
      { numRuns: 30 },
    );
  });

  it('a closed case owes nothing that holds closing, and every obligation’s ids and rungs are unique', () => {
    fc.assert(
      fc.property(life, one => {
        const { state } = lived(one);
        const ids = state.obligations.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { steps } of state.obligations)
          expect(new Set(steps.map(({ rung }) => rung)).size).toBe(steps.length);
        if (state.status === 'closed')
          expect(state.obligations.filter(owed => isOpen(owed) && owed.holdsClosing)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('a refused command leaves no trace', () => {
    const file = coLed();
    const before = JSON.stringify(file.state);
    expect(refusalOf(() => file.by(supervisor(), { kind: 'verify', isAccepted: true, note: '' }))).toBe(
      'NOT_IN_THIS_STATUS',
    );
    expect(JSON.stringify(file.state)).toBe(before);
  });
});

it('a unit’s file is the fold of its events too', () => {
  const file = unitFileOf('T')
    .on('2018-05-14')
    .by(liaison('T'), { kind: 'submit-plan', ...paper });
  file
    .by(liaison('T'), { kind: 'name-liaison', name: '甲', post: '科员', phone: '1' })
    .pass(at('2018-07-01'));
  expect(fold(file.events)).toEqual(file.state);
});

it('a docket begins with its opening', () => {
  expect(() => fold([])).toThrow('at least one event');
  expect(() => fold(coLed().events.slice(1))).toThrow("the first event of a docket is 'opened'");
});
