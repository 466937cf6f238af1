import { at } from '../../../domain/calendar/civil-date';
import { findingId, proposeFinding } from '../../../domain/finding/propose-finding';
import { takeSources } from '../../../domain/finding/take-sources';
import type { FindingState } from '../../../domain/finding/state';
import { doneBy } from '../../../domain/permissions/stand-in';
import { coordinator, head, leader, supervisor } from '../support/actors';
import { factsAt, handOut } from '../support/facts';
import { contested, decided, establish, established, foundFacts, proposed, sampleActs } from './found';

const open = ({ obligations }: FindingState) =>
  obligations.filter(one => one.state.kind === 'open').map(one => [one.kind, one.owedBy, one.dueOn]);
const code = (wanted: string) => expect.objectContaining({ code: wanted }) as Error;
const on = (day: string) => factsAt(at(day, '10:00'));

describe('a finding that is raised', () => {
  it('is proposed, with a decision that the office owes', () => {
    const { state, events } = proposeFinding('c1', 'k1', foundFacts(), factsAt(handOut));
    expect(state).toMatchObject({
      id: findingId('c1', 'k1'),
      status: 'proposed',
      subjectId: 'transport',
      sources: [foundFacts().source],
      isEnded: false,
    });
    expect(events.map(one => one.type)).toEqual(['opened', 'problem-found', 'obligation-opened']);
    expect(open(state)).toEqual([['finding-decision', 'office', '2018-05-14']]);
    expect(state.obligations[0]?.derivation[0]?.text).toContain('登记问题');
  });

  it('is 督查室’s to decide where it is about the office’s own house', () => {
    expect(open(proposed({ subjectId: 'office' }))).toEqual([
      ['finding-decision', 'supervision', '2018-05-14'],
    ]);
  });

  it('is established with a reason, serious and of bad effect or not', () => {
    const act = { ...establish, isSerious: true } as const;
    const { state } = decided(proposed(), act);
    expect(state).toMatchObject({
      status: 'established',
      established: { isSerious: true, hasBadEffect: false },
    });
    expect(open(state)).toEqual([]);
    for (const one of [
      { ...establish, reason: ' ' },
      { kind: 'dismiss', reason: '' },
    ] as const)
      expect(() => decided(proposed(), one)).toThrow(code('ASSESSMENT_REASON_REQUIRED'));
  });

  it('is dismissed with a reason, and over', () => {
    const { state } = decided(proposed(), { kind: 'dismiss', reason: '不属实' });
    expect(state).toMatchObject({ status: 'dismissed', isEnded: true, dismissed: { reason: '不属实' } });
    expect(open(state)).toEqual([]);
  });
});

describe('a contest', () => {
  const contest = { kind: 'contest', reason: '样本有误' } as const;
  const byHead = { actor: head('transport') };

  it('is owed to be decided by the other office within thirty days, with why', () => {
    const state = contested();
    expect(open(state)).toEqual([['contest-decision', 'supervision', '2018-06-08']]);
    const [rule] = state.contest?.due.derivation ?? [];
    // The regulation of 2021 is not cited in 2018.
    expect(rule).toMatchObject({ cites: 'practice:contest', rule: { code: 'contest-period', days: 30 } });
  });

  it('comes within thirty days of having been told, the last one included, and not later', () => {
    expect(decided(established(), contest, { ...byHead, facts: on('2018-06-08') }).state.status).toBe(
      'contested',
    );
    expect(() => decided(established(), contest, { ...byHead, facts: on('2018-06-09') })).toThrow(
      code('CONTEST_TOO_LATE'),
    );
  });

  it('comes once: also after it was decided', () => {
    const upheld = decided(contested(), sampleActs['decide-contest'].act, { actor: supervisor() }).state;
    expect(upheld).toMatchObject({ status: 'established', isEnded: false });
    expect(() => decided(upheld, contest, byHead)).toThrow(code('ALREADY_CONTESTED'));
  });

  it('takes the finding back where it is not upheld: nothing is owed of it any more', () => {
    const act = { kind: 'decide-contest', isUpheld: false, reason: '样本确有误' } as const;
    const { state } = decided(contested(), act, { actor: supervisor() });
    expect(state).toMatchObject({
      status: 'dismissed',
      isEnded: true,
      contest: { decided: { isUpheld: false } },
    });
    expect(open(state)).toEqual([]);
  });

  it('is decided by others than those who established it, whatever hat they wear', () => {
    const { act } = sampleActs['decide-contest'];
    expect(() => decided(contested(), act, { actor: coordinator() })).toThrow(code('OWN_FINDING'));
    const moved = { ...supervisor(), personId: coordinator().personId };
    expect(() => decided(contested(), act, { actor: moved })).toThrow(code('OWN_FINDING'));
    const twoPosts = { ...supervisor(), otherHouses: ['office'] };
    expect(() => decided(contested(), act, { actor: twoPosts })).toThrow(code('OWN_FINDING'));
    const standing = {
      ...supervisor(),
      standIn: { personId: coordinator().personId, family: [], periods: [] },
    };
    expect(() => decided(contested(), act, { actor: standing })).toThrow(code('NOT_STANDING_IN'));
  });

  it('is leadership’s where both offices would decide about themselves', () => {
    const own = decided(proposed({ subjectId: 'office' }), establish, { actor: supervisor() }).state;
    const state = decided(own, contest, { actor: head('office') }).state;
    expect(open(state)).toEqual([['contest-decision', 'leadership', '2018-06-08']]);
    const { act } = sampleActs['decide-contest'];
    expect(() => decided(state, act, { actor: supervisor() })).toThrow(code('OWN_FINDING'));
    expect(decided(state, act, { actor: leader() }).state.status).toBe('established');
    expect(() => decided(contested(), act, { actor: leader() })).toThrow(code('NOT_PERMITTED'));
  });
});

describe('a case', () => {
  it('is opened once, of a day to come', () => {
    const { act, given } = sampleActs['open-case'];
    const { state } = decided(established(), act, { given: given ?? {} });
    expect(state).toMatchObject({ status: 'established', caseId: 'c1:F1' });
    expect(() => decided(state, act, { given: given ?? {} })).toThrow(code('FINDING_HAS_CASE'));
    const past = { ...act, dueOn: '2018-05-09' } as typeof act;
    expect(() => decided(established(), past, { given: given ?? {} })).toThrow(code('DUE_IN_PAST'));
  });
});

describe('joining', () => {
  const join = { kind: 'join', with: 'k2', reason: '同一事' } as const;
  const flawOf = (state: FindingState, other: FindingState) => {
    try {
      decided(state, join, { given: { other } });
      return null;
    } catch (error) {
      return (error as { details: { flaw: string } }).details.flaw;
    }
  };
  const withCase = decided(established(), sampleActs['open-case'].act, { given: { caseId: 'c1:F1' } }).state;

  it.each([
    ['what is proposed with what is proposed', proposed(), proposed({}, 'k2'), null],
    ['what is proposed with what is established', proposed(), established({}, 'k2'), null],
    [
      'what is proposed with what another unit has',
      proposed(),
      established({ subjectId: 'east' }, 'k2'),
      null,
    ],
    ['what is established with what is established', established(), established({}, 'k2'), null],
    ['with itself', proposed(), proposed(), 'itself'],
    ['with another campaign’s', proposed(), { ...proposed({}, 'k2'), campaignId: 'c2' }, 'other-campaign'],
    ['what is established with what nobody has established', established(), proposed({}, 'k2'), 'status'],
    ['with what is contested', proposed(), contested(established({}, 'k2')), 'status'],
    [
      'with what was dismissed',
      proposed(),
      decided(proposed({}, 'k2'), { kind: 'dismiss', reason: 'x' }).state,
      'status',
    ],
    [
      'what was told to one unit with what another has',
      established(),
      established({ subjectId: 'east' }, 'k2'),
      'other-unit',
    ],
    [
      'what is of a kind with what is of none',
      established(),
      established({ findingKind: null }, 'k2'),
      'other-kind',
    ],
    ['what has its own case', withCase, established({}, 'k2'), 'has-case'],
  ])('%s', (_says, state, other, flaw) => {
    expect(flawOf(state, other)).toBe(flaw);
  });

  it('brings all sources, those of findings that had joined before as well', () => {
    const facts = factsAt(handOut);
    const by = doneBy(coordinator());
    const audit = { ...foundFacts().source, kind: 'audit' as const, organ: '市审计局' };
    const first = decided(proposed({ source: audit }, 'k1'), join, {
      given: { other: proposed({}, 'k2') },
    }).state;
    const second = takeSources(proposed({}, 'k2'), first, '同一事', by, facts).state;
    expect(second).toMatchObject({ joined: ['c1:finding:k1'] });
    expect(second.sources.map(one => one.kind)).toEqual(['assessment', 'audit']);
    expect(open(first)).toEqual([]);
    const third = takeSources(proposed({}, 'k3'), second, '也是', by, facts).state;
    expect(third.joined).toEqual(['c1:finding:k2', 'c1:finding:k1']);
    expect(third.sources.map(one => one.kind)).toEqual(['assessment', 'assessment', 'audit']);
  });
});
