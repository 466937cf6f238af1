import type { Name } from '../../codes/names';
import { problemStandingNames, problemStandings, type ProblemStanding } from '../../codes/report';
import type { CompiledProblem, Figure, FigurePart } from '../../report/compiled';
import { figureOf } from './figure';
import {
  closedAsDone,
  insideOpen,
  insideOpenKinds,
  problemRules,
  standingRules,
  type InsideOpen,
} from './problem-rules';

const part = (label: Name, problems: readonly CompiledProblem[]): FigurePart => ({
  label,
  value: String(problems.length),
  docketIds: problems.map(one => one.docketId),
});

const isClosedAsDone = ({ standing }: CompiledProblem): boolean =>
  standing === 'completed' || standing === 'mostly-completed';

/** What is counted of problems beside their number: who is in it, and what it is called. */
interface Class {
  id: string;
  name: Name;
  rule: Name;
  has: (one: CompiledProblem) => boolean;
}

const byStanding = (standing: ProblemStanding): Class => ({
  id: standing,
  name: problemStandingNames[standing],
  rule: standingRules[standing],
  has: one => one.standing === standing,
});

const isInside: Record<InsideOpen, (one: CompiledProblem) => boolean> = {
  contested: one => one.isContested,
  'done-not-accepted': one => one.isDoneNotAccepted,
  overdue: one => one.isOverdue,
};

const classes: Class[] = [
  ...problemStandings.map(byStanding),
  ...insideOpenKinds.map(kind => ({ id: `open:${kind}`, ...insideOpen[kind], has: isInside[kind] })),
];

const shared = { kind: 'count', measure: '个', origin: 'record' } as const;

const named = (name: Name, category: string | null): Name =>
  category === null ? name : { zh: `${category}：${name.zh}`, en: `${category}: ${name.en}` };

/** The figures of some problems; `split` divides those of one class into parts. */
const figuresOf = (
  prefix: string,
  category: string | null,
  problems: readonly CompiledProblem[],
  split: (some: readonly CompiledProblem[]) => FigurePart[],
): Figure[] => [
  figureOf({
    ...shared,
    id: prefix,
    name: named(problemRules.all.name, category),
    rule: problemRules.all.rule,
    parts: problemStandings.map(standing =>
      part(problemStandingNames[standing], problems.filter(byStanding(standing).has)),
    ),
  }),
  ...classes.map(({ id, name, rule, has }) =>
    figureOf({
      ...shared,
      id: `${prefix}:${id}`,
      name: named(name, category),
      rule,
      parts: split(problems.filter(has)),
    }),
  ),
  figureOf({
    ...shared,
    id: `${prefix}:reported-done`,
    name: named(problemRules.reportedDone.name, category),
    rule: problemRules.reportedDone.rule,
    parts: [
      part(closedAsDone, problems.filter(isClosedAsDone)),
      part(
        insideOpen['done-not-accepted'].name,
        problems.filter(one => one.isDoneNotAccepted),
      ),
    ],
  }),
];

/** The categories in the order of the plan. */
export const categoriesOf = (problems: readonly CompiledProblem[]): string[] => [
  ...new Set(problems.map(one => one.category)),
];

/**
 * Problems as a whole and by category: how many stand how. As a whole the parts of a class are the categories, within a category
 * they are the problems themselves.
 */
export const problemFigures = (problems: readonly CompiledProblem[]): Figure[] => {
  const categories = categoriesOf(problems);
  const inCategory = (category: string, some: readonly CompiledProblem[]) =>
    some.filter(one => one.category === category);
  return [
    ...figuresOf('problems', null, problems, some =>
      categories.map(one => part({ zh: one, en: one }, inCategory(one, some))),
    ),
    ...categories.flatMap(category =>
      figuresOf(`category:${category}`, category, inCategory(category, problems), some =>
        some.map(one => part({ zh: one.ref, en: one.ref }, [one])),
      ),
    ),
  ];
};
