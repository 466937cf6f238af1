import type { CivilDate } from '../calendar/civil-date';
import type { MeasureMethod } from '../codes/assessment';
import type { Fraction } from '../exact/fraction';

/** 分: money inside is integer, outside decimal 元. */
export type Fen = bigint;

/** What a row says besides: plain text, yes or no; a number stands as exact text. */
export type Facts = Readonly<Record<string, string | boolean>>;

/** 批次: money that one paper gives from one unit to another. Units are names as the paper has them, or ids of the registry. */
export interface Tranche {
  id: string;
  programme: string;
  /** The budget year, which is the calendar year. */
  year: number;
  from: string;
  to: string;
  amount: Fen;
  docNo: string;
  /** 下达. */
  issuedOn: CivilDate;
  /** 到账; null while it has not arrived. */
  receivedOn: CivilDate | null;
  purpose: string | null;
  /** The tranche that it passes on, and so its level in the flow. */
  parent: string | null;
}

/** 支付 out of one tranche. Negative: a refund, which names the payment that it undoes. */
export interface Payment {
  id: string;
  tranche: string;
  unit: string;
  amount: Fen;
  paidOn: CivilDate;
  purpose: string;
  project: string | null;
  undoes: string | null;
}

/** 项目. */
export interface Project {
  id: string;
  unit: string;
  programme: string;
  investment: Fen | null;
  /** 固定资产投资 of the investment. */
  fixedAssets: Fen | null;
  approvedOn: CivilDate | null;
  startedOn: CivilDate | null;
  finishedOn: CivilDate | null;
  acceptedOn: CivilDate | null;
  facts: Facts;
}

/** How a value was come by, where its row says so: what an assessment (考核) looks at. */
export interface MeasuredHow {
  method: MeasureMethod | null;
  /** How many were asked or looked at. */
  sampleSize: bigint | null;
  /** The upper bound of its interval, in the unit of the value. */
  upperBound: Fraction | null;
}

/** 指标数据: one value of one indicator, for a unit or set and a period (`2014`, or a day). */
export interface Measurement {
  id: string;
  indicator: string;
  unit: string;
  period: string;
  /** Where it was given as a part of a whole, `part` keeps both as they were given. */
  value: Fraction;
  part: { num: Fraction; den: Fraction } | null;
  /** The decimal as it was given where it has more places than the number needs: `20.10` says another precision than `20.1`. */
  written?: string;
  asOf: CivilDate;
  source: string;
  how?: MeasuredHow;
}

/** 等次: a value that is no number (`良好`). It is kept and assessed; to rules, which compare numbers, it is not there (ADR 90). */
export interface Graded extends Omit<Measurement, 'value' | 'part' | 'written'> {
  value: null;
  part: null;
  grade: string;
}

/** 名录: a countable set as of a date. */
export interface Register {
  id: string;
  name: string;
  asOf: CivilDate;
  source: string;
  rows: readonly { unit: string; name: string; facts: Facts }[];
}

export interface Figures {
  tranches: readonly Tranche[];
  payments: readonly Payment[];
  projects: readonly Project[];
  measurements: readonly (Measurement | Graded)[];
  registers: readonly Register[];
}

export const noFigures: Figures = {
  tranches: [],
  payments: [],
  projects: [],
  measurements: [],
  registers: [],
};
