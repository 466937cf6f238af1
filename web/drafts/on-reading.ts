import type { AnswersView } from '../../api/contracts/answers';
import type { DraftView } from '../../api/contracts/campaigns';
import { keysBetween, rekeyed, type ByReading } from './keys-of-reading';
import type { Reading } from './places-of-reading';
import { withoutPlace } from './without-place';

type Assignment = DraftView['plan']['assignments'][number];

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const unitsOf = (one: Assignment | undefined) =>
  one && [one.leads, one.responsible, one.supporting, one.supervising, one.isOpenEnded];

/** The answers as the parts that go by what was read say now; lists that are empty are left out. */
const withParts = (answers: AnswersView, parts: Omit<ByReading, 'links'>, links: AnswersView['links']) => {
  const { major: _major, leftOut: _leftOut, ...rest } = answers;
  return {
    ...rest,
    assignments: parts.assignments,
    milestones: parts.milestones,
    links,
    ...(parts.major.length > 0 && { major: parts.major }),
    ...(parts.leftOut.length > 0 && { leftOut: parts.leftOut }),
  };
};

/**
 * A change of the answers that was made before one reading of a source, on the answers about another: what it says of an entry goes
 * to what was read in the same place, never to what has the same number now. What has no place is kept among `lost`.
 */
export const onReading = (
  change: (answers: AnswersView) => AnswersView,
  seen: Reading,
  now: Reading,
  answers: AnswersView,
): AnswersView => {
  if (seen.plan === now.plan || isSame(seen.plan, now.plan)) return change(answers);
  // As whoever made the change would have seen the present answers; `unseen` is about what that reading did not have.
  const { placed: shown, rest: unseen } = rekeyed(answers, keysBetween(now, seen));
  const before = withParts(answers, shown, answers.links && shown.links);
  const changed = change(before);
  const forth = keysBetween(seen, now);
  const { placed, rest: lost } = rekeyed(changed, forth);
  for (const [key, answer] of Object.entries(changed.assignments)) {
    const index = forth.assignment(Number(key));
    if (index === null || answer === before.assignments[key]) continue;
    // That a list is complete was said of the names that stood there.
    const isOther = !isSame(
      unitsOf(seen.plan.assignments[Number(key)]),
      unitsOf(now.plan.assignments[index]),
    );
    if (!answer.isListComplete || answer.responsible || !isOther) continue;
    const { isListComplete: _, ...others } = answer;
    lost.assignments[key] = { isListComplete: true };
    const { [String(index)]: __, ...rest } = placed.assignments;
    placed.assignments = Object.keys(others).length > 0 ? { ...rest, [index]: others } : rest;
  }
  const all = {
    assignments: { ...unseen.assignments, ...placed.assignments },
    milestones: { ...unseen.milestones, ...placed.milestones },
    major: [...unseen.major, ...placed.major],
    leftOut: [...unseen.leftOut, ...placed.leftOut],
  };
  const links = changed.links && [...unseen.links, ...placed.links];
  const kept = [...(changed.lost ?? []), ...withoutPlace(lost, seen)];
  const moved = withParts(changed, all, links);
  return kept.length > 0 ? { ...moved, lost: kept } : moved;
};
