import type { CivilDate } from '../calendar/civil-date';
import type { AccountabilityForm, ProceedingKind } from '../codes/proceeding';
import type { CoreEvent, Made } from '../docket/core-events';
import type { Item } from '../docket/item';
import type { Derivation } from '../explain/derivation';
import type { DerivedDate } from '../ladder/dates';
import type { Origin } from './origin';
import type { PaperKind } from './state';

/** Everything that can happen in a proceeding (约谈, 问责), in the past tense. Its stage is the fold of these. */
export type ProceedingEvent =
  | CoreEvent
  /** `origin` where findings led to it, and no rung. */
  | Made<'proposed', { proceedingKind: ProceedingKind; items: Item[]; origin?: Origin }>
  /** 并案 */
  | Made<'proposal-items-joined', { items: Item[] }>
  /** 更正: what had led to it was not justified. */
  | Made<'proposal-items-left', { items: Item[]; reason: string }>
  /** 并案: findings join the proposal. */
  | Made<'proposal-grounds-joined', { origin: Origin }>
  /** These findings were taken back, or go on with others. */
  | Made<'proposal-grounds-left', { findingIds: string[]; reason: string }>
  | Made<'paper-drafted', { paper: PaperKind; letterId: string }>
  | Made<'approved', { reason: string | null }>
  /** `departsFrom`: the clauses by which it had to be. */
  | Made<'declined', { reason: string; departsFrom?: string[] }>
  /** The reason is null where a record of before does not tell it. */
  | Made<'proposal-withdrawn', { reason: string | null }>
  | Made<'noticed', { heldOn: CivilDate; derivation: Derivation }>
  | Made<'postponed', { from: CivilDate | null; heldOn: CivilDate; reason: string; derivation: Derivation }>
  | Made<
      'held',
      {
        place: string;
        statement: string;
        commitment: string;
        newDeadline: DerivedDate;
        feedbackDue: DerivedDate;
      }
    >
  | Made<'minutes-confirmed', object>
  | Made<'answered', { text: string; fileIds: string[] }>
  | Made<'checked', { isSatisfied: boolean; note: string }>
  | Made<'handed-over', { toBody: string }>
  | Made<'decision-recorded', { forms: AccountabilityForm[]; text: string }>
  | Made<'decision-delivered', { appealUntil: DerivedDate }>
  | Made<'appealed', { text: string; due: DerivedDate }>
  | Made<'appeal-decided', { isUpheld: boolean; text: string }>
  | Made<'filed', object>;
