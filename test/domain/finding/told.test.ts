import { proposeFinding } from '../../../domain/finding/propose-finding';
import { head, supervisor } from '../support/actors';
import { factsAt, handOut } from '../support/facts';
import { contested, decided, establish, established, foundFacts, proposed } from './found';

const told = (notices: { kind: string; audience: object }[]) =>
  notices.map(({ kind, audience }) => [kind, audience]);
const ofUnit = (kind: string, unitId = 'transport') =>
  (['liaison', 'head'] as const).map(to => [kind, { to, unitId }]);

it('tells who decides of what was raised, with the clause and the day', () => {
  const { notices } = proposeFinding('c1', 'k1', foundFacts(), factsAt(handOut));
  expect(told(notices)).toEqual([['finding-raised', { to: 'coordinators' }]]);
  expect(notices[0]).toMatchObject({
    facts: { dueOn: '2018-05-14' },
    why: [{ cites: '考核办法 7(五)' }, {}],
  });
  const own = proposeFinding('c1', 'k1', foundFacts({ subjectId: 'office' }), factsAt(handOut));
  expect(told(own.notices)).toEqual([['finding-raised', { to: 'supervisors' }]]);
});

it('tells the unit once it is established: why, and until when it may be contested', () => {
  const { notices } = decided(proposed(), establish);
  expect(told(notices)).toEqual(ofUnit('finding-established'));
  expect(notices[0]?.facts).toMatchObject({ reason: '属实', contestUntil: '2018-06-08' });
});

it('tells the unit nothing of what was dismissed', () => {
  expect(decided(proposed(), { kind: 'dismiss', reason: '不属实' }).notices).toEqual([]);
});

it('tells the office that reviews, and then the unit', () => {
  const { notices } = decided(
    established(),
    { kind: 'contest', reason: '样本有误' },
    { actor: head('transport') },
  );
  expect(told(notices)).toEqual([['finding-contested', { to: 'supervisors' }]]);
  const act = { kind: 'decide-contest', isUpheld: false, reason: '确有误' } as const;
  const decision = decided(contested(), act, { actor: supervisor() });
  expect(told(decision.notices)).toEqual(ofUnit('finding-reviewed'));
  expect(decision.notices[0]?.facts).toMatchObject({ review: 'taken-back' });
});

it('tells leadership where neither office may review', () => {
  const own = decided(proposed({ subjectId: 'office' }), establish, { actor: supervisor() }).state;
  const { notices } = decided(own, { kind: 'contest', reason: '样本有误' }, { actor: head('office') });
  expect(told(notices)).toEqual([['finding-contested', { to: 'leaders' }]]);
});
