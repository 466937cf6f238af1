import fc from 'fast-check';
import { inLanes } from '../../../record/sweep/batches';

const due = fc
  .array(fc.record({ lead: fc.constantFrom('', 'a', 'b', 'c', 'd', 'e') }), { maxLength: 200 })
  .map(all => all.map(({ lead }, n) => ({ lead, id: `case-${n}` })));

const arranged = fc.record({
  due,
  lanes: fc.integer({ min: 1, max: 4 }),
  most: fc.integer({ min: 1, max: 30 }),
});

test('every case is in one batch, and no batch is larger than it may be', () => {
  fc.assert(
    fc.property(arranged, ({ due: all, lanes, most }) => {
      const batches = inLanes(all, lanes, most).flat();
      expect(batches.flat().sort()).toEqual(all.map(one => one.id).sort());
      for (const batch of batches) expect(batch.length).toBeLessThanOrEqual(most);
      expect(batches.every(batch => batch.length > 0)).toBe(true);
    }),
  );
});

test("a unit's cases are in one lane, so that no two transactions meet at its letter", () => {
  fc.assert(
    fc.property(arranged, ({ due: all, lanes, most }) => {
      const leadOf = new Map(all.map(one => [one.id, one.lead]));
      const laneOf = new Map<string, number>();
      for (const [lane, batches] of inLanes(all, lanes, most).entries())
        for (const id of batches.flat()) {
          const lead = leadOf.get(id)!;
          expect(laneOf.get(lead) ?? lane).toBe(lane);
          laneOf.set(lead, lane);
        }
    }),
  );
});

test('a unit that fits into one batch is not cut', () => {
  const all = [
    ...Array.from({ length: 7 }, (_, n) => ({ lead: 'a', id: `a${n}` })),
    ...Array.from({ length: 7 }, (_, n) => ({ lead: 'b', id: `b${n}` })),
  ];
  expect(inLanes(all, 1, 10)).toEqual([
    [all.slice(0, 7).map(one => one.id), all.slice(7).map(one => one.id)],
  ]);
});

test('lanes are filled alike', () => {
  const all = Array.from({ length: 400 }, (_, n) => ({ lead: `unit-${n % 20}`, id: `case-${n}` }));
  const sizes = inLanes(all, 2, 50).map(batches => batches.flat().length);
  expect(sizes).toEqual([200, 200]);
});
