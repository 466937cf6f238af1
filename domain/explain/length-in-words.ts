import { periodUnitNames, type PeriodUnit } from '../codes/periods';

export interface PeriodLength {
  n: number;
  unit: PeriodUnit;
}

/** 「5 个工作日」, for sentences. */
export const describeLength = ({ n, unit }: PeriodLength): string => `${n} ${periodUnitNames[unit].zh}`;

/** `5 working days`; `counted(1, 'day')` is `1 day`. */
export const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

/** `5 working days`, for English sentences. */
export const lengthInEnglish = ({ n, unit }: PeriodLength): string => counted(n, periodUnitNames[unit].en);
