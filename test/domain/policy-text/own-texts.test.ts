import { proposeRules } from '../../../domain/policy-text/propose-rules';
import { expectedOf, ownTexts, textOf } from './own-texts';
import { scoreOf } from './score';

describe('policies of provinces, cities and counties that are nowhere', () => {
  const scores = ownTexts.map(name => ({ name, ...scoreOf(proposeRules(textOf(name)), expectedOf(name)) }));

  it('no number and no comparison is wrong without a question', () => {
    expect(scores.filter(one => one.wrong.length > 0).map(one => [one.name, one.wrong])).toEqual([]);
  });

  it.each(scores.map(one => [one.name, one] as const))(
    '%s: at least 80 of 100 rules with kind, comparator, number and period',
    (_, { of, right, missed }) => {
      expect({ missed, isEnough: right / of >= 0.8 }).toEqual({ missed, isEnough: true });
    },
  );
});
