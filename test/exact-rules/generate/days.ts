import type { Random } from '../../generated-plans/random';

const checks = [
  '2013-08-24',
  '2014-01-01',
  '2014-03-31',
  '2014-06-30',
  '2014-09-30',
  '2014-12-31',
  '2015-03-31',
].concat(['2015-06-30', '2015-12-31', '2016-01-01', '2016-03-31', '2016-12-31']);

/** A civil day so many days later. */
export const daysAfter = (day: string, n: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);

/** A day on which something is asked: at a check, just before it or just after it, or any day. */
export const aDay = (random: Random): string =>
  random.percent(70)
    ? daysAfter(random.pick(checks), random.int(-1, 1))
    : daysAfter('2013-08-20', random.int(0, 1400));

/** A day on which something is recorded: mostly in its year, at times after its check. */
export const aDayOf = (random: Random, year: number): string =>
  random.percent(85)
    ? daysAfter(`${year}-01-02`, random.int(0, 360))
    : random.pick([`${year}-12-31`, `${year + 1}-03-31`, `${year + 1}-04-01`]);
