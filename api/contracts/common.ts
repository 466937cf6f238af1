import { z } from 'zod';
import { isCivilDate } from '../../domain/calendar/civil-date';
import { derivationStepSchema } from './derivation';

/** The years in which anything here can happen. Outside, neither Postgres nor the arithmetic of days is at home. */
export const years = { first: 1900, last: 2999 } as const;
const isYear = (year: number): boolean => year >= years.first && year <= years.last;
const outOfYears = `年份须在 ${years.first} 到 ${years.last} 之间`;

/** A day in Asia/Shanghai, `YYYY-MM-DD`. */
export const civilDate = z
  .string()
  .refine(isCivilDate, '不是有效日期(YYYY-MM-DD)')
  .refine(date => isYear(Number(date.slice(0, 4))), outOfYears)
  .meta({ id: 'CivilDate', format: 'date', description: '北京时间的日历日,YYYY-MM-DD' });

/** An instant with its offset: `2018-05-15T00:00:00+08:00`. */
export const instant = z.iso
  .datetime({ offset: true, message: '须为带时区的时刻' })
  .refine(at => isYear(Number(at.slice(0, 4))), outOfYears)
  .meta({ id: 'Instant', description: '带时区的时刻;回应中一律为 +08:00' });

/** A whole number in an address. What is no plain decimal (`0x10`, `1e3`, nothing at all) is none. */
export const numberInAddress = (least: number, most: number) =>
  z.preprocess(
    text => (typeof text === 'string' && /^\d{1,10}$/.test(text) ? Number(text) : text),
    z.number().int().min(least).max(most),
  );

export const id = z.string().min(1).max(200);
/** Said as a pattern too: to JSON Schema, blanks alone are a text. */
const notBlank = /^[^\u0000]*[^\u0000\s][^\u0000]*$/;
export const wordsUpTo = (most: number, whenEmpty = '不能为空') =>
  z.string().trim().min(1, whenEmpty).max(most).regex(notBlank, whenEmpty);
export const shortText = wordsUpTo(200);
export const longText = wordsUpTo(20_000);
/** As many files go with one act. */
export const MAX_FILES = 50;
export const fileIds = z.array(id).max(MAX_FILES);
export const derivation = z.array(derivationStepSchema);
/** Beside a date: empty where it is certain. */
export const provisionalYears = z
  .array(z.number().int())
  .describe('暂定:该日期所依据的、尚未公布放假安排的年份;为空的不会因放假安排变动');

/** Where the row stands among the pages; `next` is null on the last one. */
export const page = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().nullable().describe('下一页的 cursor;末页为 null') });

export const paging = {
  cursor: z
    .string()
    .max(500)
    .optional()
    .meta({ description: '上一页回应中的 next', pattern: '^[A-Za-z0-9_-]*$' }),
  limit: numberInAddress(1, 200).default(50),
};

/** A query parameter that may be repeated or separated by commas: `status=assigned,received`. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    value =>
      value === undefined
        ? value
        : [value].flat().flatMap(one => (typeof one === 'string' ? one.split(',') : one)),
    z.array(item).optional(),
  );

export const queryFlag = z
  .enum(['true', 'false'])
  .transform(text => text === 'true')
  .optional();

export const unitRef = z.object({ id, name: z.string() }).meta({ id: 'UnitRef' });
export const personRef = z.object({ id, name: z.string() }).meta({ id: 'PersonRef' });

/** What is said in both languages. */
export const inBothLanguages = z.object({ zh: z.string(), en: z.string() }).meta({ id: 'InBothLanguages' });

export const idParams = z.object({ id });

export const moment = z
  .union([civilDate, instant])
  .describe('时点,或某一天(该日结束时;今天为现在)。按系统当时已记录的内容');

/** What may be read as it was known at a moment of the past. */
export const asOfQuery = z.object({ asOf: moment.exactOptional() });
