import type { CivilDate } from '../calendar/civil-date';
import type { Weight } from '../codes/periods';
import { shorten } from '../deadline/describe-date';
import { defaultDeadlinePolicy, type DeadlinePolicy } from '../deadline/policy';
import type { Deadline } from '../deadline/types';
import { parseDeadline } from '../deadline/parse-deadline';
import { derive } from '../explain/derive';
import { policyPeriodEnd, type DerivedDate } from '../ladder/dates';
import type { PlanAssignment } from '../plan/types';
import type { Policy, PolicyPeriod } from '../policy/types';
import type { Calendar } from '../calendar/types';

/** What a deadline means for the obligations: a day, no end, both, or nothing that can be counted. */
export interface ResolvedDeadline {
  due: DerivedDate | null;
  /** By the policy's period for what is major: there where the policy counts from the hand-out and nobody states a day. */
  ifMajor?: DerivedDate;
  isLongTerm: boolean;
  isUnresolved: boolean;
}

interface Input {
  issuedOn: CivilDate;
  handedOn: CivilDate;
  calendar: Calendar;
  policy: Policy;
}

/** What the reader of wordings needs to know of the policy: 立行立改 in working days is counted by it. */
const wordingPolicy = ({ immediate }: Policy): DeadlinePolicy =>
  'workingDays' in immediate
    ? { immediate: { n: immediate.workingDays, unit: 'working-day' } }
    : defaultDeadlinePolicy;

const filled = (period: PolicyPeriod, weight: Weight, words: string | null, input: Input): DerivedDate => {
  const { on, derivation } = policyPeriodEnd(period, input.handedOn, 'handed-out', input);
  const why = derive({ code: 'policy-fills', words, weight }, period.cites, { policy: input.policy });
  return { on, derivation: [why, ...derivation] };
};

/** The periods of a policy that fill what the plan leaves open, where it has such. */
const byPolicy = (
  words: string | null,
  input: Input,
): Required<Pick<ResolvedDeadline, 'due' | 'ifMajor'>> | null => {
  const { rectification } = input.policy;
  if (!rectification) return null;
  const { ordinary, major = ordinary } = rectification;
  return {
    due: filled(ordinary, 'ordinary', words, input),
    ifMajor: filled(major, 'major', words, input),
  };
};

/** 立行立改, and what is claimed to be done already (已完成), which is verified rather than believed: due like it. */
const atOnce = (deadline: Deadline, raw: string, input: Input, read: (text: string) => Deadline) => {
  const words = shorten(raw);
  const isLongTerm = deadline.isLongTerm ?? false;
  const claimed = deadline.kind === 'completed' ? deadline.derivation : [];
  const after = ({ on, derivation }: DerivedDate): DerivedDate => ({
    on,
    derivation: [...claimed, ...derivation],
  });
  const periods = byPolicy(words, input);
  if (periods?.due)
    return {
      due: after(periods.due),
      ifMajor: after(periods.ifMajor),
      isLongTerm,
      isUnresolved: false,
    };
  const { immediate } = input.policy;
  if (!('workingDays' in immediate))
    return { due: after(filled(immediate, 'immediate', words, input)), isLongTerm, isUnresolved: false };
  const { dueOn, derivation } = deadline.kind === 'completed' ? read('立行立改') : deadline;
  return { due: dueOn ? after({ on: dueOn, derivation }) : null, isLongTerm, isUnresolved: !dueOn };
};

/**
 * The deadline of an assignment as the plan or a person's correction words it, counted from the hand-out. A day that is stated
 * always stands; what is left open is filled by the policy where it counts from the hand-out (ADR 46), and asked otherwise. A
 * wording that is not understood is asked under every policy.
 */
export const resolveDeadline = (
  assignment: PlanAssignment,
  correction: string | undefined,
  input: Input,
): ResolvedDeadline => {
  const raw = correction ?? assignment.deadline?.raw;
  if (raw === undefined) {
    const periods = byPolicy(null, input);
    return { due: null, ...periods, isLongTerm: false, isUnresolved: periods === null };
  }
  const { issuedOn, handedOn: deliveredOn, calendar } = input;
  const read = (text: string): Deadline =>
    parseDeadline(text, { issuedOn, deliveredOn, calendar, policy: wordingPolicy(input.policy) });
  // A bare day is what a person's date field sends.
  const deadline = read(raw);
  if (deadline.kind === 'immediate' || deadline.kind === 'completed')
    return atOnce(deadline, raw, input, read);
  const { dueOn, derivation } = deadline;
  return {
    due: dueOn ? { on: dueOn, derivation } : null,
    isLongTerm: deadline.isLongTerm ?? deadline.kind === 'long-term',
    isUnresolved: deadline.kind === 'unresolved' || (!dueOn && deadline.kind !== 'long-term'),
  };
};
