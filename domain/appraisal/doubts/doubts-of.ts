import type { DoubtKind } from '../../codes/assessment';
import { figuresSeen, toleranceOf, type Place } from '../lay-out';
import type { AppraisalInput, Doubt } from '../types';
import { aboveBound } from './above-bound';
import { changedLate } from './changed-late';
import type { DoubtGiven } from './given';
import { heaping } from './heaping';
import { impossibleShare } from './impossible-share';
import { late } from './late';
import { sameAsBefore } from './same-as-before';
import { shrinkingWhole } from './shrinking-whole';
import { sourcesApart } from './sources-apart';

const looks: Record<DoubtKind, (given: DoubtGiven) => Doubt[]> = {
  late,
  'changed-late': changedLate,
  'sources-apart': sourcesApart,
  'above-bound': aboveBound,
  'impossible-share': impossibleShare,
  'same-as-before': sameAsBefore,
  'shrinking-whole': shrinkingWhole,
  heaping,
};

/**
 * What is odd about the figures of a cycle (article 9): notes to be looked at, never findings. By id, each once, so that they can be
 * held against those noted before.
 */
export const doubtsOf = (input: AppraisalInput, places: readonly Place[]): Doubt[] => {
  const subjects = new Set(input.subjects);
  const indicators = new Map(input.scheme.indicators.map(one => [one.id, one]));
  const given: DoubtGiven = {
    indicators,
    places,
    figures: figuresSeen(input).filter(one => indicators.has(one.indicator)),
    before: input.figuresBefore.filter(one => one.year === input.year - 1 && subjects.has(one.subjectId)),
    due: input.due,
    tolerance: toleranceOf(input),
  };
  const all = Object.values(looks).flatMap(look => look(given));
  return [...new Map(all.map(one => [one.id, one])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
};
