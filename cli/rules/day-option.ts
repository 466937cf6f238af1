import { InvalidArgumentError } from 'commander';
import { isCivilDate, type CivilDate } from '../../domain/calendar/civil-date';

/** Commander's check of a day. */
export const dayOption = (text: string): CivilDate => {
  if (!isCivilDate(text)) throw new InvalidArgumentError(`「${text}」不是有效日期,应写作 YYYY-MM-DD。`);
  return text;
};
