import type { Plan } from '../../../domain/plan/types';
import { unitRoles, type TrueAssignment } from '../truth';
import type { Check, Outcome } from './check';
import { fold, foldAll } from './fold';
import type { IndexedAssignment } from './match-entries';
import { asksAbout, asksAboutWords, type EntryPlace, type Topic } from './questions-about';

/** The measure of an assignment: its own text, or the measure that it names. */
const measuresOf = (plan: Plan, { of }: IndexedAssignment): string[] => [
  of.text,
  ...plan.measures.filter(one => one.ordinal === of.measureOrdinal).map(one => one.text),
];

const fieldsOf = (
  plan: Plan,
  truth: TrueAssignment,
  found: IndexedAssignment,
): [string, Topic, boolean, unknown, unknown][] => {
  const { of } = found;
  const { deadline } = truth;
  const milestones = of.milestones.map(one => one.dueOn ?? one.on);
  const strangePersons = truth.strange.filter(one => one.namesPersons).flatMap(one => one.value.split('、'));
  const officers = of.officers.filter(
    one =>
      truth.officers.some(own => fold(own) === fold(one)) ||
      !strangePersons.some(own => fold(own) === fold(one)),
  );
  const rows: [string, Topic, boolean, unknown, unknown][] = unitRoles.map(role => [
    role,
    'units',
    foldAll(of[role]) === foldAll(truth[role]),
    truth[role],
    of[role],
  ]);
  rows.push([
    'officers',
    'units',
    foldAll([...new Set(officers)]) === foldAll([...new Set(truth.officers)]),
    truth.officers,
    of.officers,
  ]);
  rows.push([
    'isOpenEnded',
    'units',
    of.isOpenEnded === truth.isOpenEnded,
    truth.isOpenEnded,
    of.isOpenEnded,
  ]);
  const measures = measuresOf(plan, found);
  rows.push([
    'measure',
    'text',
    measures.some(one => fold(one) === fold(truth.measure)),
    truth.measure,
    measures,
  ]);
  if (deadline !== null && !deadline.isToBeAsked) {
    const got = of.deadline;
    rows.push(['deadline.kind', 'deadline', got?.kind === deadline.kind, deadline.kind, got?.kind]);
    if (deadline.dueOn !== undefined)
      rows.push(['deadline.dueOn', 'deadline', got?.dueOn === deadline.dueOn, deadline.dueOn, got]);
    else
      rows.push([
        'deadline.dueOn',
        'deadline',
        deadline.kind === 'period' || got?.dueOn === undefined || deadline.kind === 'immediate',
        undefined,
        got,
      ]);
    if (deadline.isLongTerm)
      rows.push([
        'deadline.isLongTerm',
        'deadline',
        got?.isLongTerm === true || got?.kind === 'long-term',
        true,
        got,
      ]);
  }
  for (const day of truth.milestones)
    rows.push(['milestone', 'deadline', milestones.includes(day), day, milestones]);
  return rows;
};

const labelOf = (field: string, { labels }: TrueAssignment): string | undefined =>
  labels[field === 'isOpenEnded' ? 'responsible' : (field.split('.')[0] ?? field)];

/** One entry's fields; where its assignment was not found, all of them come out as `lost`. */
export const scoreAssignment = (
  plan: Plan,
  truth: TrueAssignment,
  found: IndexedAssignment | undefined,
  place: EntryPlace,
  entry: string,
  lost: Outcome,
): Check[] => {
  const { deadline } = truth;
  const day = deadline?.isToBeAsked
    ? [
        {
          field: 'deadline.asked',
          outcome: asksAbout(plan, 'deadline', place, truth.labels['deadline']) ? 'right' : 'silent',
          entry,
          wanted: deadline,
          got: found?.of.deadline,
        } as const,
      ]
    : [];
  if (!found) {
    const names = [
      ...unitRoles.filter(role => truth[role].length > 0),
      ...(truth.officers.length > 0 ? ['officers'] : []),
      'measure',
      ...(deadline === null ? [] : ['deadline.kind']),
    ];
    return [...day, ...names.map(field => ({ field, outcome: lost, entry, got: 'no such assignment' }))];
  }
  const checks = fieldsOf(plan, truth, found).map(([field, topic, isRight, wanted, got]): Check => {
    if (isRight) return { field, outcome: 'right' };
    return {
      field,
      outcome:
        asksAbout(plan, topic, place, labelOf(field, truth)) || asksAboutWords(plan, place, [wanted].flat())
          ? 'asked'
          : 'silent',
      entry,
      wanted,
      got,
    };
  });
  return [...day, ...checks];
};
