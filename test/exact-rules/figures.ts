/** Figures as the issue writes them in a file: amounts are decimal 元, and every number is text. */
export interface Tranche {
  id: string;
  program: string;
  year: string;
  from: string;
  to: string;
  amount: string;
  docNo: string;
  issuedOn: string;
}

export interface Payment {
  id: string;
  tranche: string;
  unit: string;
  amount: string;
  paidOn: string;
  purpose: string;
  project?: string;
  /** A refund names the payment that it undoes. */
  undoes?: string;
}

export interface Project {
  id: string;
  unit: string;
  program: string;
  investment?: string;
  fixedAssets?: string;
  approvedOn: string;
  facts: Record<string, string | boolean>;
}

export interface Measurement {
  id: string;
  indicator: string;
  unit: string;
  period: string;
  value?: string;
  num?: string;
  den?: string;
  asOf: string;
  source: string;
}

export interface Figures {
  tranches: Tranche[];
  payments: Payment[];
  projects: Project[];
  measurements: Measurement[];
}

export const noFigures = (): Figures => ({ tranches: [], payments: [], projects: [], measurements: [] });

/** How many figures there are in it. */
export const countOf = ({ tranches, payments, projects, measurements }: Figures): number =>
  tranches.length + payments.length + projects.length + measurements.length;
