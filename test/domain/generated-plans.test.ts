import { seedCalendar } from '../../prisma/schema/calendar-seed';
import { makePlan } from '../generated-plans/make-plan';
import { readGenerated } from '../generated-plans/read-generated';
import { scoreReading } from '../generated-plans/score/score-plan';
import { addTo, emptyTally, shareRight } from '../generated-plans/score/tally';

const seeds = Array.from({ length: 200 }, (_, at) => at + 1);

describe('plans written from a known truth, in random layouts', () => {
  it('are the same for the same seed', async () => {
    const [first, again] = [await makePlan(2), await makePlan(2)];
    expect(again.truth).toEqual(first.truth);
    expect(again.bytes).toEqual(first.bytes);
  });

  it('are read: how many fields are right, how many are silently misread', async () => {
    const calendar = seedCalendar();
    const tally = emptyTally();
    for (const seed of seeds) {
      const plan = await makePlan(seed);
      addTo(tally, scoreReading((await readGenerated(plan, calendar)).reading, plan.truth));
    }
    // The share is the aim; of silent ones the aim is none, and this is where the reader stands.
    expect(shareRight(tally)).toBeGreaterThanOrEqual(0.97);
    expect(tally.silent).toBeLessThanOrEqual(0);
  });
});
