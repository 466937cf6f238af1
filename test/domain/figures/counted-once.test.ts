import { countedOnce } from '../../../domain/figures/counted-once';
import type { Facts } from '../../../domain/figures/types';

const line = (unit: string, name: string, facts: Facts = {}) => ({ unit, name, facts });
const once = (...lines: ReturnType<typeof line>[]) => {
  const { lines: counted, disputed } = countedOnce(lines, 'number');
  return { count: counted.length, disputed };
};

describe('vector 18: what two units report', () => {
  it('is counted once by its key', () =>
    expect(
      once(
        line('县卫计局', '培训会', { number: '陇卫〔2018〕1号' }),
        line('县人社局', '培训会', { number: '陇卫〔2018〕1号' }),
        line('县人社局', '培训会', { number: '陇人〔2018〕2号' }),
      ),
    ).toEqual({ count: 2, disputed: [] }));
  it('is disputed where they say different things of one key', () =>
    expect(
      once(
        line('甲', '会', { number: '1', day: '2018-05-10' }),
        line('乙', '会', { number: '1', day: '2018-05-11' }),
      ),
    ).toEqual({ count: 1, disputed: ['1'] }));
  it('is disputed where nothing tells the two apart', () => {
    expect(once(line('甲', '会'), line('乙', '会')).disputed).toEqual(['会']);
    expect(once(line('甲', '会', { number: '1' }), line('乙', '会')).disputed).toEqual(['会']);
  });
  it('one unit may report two of a name', () =>
    expect(once(line('甲', '会'), line('甲', '会'))).toEqual({ count: 2, disputed: [] }));
});
