import type { AnswersView } from '../../api/contracts/answers';
import type { ByReading } from './keys-of-reading';
import { assignmentPlaces, problemPlaces, type Place, type Reading } from './places-of-reading';

type Lost = NonNullable<AnswersView['lost']>[number];
const MOST_WORDS = 60;

/** What was said about a reading and has no place in the present one, with the words of the source that it was about. */
export const withoutPlace = (said: ByReading, seen: Reading): Lost[] => {
  const assignments = assignmentPlaces(seen);
  const problems = problemPlaces(seen);
  const wordsAt = ({ start, end }: Place): string =>
    seen.sourceText.slice(start, Math.min(end, start + MOST_WORDS));
  const marked = (what: 'major' | 'left-out', refs: readonly string[]): Lost[] =>
    refs.flatMap(ref => {
      const place = problems.get(ref);
      return place ? [{ what, place, words: wordsAt(place) }] : [];
    });
  return [
    ...Object.entries(said.assignments).flatMap(([index, answer]): Lost[] => {
      const [place, read] = [assignments[Number(index)], seen.plan.assignments[Number(index)]];
      if (!place || !read) return [];
      const units = [...read.leads, ...read.responsible, ...read.supporting, ...read.supervising];
      return [{ what: 'assignment', place, words: wordsAt(place), answer, units }];
    }),
    ...Object.entries(said.milestones).flatMap(([key, answer]): Lost[] => {
      const [index = -1, n = -1] = key.split('.').map(Number);
      const [assignment, milestone] = [assignments[index], seen.plan.assignments[index]?.milestones[n]];
      if (!assignment || !milestone) return [];
      const { raw, source: place } = milestone;
      return [{ what: 'milestone', place, words: wordsAt(place), assignment, raw, answer }];
    }),
    ...said.links.flatMap(({ ref, assignment: index }): Lost[] => {
      const [place, assignment] = [problems.get(ref), assignments[index]];
      return place && assignment ? [{ what: 'link', place, words: wordsAt(place), assignment }] : [];
    }),
    ...marked('major', said.major),
    ...marked('left-out', said.leftOut),
  ];
};
