import type { Instant } from '../calendar/civil-date';
import type { BreachStatus } from '../codes/targets';
import type { Core } from '../docket/core';
import type { EventActor } from '../permissions/actor';
import type { Evidence, Finding, Notice } from './events';

/** 未达标事项 as the fold of its events: one per rule, part, unit or entity, period and stage. */
export interface BreachState extends Core, Omit<Finding, 'key'> {
  kind: 'breach';
  status: BreachStatus;
  /** Rule, part, unit, period, stage. */
  row: Finding['key'];
  /** Absent while nobody has decided. */
  decision?: { at: Instant; by: EventActor | null; reason: string };
  /** The case that was opened; null where there is none. */
  caseId: string | null;
  /** Absent where none was needed, or none has been found yet. */
  notice?: Notice;
  /** False once a correction took it away, until it is broken again. */
  isBroken: boolean;
  /** 更正 and 再次未达标, earliest first. */
  turns: { at: Instant; isBroken: boolean; evidence: Evidence | null }[];
  /** Nobody owes anything about it any more. */
  isEnded: boolean;
}
