import { derive } from '../explain/derive';
import { daysLate } from '../explain/late';
import type { Obligation, StepRecord } from '../obligation/types';
import type { Facts } from './draft';
import type { Audience, NoticeIntent } from './notice-intent';
import type { Core } from './core';
import type { Derivation } from '../explain/derivation';
import type { NoticeKind } from '../codes/notices';
import type { Act } from '../codes/ladder';

type Told = { kind: NoticeKind; audience: Audience; urgency: NoticeIntent['urgency']; isDelivery: boolean };

const liaison = (unitId: string): Audience => ({ to: 'liaison', unitId });
const head = (unitId: string): Audience => ({ to: 'head', unitId });

/** Who is told of which rung (domain.md §4). Only a delivery's sending counts as the rung's delivery. */
const told: Record<Act, (unitId: string) => Told[]> = {
  'task-notice': unit => [
    { kind: 'task-notice', audience: liaison(unit), urgency: 'digest', isDelivery: true },
  ],
  remind: unit => [{ kind: 'remind', audience: liaison(unit), urgency: 'digest', isDelivery: true }],
  urge: unit => [
    { kind: 'urge', audience: liaison(unit), urgency: 'own', isDelivery: true },
    { kind: 'urge', audience: head(unit), urgency: 'own', isDelivery: true },
    { kind: 'urge', audience: { to: 'supervisors' }, urgency: 'red-list', isDelivery: false },
  ],
  // The letter itself is delivered by the office; its 送达 is the rung's delivery.
  'supervision-letter': () => [
    { kind: 'overdue', audience: { to: 'leaders' }, urgency: 'red-list', isDelivery: false },
  ],
  'propose-interview': () => [
    { kind: 'proposal-opened', audience: { to: 'leaders' }, urgency: 'own', isDelivery: true },
  ],
  'propose-accountability': () => [
    { kind: 'proposal-opened', audience: { to: 'leaders' }, urgency: 'own', isDelivery: true },
  ],
};

/**
 * Who is told of a rung. What an office itself is late with comes in its one list of what turned red, however much it is; of
 * what the two offices owe each other the group is not told beside.
 */
export const toldOf = (act: Act, owedBy: string, offices: Facts['offices']): Told[] => {
  const isOffices = owedBy === offices.supervision || owedBy === offices.office;
  const all = told[act](owedBy).filter(one => !(isOffices && one.audience.to === 'supervisors'));
  if (!isOffices && owedBy !== offices.leadership) return all;
  return all.map(one => (one.kind === 'urge' ? { ...one, urgency: 'red-list' } : one));
};

/** What is told late says so: the policy decides whether it is told at all. */
const lateness = (step: StepRecord, { policy }: Facts): Derivation => {
  const { dueAt, firedAt, cites } = step;
  if (daysLate(step) === 0) return [];
  return [derive({ code: 'fired-late', dueAt, firedAt }, cites[0] ?? '', { policy })];
};

/** The notices of a rung that has been taken. */
export const stepNotices = (
  obligation: Obligation,
  step: StepRecord,
  { title }: Pick<Core, 'title'>,
  facts: Facts,
): NoticeIntent[] => {
  return toldOf(step.act, obligation.owedBy, facts.offices).map(one => ({
    kind: one.kind,
    audience: one.audience,
    urgency: one.urgency,
    obligationId: obligation.id,
    ...(one.isDelivery && { rung: step.rung }),
    why: [...obligation.derivation, ...step.derivation, ...lateness(step, facts)],
    facts: { what: obligation.what, dueOn: obligation.dueOn, kind: obligation.kind, title },
  }));
};
