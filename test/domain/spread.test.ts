import fc from 'fast-check';
import { secondsAfter } from '../../domain/ladder/spread';

const over = (minutes: number) => ({ alarmSpread: { minutes, cites: 'practice:alarm-spread' } });
const ids = Array.from({ length: 30_000 }, (_, n) => `campaign:一-${n + 1}`);

test('a case rings at the same moment every time, within the spread', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 30 }), (id, minutes) => {
      const after = secondsAfter(id, over(minutes));
      expect(after).toBe(secondsAfter(id, over(minutes)));
      expect(after).toBeGreaterThanOrEqual(0);
      expect(after).toBeLessThan(minutes * 60);
      expect(Number.isInteger(after)).toBe(true);
    }),
  );
});

test('without a spread all ring at their instant', () => {
  for (const id of ids.slice(0, 100))
    expect([secondsAfter(id, over(0)), secondsAfter(id, {})]).toEqual([0, 0]);
});

test('cases whose ids differ in one figure only ring evenly over the minutes', () => {
  const perSecond = new Map<number, number>();
  for (const id of ids) {
    const after = secondsAfter(id, over(5));
    perSecond.set(after, (perSecond.get(after) ?? 0) + 1);
  }
  // A hundred per second, thrown as dice: three hundred seconds, none empty, none twice as full.
  expect(perSecond.size).toBe(300);
  expect(Math.max(...perSecond.values())).toBeLessThan(200);
  expect(Math.min(...perSecond.values())).toBeGreaterThan(40);
});
