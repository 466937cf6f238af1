import type { CivilDate } from '../calendar/civil-date';
import { inChinese } from '../explain/date-in-words';
import type { UnitId } from '../obligation/types';
import { dueInWords } from './describe-change';
import type { PlannedMilestone, PlannedTask } from './plan-in-force';
import type { PieceChange, Others } from './pieces';

export interface Sides {
  before: string | null;
  after: string | null;
}

const day = (on: CivilDate | null): string | null => (on === null ? null : inChinese(on));

/** The two sides of a piece in words: the plan in force and the revised one; null for a side that has nothing. */
export const sidesOf = (change: PieceChange, name: (id: UnitId) => string): Sides => {
  const units = (ids: UnitId[]): string => ids.map(name).join('、') || '无';
  const others = ({ responsible, supporting, supervising }: Others): string =>
    [
      `责任单位:${units(responsible)}`,
      ...(supporting.length > 0 ? [`配合单位:${units(supporting)}`] : []),
      ...(supervising.length > 0 ? [`督导:${units(supervising)}`] : []),
    ].join(';');
  const measure = (one: PlannedTask): string =>
    `措施 ${one.label}:${one.text}(牵头单位:${units(one.leads)};${others(one)};整改时限:${dueInWords({ on: one.due?.on ?? null, isLongTerm: one.isLongTerm })})`;
  const milestone = ({ raw, on, owedBy }: PlannedMilestone): string =>
    `${raw}(${inChinese(on)}${owedBy ? `,${units(owedBy)}` : ''})`;
  const perMeasure = <T>(all: { label: string; value: T }[], say: (value: T) => string): string =>
    all.map(one => `措施 ${one.label}:${say(one.value)}`).join(';');
  switch (change.kind) {
    case 'added':
      return { before: null, after: [change.text, ...change.measures.map(measure)].join('\n') };
    case 'removed':
      return { before: change.text, after: null };
    case 'text-changed': {
      const side = ({ category, text }: typeof change.before): string => `${category}:${text}`;
      return { before: side(change.before), after: side(change.after) };
    }
    case 'measure-added':
      return { before: null, after: measure(change.measure) };
    case 'measure-removed':
      return { before: `措施 ${change.label}:${change.text}`, after: null };
    case 'measure-changed':
      return {
        before: `措施 ${change.label}:${change.before}`,
        after: `措施 ${change.newLabel}:${change.after}`,
      };
    case 'deadline-moved':
      return { before: dueInWords(change.before), after: dueInWords(change.after) };
    case 'lead-changed': {
      const side = (which: 'before' | 'after'): string =>
        perMeasure(
          change.measures.map(one => ({ label: one.label, value: one[which] })),
          units,
        );
      return { before: side('before'), after: side('after') };
    }
    case 'units-changed': {
      const side = (which: 'before' | 'after'): string =>
        perMeasure(
          change.measures.map(one => ({ label: one.label, value: one[which] })),
          others,
        );
      return { before: side('before'), after: side('after') };
    }
    case 'milestone-added':
      return { before: null, after: milestone(change.milestone) };
    case 'milestone-changed':
      return { before: milestone(change.before), after: milestone(change.after) };
    case 'milestone-removed':
      return { before: milestone(change.milestone), after: null };
    case 'timetable-moved':
      return { before: day(change.before), after: day(change.after) };
    case 'doubtful-match':
      return { before: change.before, after: change.after };
  }
};
