import { alikePairs } from '../../../domain/register/alike';
import { matchFindings } from '../../../domain/register/match-findings';
import { established, proposed } from '../finding/found';
import { alikeSet } from './alike-set';

const of = (id: string, text: string, ...unitIds: string[]) => ({ id, text, unitIds });

/** Everything of the left side against everything of the right, all of one unit: harder than a register, where units differ. */
const measured = () => {
  const lefts = [...new Set(alikeSet.map(([a]) => a))];
  const rights = [...new Set(alikeSet.map(([, b]) => b))];
  const found = new Set(
    alikePairs(
      lefts.map(text => of(text, text, 'u')),
      rights.map(text => of(text, text, 'u')),
    ).map(({ a, b }) => `${a}|${b}`),
  );
  const same = alikeSet.filter(one => one[2]).map(([a, b]) => `${a}|${b}`);
  return { proposed: found.size, right: same.filter(one => found.has(one)).length, same: same.length };
};

it('on the set that was judged by hand before: 17 of 20 are found, 17 of 22 that are proposed are right', () => {
  expect(alikeSet.length).toBeGreaterThanOrEqual(30);
  expect(measured()).toEqual({ proposed: 22, right: 17, same: 20 });
});

describe('what may be the same matter', () => {
  const [a, b] = [alikeSet[0]![0], alikeSet[0]![1]];

  it('is proposed with the words that both have, best first', () => {
    const pairs = alikePairs(
      [of('1', a, 'east')],
      [of('2', '光伏', 'east'), of('3', b, 'east'), of('4', a, 'east')],
    );
    expect(pairs.map(one => one.b)).toEqual(['4', '3']);
    expect(pairs[0]?.likeness).toBe(1);
    expect(pairs[1]?.shared).toEqual(expect.arrayContaining(['滞留', '资金']));
  });

  it('is never of other units, however alike its words, nor itself', () => {
    expect(alikePairs([of('1', a, 'east')], [of('2', a, 'west')])).toEqual([]);
    expect(alikePairs([of('1', a, 'east')], [of('1', a, 'east')])).toEqual([]);
    expect(alikePairs([of('1', a, 'east', 'west')], [of('2', a, 'west')])).toHaveLength(1);
  });

  it('is nothing where there is nothing', () => {
    expect(alikePairs([], [of('1', a, 'east')])).toEqual([]);
    expect(alikePairs([of('1', '', 'east')], [of('2', '', 'east')])).toEqual([]);
  });
});

describe('the problems of a plan’s text matched with findings', () => {
  const findings = [
    established({ subjectId: 'east', text: alikeSet[0]![1] }, 'k1'),
    established({ subjectId: 'west', text: alikeSet[0]![1] }, 'k2'),
    proposed({ subjectId: 'east', text: alikeSet[0]![1] }, 'k3'),
  ];
  const match = (unitIds: string[]) =>
    matchFindings(
      [
        { ref: '一-1', text: alikeSet[0]![0], unitIds },
        { ref: '一-2', text: '别的事', unitIds },
      ],
      findings,
    );

  it('are proposed the established ones of their units', () => {
    expect(match(['east']).map(one => one.proposals.map(({ findingId }) => findingId))).toEqual([
      ['c1:finding:k1'],
      [],
    ]);
  });

  it('and of everybody where nobody has said yet whose they are', () => {
    expect(match([])[0]?.proposals.map(one => one.findingId)).toEqual(['c1:finding:k1', 'c1:finding:k2']);
  });
});
