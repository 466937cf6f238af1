import { problemsOf } from '../../domain/links/problems-of';
import { linkPlan, type ProposedLink } from '../../domain/links/link-plan';
import type { Plan } from '../../domain/plan/types';
import { planOf } from '../support/read-fixture';
import { fixturePlan, seedText } from '../support/seed-plan';

const seed = seedText(5);

/** By problem, with each assignment's own label. */
const byProblem = (plan: Plan, links: readonly ProposedLink[]) =>
  problemsOf(plan).map(({ ref }) => ({
    ref,
    measures: links
      .filter(one => one.ref === ref)
      .map(({ assignment, score }) => ({
        assignmentIndex: assignment,
        score,
        label: plan.assignments[assignment]?.label ?? '',
        measureOrdinal: plan.assignments[assignment]?.measureOrdinal ?? null,
      })),
  }));
const proposeLinks = (plan: Plan) => byProblem(plan, linkPlan(plan).proposed);
const takeLinks = (plan: Plan) => byProblem(plan, linkPlan(plan).taken);

(seed === null ? describe.skip : describe)('links in the plan of 陇川 2018', () => {
  // A skipped block is still described, so it is given some plan.
  const plan = planOf(seed ?? fixturePlan('nested.txt'));
  const proposed = proposeLinks(plan);
  const nameOf = (one: { measureOrdinal: string | null; label: string } | undefined) =>
    one?.measureOrdinal === '七' ? `七-${one.label}` : one?.measureOrdinal;

  it.each([
    ['一-1', ['二'], '施工图 and 项目库'],
    ['一-2', ['二'], 'causes of poverty'],
    ['一-3', ['三'], 'relocation'],
    ['一-4', ['四'], 'dangerous houses'],
    ['一-5', ['五'], 'health'],
    ['一-6', ['六'], 'education'],
    ['二-1', ['七-1'], 'industry'],
    ['二-2', ['七-2'], 'employment'],
    ['三-1', ['八'], 'quality of leaving poverty'],
    ['三-2', ['五'], 'medical burden and old-age insurance'],
    ['三-3', ['九'], 'infrastructure'],
    ['四-1', ['十'], 'helpers'],
    ['四-2', ['十'], 'village teams'],
    ['五-1', ['十一'], 'funds'],
    ['五-2', ['十一'], 'idle funds'],
    ['五-3', ['十一'], 'misused funds'],
    ['六-1', ['一', '十二'], 'main responsibility'],
    ['六-2', ['十二'], 'publicity'],
    ['六-3', ['十二'], 'records'],
  ])('answers %s by %j: %s', (ref, best) => {
    const measures = proposed.find(one => one.ref === ref)?.measures;
    expect(best).toContain(nameOf(measures?.[0]));
  });

  it('takes a few measures per problem and leaves no assignment out', () => {
    const taken = takeLinks(plan);
    expect(taken).toHaveLength(19);
    for (const { measures } of taken) {
      expect(measures.length).toBeGreaterThanOrEqual(1);
      expect(measures.length).toBeLessThanOrEqual(4);
    }
    const linked = new Set(taken.flatMap(one => one.measures.map(measure => measure.assignmentIndex)));
    expect([...linked].sort((a, b) => a - b)).toEqual(plan.assignments.map((_, index) => index));
  });

  it('orders by score', () => {
    for (const { measures } of proposed) {
      const scores = measures.map(one => one.score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(scores.every(score => score > 0 && score <= 1)).toBe(true);
    }
  });
});

describe('links that the document itself states', () => {
  it('are certain where an assignment stands under its problem', () => {
    const plan = planOf(fixturePlan('nested.txt'));
    expect(
      takeLinks(plan).map(one => [
        one.ref,
        one.measures.map(measure => [measure.assignmentIndex, measure.score]),
      ]),
    ).toEqual([
      [
        '一-1',
        [
          [0, 1],
          [1, 1],
        ],
      ],
      ['一-2', [[2, 1]]],
      ['一-3', [[3, 1]]],
      ['一-4', [[4, 1]]],
    ]);
  });

  it('make every assignment a case of its own where there are only measures', () => {
    const plan = planOf(fixturePlan('measures-only.md'));
    const refs = problemsOf(plan).map(one => one.ref);
    expect(refs).toEqual(['一-1', '二-1', '二-2', '三-一是', '三-二是']);
    expect(
      takeLinks(plan).map(one => [one.ref, one.measures.map(measure => measure.assignmentIndex)]),
    ).toEqual(refs.map((ref, index) => [ref, [index]]));
  });
});

describe('links by likeness', () => {
  it('finds the measure of the same matter and links a measure that resembles none', () => {
    const plan = planOf(fixturePlan('no-brackets.txt'));
    const best = proposeLinks(plan).map(one => one.measures[0]?.label);
    expect(best).toEqual(['1', '2', '3']);
    const odd = planOf(
      fixturePlan('no-brackets.txt').replace(/2、加快政策兑现.*\n/, '2、修缮办公楼屋顶。\n'),
    );
    expect(takeLinks(odd).flatMap(one => one.measures.map(measure => measure.label))).toContain('2');
  });
});
