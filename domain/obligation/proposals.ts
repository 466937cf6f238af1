import type { Act } from '../codes/ladder';

/** The rungs that propose something to leadership: nobody else is told of them. */
export const proposalActs = ['propose-interview', 'propose-accountability'] as const satisfies Act[];

/** True for such a rung, by its act or by its key within the round. */
export const isProposal = (rung: string): boolean => proposalActs.some(act => act === rung);
