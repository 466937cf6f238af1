/** Somebody who is told: which person of which unit, by the unit's name. */
export interface Told {
  to: 'liaison' | 'head' | 'supervisors' | 'coordinators' | 'leaders';
  unit: string | null;
}
