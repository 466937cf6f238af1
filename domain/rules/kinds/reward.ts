import { addMonths, type CivilDate } from '../../calendar/civil-date';
import type { Project } from '../../figures/types';

/**
 * The last day of the years that count from the day of production: the same day n years on, to its end. The first day is not
 * counted (民法通则 154, 民法典 201), and a span in which something counts does not roll over a holiday.
 */
export const spanEnd = ({ facts }: Project, years: number): CivilDate | null => {
  const began = facts['producedOn'];
  return typeof began === 'string' ? addMonths(began, 12 * years) : null;
};
