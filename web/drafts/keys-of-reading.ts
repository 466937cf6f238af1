import type { AnswersView } from '../../api/contracts/answers';
import { assignmentPlaces, problemPlaces, samePlaces, type Reading } from './places-of-reading';

/** What things of one reading are called in another; `null` where the other has none in that place. */
export interface Keys {
  assignment: (index: number) => number | null;
  ref: (ref: string) => string | null;
  milestone: (key: string) => string | null;
}

/** How the answers about one reading of a source are to be keyed for another one. */
export const keysBetween = (from: Reading, to: Reading): Keys => {
  const indexes = samePlaces(assignmentPlaces(from), assignmentPlaces(to));
  const [before, after] = [[...problemPlaces(from)], [...problemPlaces(to)]];
  const problems = samePlaces(
    before.map(([, place]) => place),
    after.map(([, place]) => place),
  );
  const refs = new Map(before.map(([ref], at) => [ref, after[problems[at] ?? -1]?.[0] ?? null]));
  const milestoneIn = (index: number, n: number): string | null => {
    const other = indexes[index] ?? null;
    const one = from.plan.assignments[index]?.milestones[n];
    const m = to.plan.assignments[other ?? -1]?.milestones.findIndex(
      ({ raw, source }) => raw === one?.raw && source.start === one.source.start,
    );
    return other === null || m === undefined || m < 0 ? null : `${other}.${m}`;
  };
  return {
    assignment: index => indexes[index] ?? null,
    ref: ref => refs.get(ref) ?? null,
    milestone: key => {
      const [index = -1, n = -1] = key.split('.').map(Number);
      return milestoneIn(index, n);
    },
  };
};

/** The part of the answers that goes by what was read and not by its words. */
export interface ByReading {
  assignments: AnswersView['assignments'];
  milestones: AnswersView['milestones'];
  links: NonNullable<AnswersView['links']>;
  major: string[];
  leftOut: string[];
}

const renamed = <T>(
  record: Record<string, T>,
  nameOf: (key: string) => string | null,
): [Record<string, T>, Record<string, T>] => {
  const [named, rest]: [Record<string, T>, Record<string, T>] = [{}, {}];
  for (const [key, value] of Object.entries(record)) {
    const name = nameOf(key);
    if (name === null) rest[key] = value;
    else named[name] = value;
  }
  return [named, rest];
};

/** The answers under their keys in the other reading, and under their own those that have none there. */
export const rekeyed = (answers: AnswersView, keys: Keys): { placed: ByReading; rest: ByReading } => {
  const indexOf = (key: string): string | null => {
    const index = keys.assignment(Number(key));
    return index === null ? null : String(index);
  };
  const [assignments, otherAssignments] = renamed(answers.assignments, indexOf);
  const [milestones, otherMilestones] = renamed(answers.milestones, keys.milestone);
  const placed: ByReading = { assignments, milestones, links: [], major: [], leftOut: [] };
  const rest: ByReading = {
    assignments: otherAssignments,
    milestones: otherMilestones,
    links: [],
    major: [],
    leftOut: [],
  };
  for (const link of answers.links ?? []) {
    const [ref, assignment] = [keys.ref(link.ref), keys.assignment(link.assignment)];
    if (ref === null || assignment === null) rest.links.push(link);
    else placed.links.push({ ref, assignment });
  }
  for (const what of ['major', 'leftOut'] as const)
    for (const one of answers[what] ?? []) {
      const ref = keys.ref(one);
      (ref === null ? rest : placed)[what].push(ref ?? one);
    }
  return { placed, rest };
};

/** Links of problems and entries in another reading; those that have no place there are left out. */
export const linksOn = (
  links: NonNullable<AnswersView['links']>,
  seen: Reading,
  now: Reading,
): NonNullable<AnswersView['links']> => {
  if (seen.plan === now.plan) return links;
  const keys = keysBetween(seen, now);
  return links.flatMap(link => {
    const [ref, assignment] = [keys.ref(link.ref), keys.assignment(link.assignment)];
    return ref === null || assignment === null ? [] : [{ ref, assignment }];
  });
};
