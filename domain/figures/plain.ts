/**
 * Figures as plain rows: what files hold, what is stored and hashed. Amounts are decimal 元, numbers and years are texts too;
 * what is not known is not there.
 */
export type PlainFacts = Readonly<Record<string, string | boolean>>;

export interface PlainTranche {
  id: string;
  program: string;
  year: string;
  from: string;
  to: string;
  amount: string;
  docNo: string;
  issuedOn: string;
  receivedOn?: string;
  purpose?: string;
  parent?: string;
}

export interface PlainPayment {
  id: string;
  tranche: string;
  unit: string;
  amount: string;
  paidOn: string;
  purpose: string;
  project?: string;
  undoes?: string;
}

export interface PlainProject {
  id: string;
  unit: string;
  program: string;
  investment?: string;
  fixedAssets?: string;
  approvedOn?: string;
  startedOn?: string;
  finishedOn?: string;
  acceptedOn?: string;
  facts?: PlainFacts;
}

/** Either `value`, or `num` and `den`, or `grade`. */
export interface PlainMeasurement {
  id: string;
  indicator: string;
  unit: string;
  period: string;
  value?: string;
  num?: string;
  den?: string;
  asOf: string;
  source: string;
  /** A code of `measureMethods`. */
  method?: string;
  sampleSize?: string;
  upperBound?: string;
  grade?: string;
}

interface PlainEntry {
  unit: string;
  name: string;
  facts?: PlainFacts;
}

interface PlainRegister {
  id: string;
  name: string;
  asOf: string;
  source: string;
  rows: readonly PlainEntry[];
}

export interface PlainRows {
  tranche: PlainTranche;
  payment: PlainPayment;
  project: PlainProject;
  measurement: PlainMeasurement;
  register: PlainRegister;
}

/** A file of figures, by its lists. */
export interface PlainFigures {
  tranches: readonly PlainTranche[];
  payments: readonly PlainPayment[];
  projects: readonly PlainProject[];
  measurements: readonly PlainMeasurement[];
  registers: readonly PlainRegister[];
}

/** The list of each kind in a file. */
export const listNames = {
  tranche: 'tranches',
  payment: 'payments',
  project: 'projects',
  measurement: 'measurements',
  register: 'registers',
} as const;
