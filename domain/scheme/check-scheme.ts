import { fractionOf } from '../exact/fraction';
import { answerFlaw } from '../rules/check-answers';
import { unitLevels } from '../codes/figures';
import { checkDays } from './check-days';
import { checkIndicator } from './check-indicator';
import { schemeProblem, type Say, type SchemeProblem } from './problem';
import { waitsForItself } from './step-order';
import type { Scheme } from './types';

const twice = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id, at) => ids.indexOf(id) !== at)),
];

const checkIds = (scheme: Scheme, say: Say): void => {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['areas', scheme.areas.map(one => one.id)],
    ['indicators', scheme.indicators.map(one => one.id)],
    ['steps', scheme.steps.map(one => one.step)],
    ['kinds', scheme.kinds.map(one => one.kind)],
    ['forbidden', scheme.forbidden.map(one => one.id)],
    ['bindsRules', scheme.bindsRules.map(one => one.rule)],
    ['articles', scheme.articles.map(one => one.no)],
    ['asks', scheme.asks.map(one => one.id)],
    ['subjects', scheme.subjects],
  ];
  for (const [place, ids] of lists) for (const id of twice(ids)) say('ID_TWICE', place, id);
  for (const { no, items } of scheme.articles)
    for (const id of twice(items.map(one => one.no))) say('ID_TWICE', `articles[${no}].items`, id);
};

const checkSteps = ({ steps }: Scheme, say: Say): void => {
  const known = new Set(steps.map(one => one.step));
  for (const { step, needs } of steps)
    for (const need of needs) if (!known.has(need)) say('STEP_UNKNOWN', `steps[${step}].needs`, need);
  for (const step of waitsForItself(steps)) say('STEPS_IN_A_CIRCLE', `steps[${step}].needs`);
};

const checkAsks = ({ asks }: Scheme, say: Say): void => {
  for (const ask of asks) {
    const place = `asks[${ask.id}]`;
    if (ask.kind === 'choice' && (ask.options?.length ?? 0) < 2) say('OPTIONS_MISSING', `${place}.options`);
    if (ask.proposed !== null && answerFlaw(ask, ask.proposed, []))
      say('PROPOSED_INVALID', `${place}.proposed`, ask.proposed);
  }
};

/**
 * What is wrong with a scheme, everywhere it is; an empty list means that a cycle can be opened by it. What stands in it has its
 * shape already: whoever reads it has seen to that.
 */
export const checkScheme = (scheme: Scheme): SchemeProblem[] => {
  const problems: SchemeProblem[] = [];
  const say: Say = (code, place, value) => problems.push(schemeProblem(code, place, value));
  checkIds(scheme, say);
  if (unitLevels.indexOf(scheme.level.from) >= unitLevels.indexOf(scheme.level.of))
    say('LEVELS_REVERSED', 'level', scheme.level);
  const kinds = new Set(scheme.kinds.map(one => one.kind));
  const asks = new Map(scheme.asks.map(one => [one.id, one]));
  const areas = new Set(scheme.areas.map(one => one.id));
  for (const one of scheme.indicators) checkIndicator(one, { areas, asks, kinds }, say);
  for (const { rule, kind } of scheme.bindsRules)
    if (!kinds.has(kind)) say('KIND_UNKNOWN', `bindsRules[${rule}]`, kind);
  checkSteps(scheme, say);
  checkDays(scheme, asks, say);
  checkAsks(scheme, say);
  const tolerance = fractionOf(scheme.doubts.tolerance);
  if (!tolerance || tolerance.num < 0n) say('NUMBER_INVALID', 'doubts.tolerance', scheme.doubts.tolerance);
  return problems;
};
