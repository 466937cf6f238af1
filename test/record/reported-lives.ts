import fc from 'fast-check';
import type { Instant } from '../../domain/calendar/civil-date';
import { evolve } from '../../domain/kinds';
import type { DocketState } from '../../domain/kinds';
import type { DocketEvent } from '../../domain/kinds';
import type { CampaignRecord } from '../../domain/compile/record';
import type { UnitDocument } from '../../domain/form/document';
import { factsAt } from '../domain/support/facts';
import { smallPlan } from '../domain/support/small-plan';
import { PaperCampaign } from './paper-campaign';
import { anything, usual } from './random-lives';

/** Three problems in two categories, one led by two units, one with something long-term, and two townships. */
const planOfThree = () => {
  const plan = smallPlan(
    { leads: ['A', 'B'], milestones: [{ on: '2018-05-20' }] },
    { leads: ['A'], responsible: ['X'] },
    { leads: ['B'], dueOn: null },
  );
  return {
    ...plan,
    problems: [
      { ref: '一-1', category: '甲', text: '问题', assignments: [0] },
      { ref: '一-2', category: '甲', text: '问题', assignments: [1] },
      { ref: '二-1', category: '乙', text: '问题', assignments: [1, 2] },
    ],
  };
};

const files = ['c:一-1', 'c:一-2', 'c:二-1', 'c:unit:T', 'c:unit:X', 'c:unit:A'];

/** A campaign of three cases and four units' files, in which anything happens to any of them. */
class ReportedLife extends PaperCampaign {
  handOutThree(): Promise<this> {
    return this.handOut(planOfThree());
  }

  /** The docket that commands go to from now on. */
  turnTo(n: number): void {
    this.caseId = files[n % files.length] ?? 'c:一-1';
  }
}

type Move = (campaign: ReportedLife) => Promise<unknown>;

const nth = fc.nat({ max: 60 });
/** Letters go out, what they lead to is proposed and approved, and its notice goes out. */
const onward = nth.map((n): Move => async one => {
  for (const days of [14, 4, 7]) {
    await one.climb(days, 3);
    for (let letter = 0; letter < 3; letter++) await one.handleLetter(5, 2);
  }
  for (let step = 0; step < 2 + (n % 4); step++) {
    await one.proceed(5, 0);
    await one.handleLetter(5, 2);
  }
});
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 10, arbitrary: anything },
  { weight: 5, arbitrary: onward },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.nat({ max: 9 }), nth).map(
      ([days, n]): Move =>
        one =>
          one.climb(days, n),
    ),
  },
  {
    weight: 2,
    arbitrary: nth.map(
      (n): Move =>
        one =>
          one.handleLetter(30, n),
    ),
  },
  {
    weight: 2,
    arbitrary: nth.map(
      (n): Move =>
        one =>
          one.proceed(30, n),
    ),
  },
);

/** The usual way of a case up to a step, then whatever comes, in one docket after the other. */
export const life = fc.array(
  fc.record({
    file: fc.nat({ max: 5 }),
    from: fc.nat({ max: 6 }),
    far: fc.nat({ max: 14 }),
    moves: fc.array(move, { maxLength: 6 }),
  }),
  { minLength: 2, maxLength: 7 },
);

export const live = async (chapters: typeof life extends fc.Arbitrary<infer T> ? T : never) => {
  const campaign = await new ReportedLife([0]).handOutThree();
  for (const { file, from, far, moves } of chapters) {
    campaign.turnTo(file);
    const way = usual(file % 2 === 0 ? 'co-led' : 'simple');
    for (const one of [...(from < 3 ? way.slice(0, far) : []), ...moves]) await one(campaign);
  }
  return campaign;
};

/** What a unit hands in as one document: numbers that may be missing, a text, a document with its number. */
export const handIn = fc.record({
  unitId: fc.constantFrom('A', 'B', 'T', 'X'),
  trained: fc.option(fc.nat({ max: 500 })),
  fen: fc.option(fc.nat({ max: 10_000_000 })),
  households: fc.option(fc.nat({ max: 2 })),
  papers: fc.array(fc.constantFrom('1', '2', ' 1'), { maxLength: 2 }),
  decision: fc.constantFrom('pending', 'approved', 'returned'),
});
export type HandIn = typeof handIn extends fc.Arbitrary<infer T> ? T : never;

const documentOf = ({ trained, fen, households, papers }: HandIn): UnitDocument => ({
  purpose: 'report',
  form: { id: 'small', version: 1 },
  answers: {
    ...(trained !== null && { trained: { kind: 'count', count: trained } }),
    ...(fen !== null && {
      recovered: { kind: 'money', yuan: `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}` },
    }),
    papers: {
      kind: 'papers',
      papers: papers.map(number => ({ title: `文${number.trim()}`, number, on: null, fileId: null })),
    },
  },
  problems: households === null ? {} : { 'c:一-1': { households: { kind: 'count', count: households } } },
  none: {},
  inFile: {},
  otherwise: [],
});

/** A docket after its unit has handed in a document, and somebody has decided about it. */
export const withHandIn = (state: DocketState, one: HandIn, at: Instant): DocketState => {
  const { unitId, decision } = one;
  const by = null;
  const submission = {
    what: 'report' as const,
    unitId,
    at,
    text: '',
    fileIds: [],
    obligationIds: [],
    document: documentOf(one),
    covers: [],
  };
  const events: DocketEvent[] = [
    { type: 'submitted', at, by, submission },
    ...(decision === 'pending'
      ? []
      : [
          {
            type: 'submission-decided' as const,
            at,
            by,
            what: 'report' as const,
            unitId,
            decision,
            reason: '',
          },
        ]),
  ];
  return events.reduce<DocketState>((before, event) => evolve(before, event), state);
};

export const recordOf = (dockets: readonly DocketState[], asOf: Instant): CampaignRecord => {
  const { policy, calendar, offices, timetable } = factsAt(asOf);
  const units = ['A', 'B', 'T', 'X'].map(id => ({ id, name: id, isTownship: id === 'T' || id === 'X' }));
  return {
    campaignId: 'c',
    campaignTitle: '行动',
    asOf,
    facts: { policy, calendar, offices, timetable },
    dockets,
    plan: null,
    verdicts: [],
    units,
  };
};
