import type { Asked } from '../asked';
import type { Choice } from './chosen';

/** F02: pooled projects of a county are filed within the year. `owedBy` is answered `pooling` or `all`. */
export interface FilingOfPooled {
  of: 'pooled';
  projects: string;
  /** Facts of a project: whether pooled money pays for it, and the day it was filed. */
  pooled: string;
  filedOn: string;
  owedBy: { ask: string };
}

/** F12: a line of a register for the unit, named by the year, with the day of filing. */
export interface FilingInRegister {
  of: 'register';
  register: string;
  filedOn: string;
}

/** F17: each project of the set has a paper, by its number. */
export interface FilingOfPaper {
  of: 'paper';
  projects: string;
  within: string;
  paper: string;
}

/** I4: who got money publishes how it was allotted; who paid publishes what it was used for; within days. */
export interface FilingOfPublication {
  of: 'publication';
  what: 'allotment' | 'use';
  /** Lines of unit and tranche with the day of publication. */
  register: string;
  publishedOn: string;
  givers?: Choice;
  days: Asked<string>;
}
