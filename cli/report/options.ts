import { InvalidArgumentError } from 'commander';
import { endOf, isCivilDate, toInstant, toMs, type Instant } from '../../domain/calendar/civil-date';

/** A moment as it was written: an instant, or a day that stands for its end (24:00). */
export const momentOption = (text: string): Instant => {
  if (isCivilDate(text)) return endOf(text);
  if (Number.isNaN(Date.parse(text)))
    throw new InvalidArgumentError(`「${text}」不是日期(YYYY-MM-DD)或时点。`);
  return toInstant(toMs(text));
};

export const numberOption = (text: string): number => {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError(`「${text}」不是版次。`);
  return Number(text);
};

export const printJson = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
};

export const printText = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
