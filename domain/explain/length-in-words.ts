/** What a period is counted in. */
export type PeriodUnit = 'day' | 'working-day' | 'month' | 'year';

export interface PeriodLength {
  n: number;
  unit: PeriodUnit;
}

const unitNames: Readonly<Record<PeriodUnit, { zh: string; en: string }>> = {
  day: { zh: '日', en: 'day' },
  'working-day': { zh: '个工作日', en: 'working day' },
  month: { zh: '个月', en: 'month' },
  year: { zh: '年', en: 'year' },
};

/** 「5 个工作日」, for sentences. */
export const describeLength = ({ n, unit }: PeriodLength): string => `${n} ${unitNames[unit].zh}`;

/** `5 working days`; `counted(1, 'day')` is `1 day`. */
export const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

/** `5 working days`, for English sentences. */
export const lengthInEnglish = ({ n, unit }: PeriodLength): string => counted(n, unitNames[unit].en);
