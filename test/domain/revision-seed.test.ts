import { isCollective } from '../../domain/plan/collective';
import { assumePlan } from '../../cli/rehearse/assume-plan';
import { launchUnitsOf } from '../../domain/launch/launch-units';
import { defaultPolicy } from '../../domain/policy/default-policy';
import type { ComparedPiece } from '../../domain/revision/compare-plans';
import { planOf } from '../support/read-fixture';
import { fixturePlan, seedText } from '../support/seed-plan';
import { calendar } from './support/facts';
import { launchText, reviseText } from './support/revision';

const seed = seedText(5);
const there = seed === null ? describe.skip : describe;

there('a revised text of 陇川 2018', () => {
  // A skipped block is still described, so it is given some plan.
  const text = seed ?? fixturePlan('nested.txt');
  const plan = planOf(text, '2018-05-09');
  const { registry, answers } = assumePlan(
    { plan, text, issuedOn: '2018-05-09' },
    { calendar, policy: defaultPolicy },
  );
  const launched = launchText(text, answers, launchUnitsOf(registry));
  const at = (index: number) => plan.assignments[index]!;

  /** The text with one assignment bracket changed. */
  const inBracket = (of: string, index: number, from: string | RegExp, to: string): string => {
    const { start, end } = at(index).source;
    const bracket = of.slice(start, end);
    expect(bracket).toMatch(from);
    return of.slice(0, start) + bracket.replace(from, to) + of.slice(end);
  };
  const refsOf = (index: number): string[] =>
    launched.inForce.cases
      .filter(one => one.tasks.some(task => task.key === String(index)))
      .map(one => one.ref)
      .sort();
  const byKind = (pieces: ComparedPiece[], kind: string) =>
    pieces.filter(one => one.change.kind === kind).map(one => one.ref ?? '');

  it('the same text changes nothing', () => {
    expect(reviseText(launched, text).pieces).toEqual([]);
  });

  it('a deadline moved from 6/10 to 6/25 and a unit dropped are found in every case that they concern', () => {
    const moved = inBracket(text, 4, /6\s*月\s*10\s*日/, '6月25日');
    const dropped = at(2).responsible.findLast(name => !isCollective(name))!;
    const { pieces } = reviseText(launched, inBracket(moved, 2, new RegExp(`[、,]?${dropped}`), ''));
    expect(byKind(pieces, 'deadline-moved').sort()).toEqual(refsOf(4));
    expect(byKind(pieces, 'units-changed').sort()).toEqual(refsOf(2));
    expect(pieces).toHaveLength(refsOf(4).length + refsOf(2).length);
    for (const { change } of pieces)
      if (change.kind === 'deadline-moved')
        expect([change.before.on, change.after.on]).toEqual(['2018-06-10', '2018-06-25']);
      else if (change.kind === 'units-changed')
        for (const one of change.measures)
          expect(one.before.responsible.length - one.after.responsible.length).toBe(1);
  });

  it('two problems that change places are the same two', () => {
    const [first, second] = [plan.categories[0]!.problems[0]!, plan.categories[0]!.problems[1]!];
    const textOf = ({ start, end }: { start: number; end: number }): string =>
      text.slice(start, end).replace(/^\s*\d+[.．、]\s*/, '');
    const [a, b] = [textOf(first.source), textOf(second.source)];
    const swapped =
      text.slice(0, first.source.start) +
      text.slice(first.source.start, first.source.end).replace(a, () => b) +
      text.slice(first.source.end, second.source.start) +
      text.slice(second.source.start, second.source.end).replace(b, () => a) +
      text.slice(second.source.end);
    const { pieces, matches } = reviseText(launched, swapped);
    expect(pieces).toEqual([]);
    const moved = matches.filter(one => one.ref !== one.revisedRef);
    expect(moved.map(one => `${one.ref} ${one.revisedRef}`).sort()).toEqual(['一-1 一-2', '一-2 一-1']);
  });
});
