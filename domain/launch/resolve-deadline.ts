import type { CivilDate } from '../calendar/civil-date';
import type { Deadline } from '../deadline/types';
import { parseDeadline } from '../deadline/parse-deadline';
import type { PlanAssignment } from '../plan/types';
import type { Derivation } from '../explain/derivation';
import type { Calendar } from '../calendar/types';

/** What a deadline means for the obligations: a day, no end, both, or nothing that can be counted. */
export interface ResolvedDeadline {
  due: { on: CivilDate; derivation: Derivation } | null;
  isLongTerm: boolean;
  isUnresolved: boolean;
}

/**
 * The deadline of an assignment as the plan or a person's correction words it, counted from the hand-out. A claim of
 * completion (已完成) is verified rather than believed: it is due like what is to be done at once.
 */
export const resolveDeadline = (
  assignment: PlanAssignment,
  correction: string | undefined,
  input: { issuedOn: CivilDate; handedOn: CivilDate; calendar: Calendar },
): ResolvedDeadline => {
  const raw = correction ?? assignment.deadline?.raw;
  if (raw === undefined) return { due: null, isLongTerm: false, isUnresolved: true };
  const read = (text: string): Deadline =>
    parseDeadline(text, { issuedOn: input.issuedOn, deliveredOn: input.handedOn, calendar: input.calendar });
  // A bare day is what a person's date field sends.
  const deadline = read(raw);
  const counted = deadline.kind === 'completed' ? read('立行立改') : deadline;
  const derivation = [...(deadline === counted ? [] : deadline.derivation), ...counted.derivation];
  return {
    due: counted.dueOn ? { on: counted.dueOn, derivation } : null,
    isLongTerm: deadline.isLongTerm ?? deadline.kind === 'long-term',
    isUnresolved: deadline.kind === 'unresolved' || (!counted.dueOn && deadline.kind !== 'long-term'),
  };
};
