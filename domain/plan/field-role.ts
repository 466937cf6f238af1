import type { LabelMeaning } from '../codes/plan';

/** What a label such as 「责任单位:」 introduces; `unknown` where a short word stands as a label does and says nothing that is known. */
export type FieldRole = LabelMeaning | 'unknown';

export const isUnitRole = (role: FieldRole): boolean =>
  role === 'lead' || role === 'responsible' || role === 'supporting' || role === 'supervising';
export const isAssignmentRole = (role: FieldRole): boolean =>
  isUnitRole(role) || role === 'officer' || role === 'deadline';
