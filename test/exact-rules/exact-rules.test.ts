import { packOf } from '../support/packs';
import { compareSeed, type Compared } from './compare';

const pack = packOf('fujian-2013');
const seeds = Array.from({ length: 5000 }, (_, n) => n + 1);

describe('an evaluator written apart', () => {
  const compared: Compared[] = seeds.map(seed => compareSeed(pack, seed));

  it('agrees on every verdict of 5,000 sets of random figures', () =>
    expect(compared.flatMap(one => one.disagreements).slice(0, 5)).toEqual([]));
  it('has judged more than 100,000 figures', () =>
    expect(compared.reduce((sum, one) => sum + one.figures, 0)).toBeGreaterThan(100_000));
});
