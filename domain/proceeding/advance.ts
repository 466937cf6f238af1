import { addMonths, dateOf, type CivilDate, type Instant } from '../calendar/civil-date';
import type { Facts } from '../docket/draft';
import { DomainError } from '../domain-error';
import { derive } from '../explain/derive';
import { policyPeriodEnd, type DerivedDate } from '../ladder/dates';
import { interviewRule } from '../policy/later-rules';
import type { Policy } from '../policy/types';
import type { ProceedingAct, ProceedingFacts } from './acts';
import { nextStage } from './proceeding';
import type { Derivation } from '../explain/derivation';
import type { ProceedingCommand, ProceedingKind, Stage } from '../codes/proceeding';
import type { PeriodEvent } from '../codes/periods';

export interface ProceedingView {
  kind: ProceedingKind;
  stage: Stage;
  facts: ProceedingFacts;
}

/** What people do, and what follows from the delivery of the letter that belongs to it. */
export type AnyAct = ProceedingAct | { kind: 'note-delivery' };

const demand = (text: string | undefined, what: string): string => {
  if (!text?.trim()) throw new DomainError('REASON_REQUIRED', `请填写${what}`, {});
  return text;
};

const agreed = (on: CivilDate): Derivation => [derive({ code: 'agreed-at-interview', on }, '约谈纪要')];

/** The policy's months for an appeal (申诉), counted from the day after `event`. */
const monthsAfter = (now: Instant, event: PeriodEvent, policy: Policy): DerivedDate => {
  const { appealMonths: n, appealCites } = policy;
  const from = dateOf(now);
  const on = addMonths(from, n);
  return {
    on,
    derivation: [derive({ code: 'months-after', event, from, n, on }, appealCites, { policy })],
  };
};

type Learn = {
  [K in AnyAct['kind']]: (
    act: Extract<AnyAct, { kind: K }>,
    known: ProceedingFacts,
    facts: Facts,
  ) => ProceedingFacts;
};

/** What becomes known with each act. Dates follow the policy; an appeal does not suspend the decision. */
const learn: Learn = {
  approve: () => ({}),
  decline: act => ({ withdrawnReason: demand(act.reason, '不予批准的理由') }),
  withdraw: act => ({ withdrawnReason: demand(act.reason, '撤回的理由') }),
  'note-delivery': (_act, _known, { now, calendar, policy }) => {
    const rules = { calendar, policy };
    const held = policyPeriodEnd(
      interviewRule(policy).notice,
      dateOf(now),
      'interview-notice-delivered',
      rules,
    );
    return { noticedAt: now, heldOn: held.on, derivations: { heldOn: held.derivation } };
  },
  postpone: (act, known, { now }) => {
    if (act.heldOn <= dateOf(now))
      throw new DomainError('DUE_IN_PAST', '改期须晚于今天', { heldOn: act.heldOn });
    const postponement = {
      from: known.heldOn ?? null,
      to: act.heldOn,
      reason: demand(act.reason, '改期的理由'),
    };
    return {
      heldOn: act.heldOn,
      postponements: [...(known.postponements ?? []), postponement],
      derivations: {
        heldOn: [derive({ code: 'postponed', reason: act.reason, on: act.heldOn }, '约谈改期')],
      },
    };
  },
  hold: (act, known, { now, policy, calendar }) => {
    const day = dateOf(now);
    if (act.newDeadlineOn && act.newDeadlineOn <= day)
      throw new DomainError('DUE_IN_PAST', '限期整改的新期限须晚于约谈当日', {
        newDeadlineOn: act.newDeadlineOn,
      });
    const byPolicy = policyPeriodEnd(policy.newDeadline, day, 'interview-held', { policy, calendar });
    const newDeadline =
      act.newDeadlineOn && act.newDeadlineOn !== byPolicy.on
        ? { on: act.newDeadlineOn, derivation: agreed(act.newDeadlineOn) }
        : byPolicy;
    const feedback = policyPeriodEnd(policy.feedback, day, 'interview-held', { policy, calendar });
    return {
      heldAt: now,
      heldOn: day,
      place: act.place ?? known.place ?? interviewRule(policy).place,
      statement: demand(act.statement, '约谈内容'),
      commitment: act.commitment,
      newDeadlineOn: newDeadline.on,
      feedbackDueOn: feedback.on,
      derivations: { newDeadlineOn: newDeadline.derivation, feedbackDueOn: feedback.derivation },
    };
  },
  'confirm-minutes': (_act, _known, { now }) => ({ confirmedAt: now }),
  answer: (act, _known, { now }) => ({
    answer: demand(act.text, '书面反馈'),
    ...(act.fileIds.length > 0 && { answerFileIds: act.fileIds }),
    answeredAt: now,
  }),
  check: act => ({ isSatisfied: act.isSatisfied, checkNote: act.note }),
  'hand-over': (act, _known, { now }) => ({ toBody: demand(act.toBody, '移送机关'), handedOverAt: now }),
  'record-decision': (act, _known, { now }) => {
    if (act.forms.length === 0) throw new DomainError('FORM_REQUIRED', '请选择处理方式', {});
    return { forms: act.forms, decisionText: demand(act.text, '处理决定'), decisionRecordedAt: now };
  },
  'deliver-decision': (_act, _known, { now, policy }) => {
    const until = monthsAfter(now, 'decision-delivered', policy);
    return {
      decisionDeliveredAt: now,
      appealUntil: until.on,
      derivations: { appealUntil: until.derivation },
    };
  },
  appeal: (act, known, { now, policy }) => {
    if (known.appealUntil && dateOf(now) > known.appealUntil)
      throw new DomainError('APPEAL_TOO_LATE', `申诉期至 ${known.appealUntil}(含当日),已届满`, {
        until: known.appealUntil,
      });
    const due = monthsAfter(now, 'appealed', policy);
    return {
      appealText: demand(act.text, '申诉理由'),
      appealDueOn: due.on,
      derivations: { appealDueOn: due.derivation },
    };
  },
  'decide-appeal': act => ({
    appealResult: `${act.isUpheld ? '维持' : '变更'}:${demand(act.text, '申诉决定')}`,
  }),
  file: (_act, known, { now }) => {
    if (!known.appealResult && known.appealUntil && dateOf(now) <= known.appealUntil)
      throw new DomainError('APPEAL_WINDOW_OPEN', `申诉期至 ${known.appealUntil}(含当日),期满后方可立卷`, {
        until: known.appealUntil,
      });
    return {};
  },
};

/**
 * One act in an interview (domain.md §5) or in accountability (§6): the next stage and all that is known then.
 *
 * @throws DomainError `PROCEEDING_NOT_IN_THIS_STAGE`, `REASON_REQUIRED`, `APPEAL_TOO_LATE`, `APPEAL_WINDOW_OPEN` …
 */
export const advance = (view: ProceedingView, act: AnyAct, facts: Facts): ProceedingView => {
  const stage = nextStage(view.kind, view.stage, act.kind satisfies ProceedingCommand);
  const more = (learn[act.kind] as (act: AnyAct, known: ProceedingFacts, facts: Facts) => ProceedingFacts)(
    act,
    view.facts,
    facts,
  );
  const derivations = { ...view.facts.derivations, ...more.derivations };
  return {
    kind: view.kind,
    stage,
    facts: { ...view.facts, ...more, ...(Object.keys(derivations).length > 0 && { derivations }) },
  };
};
