import fc from 'fast-check';
import { canonicalJson } from '../../record/chain/canonical-json';
import { fold, isFile } from '../../domain/kinds';
import type { Reader } from '../../domain/permissions/reader';
import { isProceedingTold } from '../../domain/scope/papers';
import { itemKey, type Sight } from '../../domain/scope/sight';
import { visibleCase } from '../../domain/scope/visible-case';
import { visibleEvents } from '../../domain/scope/visible-events';
import { PaperCampaign } from './paper-campaign';
import { anything, usual } from './random-lives';

type Move = (campaign: PaperCampaign) => Promise<unknown>;

const nth = fc.nat({ max: 60 });
const minutes = fc.integer({ min: 1, max: 2000 });
/** Letters go out, what they lead to is proposed and approved, and its notice goes out. */
const onward = nth.map((n): Move => async one => {
  await one.climb(4, 0);
  for (let letter = 0; letter < 4; letter++) await one.handleLetter(5, 2);
  await one.climb(7, 0);
  for (let step = 0; step < 1 + (n % 4); step++) {
    await one.proceed(5, 0);
    await one.handleLetter(5, 2);
  }
});
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 2, arbitrary: anything },
  {
    weight: 6,
    arbitrary: fc.tuple(fc.nat({ max: 9 }), nth).map(
      ([days, n]): Move =>
        one =>
          one.climb(days, n),
    ),
  },
  {
    weight: 6,
    arbitrary: fc.tuple(minutes, nth).map(
      ([later, n]): Move =>
        one =>
          one.handleLetter(later, n),
    ),
  },
  {
    weight: 6,
    arbitrary: fc.tuple(minutes, nth).map(
      ([later, n]): Move =>
        one =>
          one.proceed(later, n),
    ),
  },
  { weight: 1, arbitrary: onward },
);
const life = fc.record({
  swaps: fc.array(fc.nat({ max: 5 }), { minLength: 3, maxLength: 20 }),
  far: fc.constantFrom(0, 1, 4),
  moves: fc.array(move, { minLength: 20, maxLength: 60 }),
});

const unit = (...unitIds: string[]): Reader => ({ seesAll: false, unitIds, ownHouse: [] });
const readers: Record<string, Reader> = {
  office: { seesAll: true, unitIds: ['office'], ownHouse: [] },
  'stand-in of A': { seesAll: true, unitIds: ['leadership'], ownHouse: ['A'] },
  A: unit('A'),
  B: unit('B'),
  T: unit('T'),
  nobody: unit(),
};

/** What the reader has been told of, from the folded proceedings alone. */
const sightOf = (reader: Reader, { store }: PaperCampaign): Sight => {
  const told = [...store.dockets.values()].flatMap(({ record: { state } }) =>
    state.kind === 'proceeding' && isProceedingTold(state) ? state.items : [],
  );
  return { reader, told: new Set(told.map(itemKey)) };
};

const count = { hidden: 0, told: 0, states: 0 };
afterAll(() => void process.stdout.write(`${JSON.stringify(count)}\n`));

it('what a reader sees of a case is what the events that he sees fold to, whoever he is and whatever happened', () =>
  fc
    .assert(
      fc.asyncProperty(life, async ({ swaps, far, moves }) => {
        const campaign = await new PaperCampaign(swaps).handOutTwo();
        for (const one of [...usual('simple').slice(0, far), ...moves]) await one(campaign);
        for (const [id, events] of campaign.history) {
          const { state } = campaign.store.dockets.get(id)!.record;
          if (!isFile(state)) continue;
          for (const reader of Object.values(readers)) {
            const sight = sightOf(reader, campaign);
            const seen = visibleEvents(sight, events).map(({ one }) => one.event);
            const folded = fold(seen);
            const { seq: _, standIns: _who, ...expected } = visibleCase(sight, state);
            const { seq: _seq, standIns: _s, ...got } = isFile(folded) ? folded : state;
            expect(canonicalJson(got)).toBe(canonicalJson(expected));
            count.states++;
            count.hidden += events.length - seen.length;
            count.told += expected.obligations
              .flatMap(one => one.steps)
              .filter(one => one.rung.startsWith('propose-') && !reader.seesAll).length;
          }
        }
      }),
      { numRuns: 120 },
    )
    .then(() => {
      expect(count.hidden).toBeGreaterThan(100);
      expect(count.told).toBeGreaterThan(10);
    }));
