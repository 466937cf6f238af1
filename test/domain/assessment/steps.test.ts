import { workAt, workDue } from '../../../domain/assessment/work';
import { at } from '../../../domain/calendar/civil-date';
import { coordinator, head } from '../support/actors';
import { Cycle, refused } from './cycle';

it('waits for its first day at 00:00, and then opens the first two steps beside each other', () => {
  const cycle = new Cycle();
  expect(workAt(cycle.state)).toBe(at('2018-12-03'));
  expect(workDue(cycle.state, at('2018-12-02', '23:59'))).toBeNull();
  cycle.now = at('2018-12-03');
  expect(cycle.due()).toEqual(['open-summary', 'open-third-party']);
  cycle.work();
  expect(cycle.due()).toEqual([]);
  expect(workAt(cycle.state)).toBeNull();
  expect(cycle.state.status).toBe('running');
  expect(cycle.owed('assessment-step')).toEqual([
    'east summary open 2018-12-31',
    'west summary open 2018-12-31',
    'institute third-party open 2019-01-02',
  ]);
});

it('joins the data after the third party alone, and evaluates after both', () => {
  const cycle = new Cycle().on('2018-12-03').evaluation();
  expect(cycle.step('data')?.status).toBe('open');
  cycle.data();
  expect(cycle.state.isRaised).toBe(true);
  expect(cycle.step('evaluation')?.status).toBe('waiting');
  cycle.summary('east');
  expect(cycle.step('summary')?.status).toBe('open');
  cycle.summary('west');
  expect(cycle.step('summary')?.status).toBe('complete');
  expect(cycle.step('evaluation')?.status).toBe('open');
});

it('takes a summary in the place of the one before until the last subject has handed in', () => {
  const cycle = new Cycle().on('2018-12-03').summary('east', '第一稿').summary('east', '第二稿');
  expect(cycle.state.summaries['east']?.text).toBe('第二稿');
  cycle.summary('west');
  expect(() => cycle.summary('east', '第三稿')).toThrow(refused('STEP_NOT_OPEN'));
});

it('has the office commission a third party where none is, and that one owe the step from then on', () => {
  const cycle = new Cycle(at('2018-11-20', '09:00'));
  const without = new Cycle();
  without.state = { ...without.state, thirdParty: null };
  without.on('2018-12-03');
  expect(without.owed('assessment-step')).toContain('office third-party open 2019-01-02');
  without.now = at('2018-12-10', '09:00');
  without.act({ kind: 'name-third-party', unitId: 'institute', reason: '招标' });
  expect(without.owed('assessment-step').slice(2)).toEqual([
    'office third-party met 2019-01-02',
    'institute third-party open 2019-01-09',
  ]);
  // Another in its place: what the first owed is nobody's.
  without.act({ kind: 'name-third-party', unitId: 'university', reason: '改聘' });
  expect(without.owed('assessment-step').slice(3)).toEqual([
    'institute third-party ended 2019-01-09',
    'university third-party open 2019-01-09',
  ]);
  expect(() => without.act({ kind: 'submit-summary', text: '总结' }, head('institute'))).toThrow(
    refused('NOT_PERMITTED'),
  );
  expect(cycle.state.thirdParty?.unitId).toBe('institute');
});

it.each([
  ['a subject', 'east', ['east']],
  ['the house of a subject', 'village', ['village', 'east']],
  ['the office', 'office', ['office']],
  ['of the house of the leadership', 'academy', ['academy', 'leadership']],
  ['a body of the scheme', 'bureau', ['bureau']],
])('commissions nobody who is %s', (_, unitId, house) => {
  const cycle = new Cycle();
  cycle.given = { ...cycle.given, houses: { [unitId]: house }, bodies: ['bureau'] };
  expect(() => cycle.act({ kind: 'name-third-party', unitId, reason: '委托' })).toThrow(
    refused('THIRD_PARTY_NOT_INDEPENDENT'),
  );
});

it('ends with a reason, and nothing in it is waited for', () => {
  const cycle = new Cycle().on('2018-12-03');
  expect(() => cycle.act({ kind: 'end', reason: ' ' })).toThrow(refused('ASSESSMENT_REASON_REQUIRED'));
  cycle.act({ kind: 'end', reason: '机构改革' });
  expect(cycle.state.status).toBe('ended');
  expect(cycle.state.obligations.map(one => one.state.kind)).toEqual(['ended', 'ended', 'ended']);
  expect(() => cycle.act({ kind: 'end', reason: '再说' }, coordinator())).toThrow(
    refused('ASSESSMENT_NOT_IN_THIS_STATUS'),
  );
});
