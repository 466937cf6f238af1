import fc from 'fast-check';
import type { AssessmentEvent } from '../../../domain/assessment/events';
import type { Reader } from '../../../domain/permissions/reader';
import { seesDocket } from '../../../domain/scope/papers';
import type { Sight } from '../../../domain/scope/sight';
import { visibleAppraisal } from '../../../domain/scope/visible-appraisal';
import { sideOf, visibleAssessment } from '../../../domain/scope/visible-assessment';
import { shownEvent, visibleEvents } from '../../../domain/scope/visible-events';
import {
  appraisalOf,
  cycle,
  figures,
  foldCycle,
  marksIn,
  subjects,
  thirdParty,
  type Whose,
} from './random-cycle';

const unit = (...unitIds: string[]): Reader => ({ seesAll: false, unitIds, ownHouse: [] });
/** Each with the rule by hand: what of the words of a cycle he may read. */
const readers: Record<string, { reader: Reader; may: (whose: Whose) => boolean }> = {
  office: { reader: { seesAll: true, unitIds: ['office'], ownHouse: [] }, may: () => true },
  'a stand-in of A in the office': {
    reader: { seesAll: true, unitIds: ['office'], ownHouse: ['A'] },
    may: whose => whose !== 'A.kept',
  },
  A: { reader: unit('A'), may: whose => whose === 'A.own' || whose === 'everybody' },
  'the house of A and B': {
    reader: unit('A', 'B'),
    may: whose => ['A.own', 'B.own', 'everybody'].includes(whose),
  },
  'the third party': { reader: unit(thirdParty), may: whose => whose === 'T.own' || whose === 'everybody' },
  'another unit': { reader: unit('Z'), may: () => false },
};
const sightOf = (reader: Reader): Sight => ({ reader, told: new Set() });
const shown = (reader: Reader, events: AssessmentEvent[]) =>
  visibleEvents(
    sightOf(reader),
    events.map(event => ({ event })),
  ).map(({ one }) => shownEvent(sightOf(reader), one.event, () => undefined));

/** By what they have to hide. */
const count = { hidden: 0, read: 0 };
afterAll(() => expect(Math.min(count.hidden, count.read)).toBeGreaterThan(500));

describe.each(Object.entries(readers))('of a cycle %s', (name, { reader, may }) => {
  const reads = (value: unknown) => {
    const marks = marksIn(value);
    count.read += marks.length;
    expect(marks.filter(one => !may(one))).toEqual([]);
    return marks;
  };

  it('reads in its state nothing of another, and nothing that is kept from him', () =>
    fc.assert(
      fc.property(cycle, events => {
        const state = foldCycle(events);
        const marks = reads(visibleAssessment(reader, state));
        const all = marksIn(state);
        count.hidden += all.length - marks.length;
        // Nor less than he may: what is his own is all there; of those without a part only offices' texts count.
        if (name === 'office') expect(marks.sort()).toEqual(all.sort());
        const owns = all.filter(one => one.endsWith('.own') && may(one));
        expect(owns.filter(one => !marks.includes(one))).toEqual([]);
      }),
    ));

  it('reads in its events, as they are shown, nothing of another', () =>
    fc.assert(
      fc.property(cycle, events => {
        if (sideOf(reader, foldCycle(events)) === null) return;
        const marks = reads(shown(reader, events));
        const owns = marksIn(events).filter(one => one.endsWith('.own') && may(one));
        expect(owns.filter(one => !marks.includes(one))).toEqual([]);
      }),
    ));

  it('reads of what it comes to its own cells, and of doubts and findings none that is kept from him', () =>
    fc.assert(
      fc.property(cycle, events => {
        const state = foldCycle(events);
        const seen = visibleAppraisal(reader, state, appraisalOf(state), figures);
        reads({ ...seen, cells: seen.cells.map(one => ({ ...one, doubts: one.doubts.length })) });
        expect(seen.cells.every(one => one.doubts.length === 0 || reader.seesAll)).toBe(true);
      }),
    ));

  it('what others do changes nothing of what he reads', () =>
    fc.assert(
      fc.property(cycle, events => {
        if (reader.seesAll) return;
        const isHis = (event: AssessmentEvent) => {
          const marks = marksIn(event);
          return marks.length === 0 || marks.some(may) || event.type === 'assessment-opened';
        };
        const read = (given: AssessmentEvent[]) => {
          const { seq: _, isRaised: __, status: ___, ...state } = visibleAssessment(reader, foldCycle(given));
          return state;
        };
        expect(read(events.filter(isHis))).toEqual(read(events));
      }),
    ));
});

describe('who has a part', () => {
  const at = '2017-01-20T09:00:00.000+08:00';
  const by = { personId: 'p', unitId: 'office' };
  const state = (...more: AssessmentEvent[]) =>
    foldCycle([...fc.sample(cycle, { numRuns: 1, seed: 7 })[0]!.slice(0, 3), ...more]);
  const doubt = {
    id: 'd',
    kind: 'late' as const,
    subjectId: 'A',
    indicator: 'A1',
    figureIds: [],
    says: { zh: '迟', en: 'late' },
  };
  const noted: AssessmentEvent = { type: 'doubts-noted', at, by: null, doubts: [doubt] };
  const asked: AssessmentEvent = { type: 'doubt-explanation-asked', at, by, doubtId: 'd', subjectId: 'A' };
  const settled = (isConfirmed: boolean): AssessmentEvent => ({
    type: 'doubt-settled',
    at,
    by,
    doubtId: 'd',
    isConfirmed,
    accountableId: null,
    reason: 'r',
  });
  const doubtsOf = (reader: Reader, ...events: AssessmentEvent[]) =>
    visibleAssessment(reader, state(...events)).doubts.map(one => one.status);

  it('the offices, each subject and the third party have, another unit has not', () => {
    expect(Object.values(readers).map(({ reader }) => sideOf(reader, state()))).toEqual([
      'office',
      'office',
      'subject',
      'subject',
      'third-party',
      null,
    ]);
    expect(seesDocket(unit('Z'), state(), () => null)).toBe(false);
    expect(seesDocket(unit(subjects[0]), state(), () => null)).toBe(true);
  });

  it.each([
    ['it was only noted', [noted], []],
    ['nobody asked before it was cleared', [noted, settled(false)], []],
    ['it was asked', [noted, asked], ['asked']],
    ['it was asked and cleared', [noted, asked, settled(false)], ['cleared']],
    ['it was asked and confirmed: that comes with what follows', [noted, asked, settled(true)], ['asked']],
  ])('a doubt its subject reads where %s', (_, events, expected) => {
    expect(doubtsOf(unit('A'), ...events)).toEqual(expected);
    expect(doubtsOf(unit('B'), ...events)).toEqual([]);
    expect(doubtsOf(unit(thirdParty), ...events)).toEqual([]);
    expect(doubtsOf({ seesAll: true, unitIds: [], ownHouse: ['A'] }, ...events)).toEqual(expected);
  });

  it('a doubted cell is open to a subject that was not asked, and doubted to one that was', () => {
    const cellOf = (...events: AssessmentEvent[]) => {
      const now = state(...events);
      return visibleAppraisal(unit('A'), now, appraisalOf(now), figures).cells[0];
    };
    expect(cellOf(noted)).toMatchObject({ mark: null, points: null, doubts: [] });
    expect(cellOf(noted, asked)).toMatchObject({ mark: 'doubted', doubts: ['d'] });
  });

  it('the third party reads its own figures of every subject, without points', () => {
    const { cells, totals } = visibleAppraisal(unit(thirdParty), state(), appraisalOf(state()), figures);
    expect(cells.map(one => [one.indicator, one.subjectId, one.shown.zh, one.points, one.mark])).toEqual(
      subjects.map(one => ['B1', one, '«T.own»', null, null]),
    );
    expect(totals).toEqual([]);
  });
});
