import { proposeRules } from '../../../domain/policy-text/propose-rules';
import { expectedOf, ownTexts, textOf } from './own-texts';
import { scoreOf } from './score';

describe('policies of provinces, cities and counties that are nowhere', () => {
  const scores = ownTexts.map(name => ({ name, ...scoreOf(proposeRules(textOf(name)), expectedOf(name)) }));

  it('no number and no comparison is wrong without a question', () => {
    expect(scores.filter(one => one.wrong.length > 0).map(one => [one.name, one.wrong])).toEqual([]);
  });

  it('at least 80 of 100 rules come with kind, comparator, number and period', () => {
    const sum = (of: (one: (typeof scores)[number]) => number) =>
      scores.reduce((all, one) => all + of(one), 0);
    expect(sum(one => one.right) / sum(one => one.of)).toBeGreaterThanOrEqual(0.8);
  });

  it.each(scores.map(one => [one.name, one] as const))(
    '%s: at least 70 of 100',
    (_, { of, right, missed }) => {
      expect({ missed, isEnough: right / of >= 0.7 }).toEqual({ missed, isEnough: true });
    },
  );
});
