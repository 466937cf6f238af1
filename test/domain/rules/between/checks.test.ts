import { checkBetween } from '../../../../domain/rules/between/check-between';
import type { BetweenCheck } from '../../../../domain/rules/between/types';
import type { Pack } from '../../../../domain/rules/types';
import { packOf } from '../../../support/packs';

const fujian = packOf('fujian-2013');
const found = (id: string, packs: readonly Pack[] = [fujian]) => {
  const one = checkBetween(packs).find(({ check }) => check === id);
  if (!one) throw new Error(`no check ${id}`);
  return one;
};

/** The pack with its checks changed, as a wrong paper would have them. */
const withCheck = (id: string, change: Partial<BetweenCheck>): Pack => ({
  ...fujian,
  checks: (fujian.checks ?? []).map(one => (one.id === id ? ({ ...one, ...change } as BetweenCheck) : one)),
});
const withRule = (ref: string, params: object): Pack => ({
  ...fujian,
  rules: fujian.rules.map(one =>
    `${one.id}${one.part ?? ''}` === ref
      ? ({ ...one, params: { ...one.params, ...params } } as typeof one)
      : one,
  ),
});

describe('X1: the money of the news is that of the Opinion', () => {
  it('is one programme with two sources, 460 million and never 920', () => {
    expect(found('X1')).toMatchObject({
      result: 'merged-proposal',
      numbers: '460000000 = 460000000',
      ask: 'X1.same',
    });
    expect(found('X1').says.zh).not.toContain('92');
  });
  it('is a question as soon as the amounts differ by one 分', () =>
    expect(found('X1', [withRule('N1', { total: '460000000.01' })])).toMatchObject({
      result: 'question',
      numbers: '460000000 ≠ 460000000.01',
    }));
});

describe('X2: three quarters for one of four stages', () => {
  it('are compatible and stricter, and their notice is to be found first', () => {
    expect(found('X2').result).toBe('compatible');
    expect(found('X2').says.en).toContain('notice');
  });
  it('are a question where the other document does not allow the purpose', () =>
    expect(found('X2', [withRule('F34', { allowed: ['senior'] })]).result).toBe('question'));
});

describe('X3: the headline', () => {
  it('is a part of 530 million, which is shown', () =>
    expect(found('X3')).toMatchObject({
      result: 'sum',
      numbers: '460000000 + 25000000 + 45000000 = 530000000',
    }));
  it('is a question where it is neither the sum nor a part', () =>
    expect(found('X3', [withCheck('X3', { stated: '470000000' })]).result).toBe('question'));
});

describe('X4, X5: sets and regions', () => {
  it('the five of the news are none of the 23', () =>
    expect(found('X4')).toMatchObject({ result: 'disjoint', numbers: '0 / 5' }));
  it('names those that are in both', () => {
    const one = found('X4', [withCheck('X4', { sets: ['K', 'K'] })]);
    expect(one).toMatchObject({ result: 'question', numbers: '23 / 23' });
    expect(one.says.zh).toContain('建宁县');
  });
  it('all 23 lie in the region of the deep-processing subsidy', () =>
    expect(found('X5')).toMatchObject({ result: 'contained', numbers: '23 / 23' }));
  it('names those that do not', () => {
    const one = found('X5', [withCheck('X5', { within: 'N3' })]);
    expect(one).toMatchObject({ result: 'question', numbers: '0 / 23' });
    expect(one.says.en).toContain('永泰县');
  });
});

describe('X6: what each county gets', () => {
  it('is 306,086,956.52… yuan, 7.04 billion in all, the bonds shown apart', () => {
    const one = found('X6');
    expect(one.result).toBe('identity');
    expect(one.numbers).toBe('(30000000 + 30000000 + 20000000 + 200000000 + 600000000/23) × 23 = 7040000000');
    expect(one.says.en).toBe(
      '306,086,956.52… yuan each and 7,040,000,000 yuan in all, 4,600,000,000 yuan of it to be repaid, 2,440,000,000 yuan granted',
    );
  });
  it('is a question where it does not come to what is stated', () =>
    expect(found('X6', [withCheck('X6', { stated: '7040000000.01' })])).toMatchObject({
      result: 'question',
      ask: null,
    }));
});

describe('X7, X8: what only a person can say', () => {
  it('a building that was renewed before the paper that grants the money', () => {
    expect(found('X7')).toMatchObject({
      result: 'question',
      numbers: '2013-07-01 < 2013-08-24',
      ask: 'X7.money',
    });
    expect(found('X7', [withCheck('X7', { since: '2013-08-24' })])).toMatchObject({
      result: 'compatible',
      ask: null,
    });
  });
  it('before 2020 or by 2020', () => {
    expect(found('X8')).toMatchObject({ result: 'question', about: ['2019-12-31', '2020-12-31'] });
    expect(found('X8').says.zh).toContain('2020年12月31日');
  });
  it.each(['fujian-2013'])('every question that a check of %s leads to is asked', id => {
    const pack = packOf(id);
    const asks = new Set(pack.asks.map(one => one.id));
    expect(
      checkBetween([pack]).flatMap(one => (one.ask === null || asks.has(one.ask) ? [] : one.ask)),
    ).toEqual([]);
  });
});
