import fc from 'fast-check';
import { barOf, monthsOn, placeOf } from '../../web/parts/days-on-line';

// A hundred days, so that a day is one percent.
const line = { from: '2018-12-01', to: '2019-03-10' };

describe('days on a line', () => {
  it.each([
    ['2018-12-01', 0],
    ['2018-12-11', 10],
    ['2019-03-10', 99],
    ['2018-11-30', 0],
    ['2019-04-01', 100],
  ])('%s begins at %d %%', (on, place) => expect(placeOf(on, line)).toBe(place));

  it('a bar has its last day in it', () => {
    expect(barOf({ from: '2018-12-11', to: '2018-12-20' }, line)).toEqual({ x: 10, width: 10 });
    expect(barOf({ from: '2018-12-11', to: '2018-12-11' }, line)).toEqual({ x: 10, width: 1 });
  });

  it('whatever the days, a bar lies on its line and can be seen', () => {
    const day = fc.integer({ min: -50, max: 150 }).map(n => {
      const date = new Date(Date.UTC(2018, 11, 1 + n));
      return date.toISOString().slice(0, 10);
    });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        const { x, width } = barOf({ from, to }, line);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(width).toBeGreaterThanOrEqual(1);
        expect(x + width).toBeLessThanOrEqual(101);
      }),
    );
  });

  it('its months begin with its own first day', () =>
    expect(monthsOn(line)).toEqual(['2018-12-01', '2019-01-01', '2019-02-01', '2019-03-01']));

  it('a line within one month has its first day only', () =>
    expect(monthsOn({ from: '2018-12-05', to: '2018-12-20' })).toEqual(['2018-12-05']));
});
