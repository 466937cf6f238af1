import {
  at,
  addDays,
  toInstant,
  toMs,
  type CivilDate,
  type Instant,
} from '../../../domain/calendar/civil-date';
import type { DerivedDate } from '../../../domain/ladder/dates';
import { unknownActor, type EventActor } from '../../../domain/permissions/actor';
import type { ProceedingEvent } from '../../../domain/proceeding/events';
import type { ProceedingDay, ProceedingRecord } from '../../../domain/proceeding/project';
import type { PaperKind } from '../../../domain/proceeding/state';

export interface KnownBesides {
  /** When the papers of the proceeding were drafted, by their ids. */
  draftedAt: ReadonlyMap<string, Instant>;
  /** For which unit somebody acted in this docket, where its own events say so. */
  unitOf: (personId: string) => string;
  /** Now: what has no stamp at all was so by now. */
  now: Instant;
}

const stamped = (instant: Instant, by: EventActor | null = unknownActor) => ({
  at: instant,
  by,
  knownSince: instant,
});

/** The last instant of a day: by then it was so. */
const endOfDay = (day: CivilDate): Instant => toInstant(toMs(at(addDays(day, 1))) - 1);

/** The day on which an appeal was made: the rule of its own last day counts from there. */
const appealedOn = ({ facts }: ProceedingRecord): CivilDate | null => {
  const rule = facts.derivations?.appealDueOn?.[0]?.rule;
  return rule?.code === 'months-after' ? rule.from : null;
};

/** The day that was first set for an interview. */
const firstDay = ({ facts }: ProceedingRecord): CivilDate => {
  const rule = facts.derivations?.heldOn?.[0]?.rule;
  const counted = rule?.code === 'working-days-after' ? rule.on : null;
  return facts.postponements?.[0]?.from ?? counted ?? facts.heldOn ?? '';
};

/**
 * The course of a proceeding, as far as a row of before there were events tells it: one event per stamp, in their order. It
 * knows who decided on the proposal and for whom; of everything else it does not know who did it. What has no stamp is taken
 * to have happened by the next thing that has one.
 */
export const proceedingEvents = (row: ProceedingRecord, known: KnownBesides): ProceedingEvent[] => {
  const { facts, kind, items, stage, endedAt } = row;
  const dated = (on: CivilDate | undefined, day: ProceedingDay): DerivedDate => ({
    on: on ?? '',
    derivation: facts.derivations?.[day] ?? [],
  });
  const next = endedAt ?? known.now;
  const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b);
  const events: ProceedingEvent[] = [
    { type: 'proposed', ...stamped(row.openedAt, null), proceedingKind: kind, items },
  ];
  const drafted = (paper: PaperKind, letterId: string | undefined): void => {
    if (letterId === undefined) return;
    const when = known.draftedAt.get(letterId) ?? row.decidedAt ?? row.openedAt;
    events.push({ type: 'paper-drafted', ...stamped(when, null), paper, letterId });
  };
  if (row.decision && row.decidedAt) {
    const personId = row.decidedById;
    const by: EventActor =
      personId === null
        ? unknownActor
        : {
            personId,
            unitId: known.unitOf(personId),
            ...(facts.decidedForId !== undefined && { actingFor: facts.decidedForId }),
          };
    events.push(
      row.decision === 'approved'
        ? { type: 'approved', ...stamped(row.decidedAt, by), reason: row.decisionReason }
        : { type: 'declined', ...stamped(row.decidedAt, by), reason: row.decisionReason ?? '' },
    );
  }
  drafted('interview-notice', facts.noticeLetterId);
  drafted('accountability-proposal', facts.proposalLetterId);
  if (facts.noticedAt) {
    const isMoved = (facts.postponements ?? []).length > 0;
    const derivation = isMoved ? [] : (facts.derivations?.heldOn ?? []);
    events.push({ type: 'noticed', ...stamped(facts.noticedAt), heldOn: firstDay(row), derivation });
  }
  for (const [index, { from, to, reason }] of (facts.postponements ?? []).entries()) {
    const isLast = index === (facts.postponements ?? []).length - 1;
    const derivation = isLast ? (facts.derivations?.heldOn ?? []) : [];
    events.push({
      type: 'postponed',
      ...stamped(facts.heldAt ?? next),
      from,
      heldOn: to,
      reason,
      derivation,
    });
  }
  if (facts.heldAt)
    events.push({
      type: 'held',
      ...stamped(facts.heldAt),
      place: facts.place ?? '',
      statement: facts.statement ?? '',
      commitment: facts.commitment ?? '',
      newDeadline: dated(facts.newDeadlineOn, 'newDeadlineOn'),
      feedbackDue: dated(facts.feedbackDueOn, 'feedbackDueOn'),
    });
  drafted('interview-minutes', facts.minutesLetterId);
  if (facts.confirmedAt) events.push({ type: 'minutes-confirmed', ...stamped(facts.confirmedAt) });
  if (facts.answeredAt) {
    const fileIds = facts.answerFileIds ?? [];
    events.push({ type: 'answered', ...stamped(facts.answeredAt), text: facts.answer ?? '', fileIds });
  }
  if (facts.handedOverAt)
    events.push({ type: 'handed-over', ...stamped(facts.handedOverAt), toBody: facts.toBody ?? '' });
  if (facts.decisionRecordedAt)
    events.push({
      type: 'decision-recorded',
      ...stamped(facts.decisionRecordedAt),
      forms: facts.forms ?? [],
      text: facts.decisionText ?? '',
    });
  if (facts.decisionDeliveredAt)
    events.push({
      type: 'decision-delivered',
      ...stamped(facts.decisionDeliveredAt),
      appealUntil: dated(facts.appealUntil, 'appealUntil'),
    });
  if (facts.appealText !== undefined) {
    const day = appealedOn(row);
    events.push({
      type: 'appealed',
      ...stamped(day ? earlier(endOfDay(day), next) : next),
      text: facts.appealText,
      due: dated(facts.appealDueOn, 'appealDueOn'),
    });
  }
  if (facts.appealResult !== undefined) {
    const isUpheld = facts.appealResult.startsWith('维持:');
    const text = facts.appealResult.slice('维持:'.length);
    events.push({ type: 'appeal-decided', ...stamped(next), isUpheld, text });
  }
  if (endedAt && stage === 'ended')
    events.push({
      type: 'checked',
      ...stamped(endedAt),
      isSatisfied: facts.isSatisfied ?? false,
      note: facts.checkNote ?? '',
    });
  if (endedAt && stage === 'filed') events.push({ type: 'filed', ...stamped(endedAt) });
  if (endedAt && stage === 'withdrawn')
    events.push({ type: 'proposal-withdrawn', ...stamped(endedAt), reason: facts.withdrawnReason ?? null });
  return events;
};
