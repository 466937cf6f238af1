import type { ObligationKind } from '../codes/obligation';
import { officesOwnKinds } from './offices-own';
import type { Obligation } from './types';

/**
 * What is owed in a docket beside the work that it is about: what the offices decide about others' work, and answers to a 批示.
 * It has reminders and urging like everything else, and counts neither for the light nor for the dates of the case.
 */
export const kindsBesideTheWork: readonly ObligationKind[] = [...officesOwnKinds, 'instruction-answer'];

export const isBesideTheWork = ({ kind }: Pick<Obligation, 'kind'>): boolean =>
  kindsBesideTheWork.includes(kind);
