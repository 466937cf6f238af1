import type { CivilDate } from '../calendar/civil-date';
import type { Holiday } from './types';

/** The statutory days of a year that fall on the same day every year (全国年节及纪念日放假办法). */
export const statutoryDays = (year: number): { date: CivilDate; holiday: Holiday; name: string }[] => [
  { date: `${year}-01-01`, holiday: '元旦', name: '元旦' },
  { date: `${year}-05-01`, holiday: '劳动', name: '劳动节' },
  ...(year < 2025 ? [] : [{ date: `${year}-05-02`, holiday: '劳动' as const, name: '劳动节' }]),
  ...[1, 2, 3].map(day => ({ date: `${year}-10-0${day}`, holiday: '国庆' as const, name: '国庆节' })),
];
