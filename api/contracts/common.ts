import { z } from 'zod';
import { isCivilDate } from '../../domain/calendar/civil-date';
import { derivationStepSchema } from './derivation';

/** A day in Asia/Shanghai, `YYYY-MM-DD`. */
export const civilDate = z
  .string()
  .refine(isCivilDate, '不是有效日期(YYYY-MM-DD)')
  .meta({ id: 'CivilDate', format: 'date', description: '北京时间的日历日,YYYY-MM-DD' });

/** An instant with its offset: `2018-05-15T00:00:00+08:00`. */
export const instant = z.iso
  .datetime({ offset: true, message: '须为带时区的时刻' })
  .meta({ id: 'Instant', description: '带时区的时刻;回应中一律为 +08:00' });

export const id = z.string().min(1).max(200);
export const shortText = z.string().trim().min(1, '不能为空').max(200);
export const longText = z.string().trim().min(1, '不能为空').max(20_000);
export const fileIds = z.array(id).max(50);
export const derivation = z.array(derivationStepSchema);

/** Where the row stands among the pages; `next` is null on the last one. */
export const page = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().nullable().describe('下一页的 cursor;末页为 null') });

export const paging = {
  cursor: z.string().max(500).optional().describe('上一页回应中的 next'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
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

export const idParams = z.object({ id });
