import type { ObligationKind } from '../codes/obligation';
import type { Obligation } from './types';

/** What an office owes about the work of others in a case or a unit's file: its own delay, never the unit's. */
export const officesOwnKinds = [
  'paper-decision',
  'return-decision',
  'closing',
  'aftermath',
  'succession',
] as const satisfies ObligationKind[];
export type OfficesOwnKind = (typeof officesOwnKinds)[number];

/** What an office owes about a breach (未达标事项); their periods are those of deciding about a paper. */
export const breachKinds = ['breach-decision', 'notice-search'] as const satisfies ObligationKind[];

/**
 * True for what an office owes itself. It has reminders and urging like everything else, and counts neither for the light
 * nor for the dates of the case: those are the units'.
 */
export const isOfficesOwn = ({ kind }: Pick<Obligation, 'kind'>): boolean =>
  ([...officesOwnKinds, ...breachKinds] as readonly ObligationKind[]).includes(kind);
