import { dateOf } from '../../calendar/civil-date';
import type { Doubt } from '../types';
import { doubtAbout, type DoubtGiven } from './given';
import { dueOf } from './due-of';

/** 迟报: recorded for the first time after the day by which it was due. That day itself is in time (article 9, `timely`). */
export const late = ({ figures, due }: DoubtGiven): Doubt[] =>
  figures.flatMap(figure => {
    const dueOn = dueOf(figure, due);
    const on = dateOf(figure.before[0]?.recordedAt ?? figure.recordedAt);
    if (dueOn === null || on <= dueOn) return [];
    // However often it is corrected afterwards, it was late once.
    const first = { ...figure, before: [] };
    return [
      doubtAbout('late', [first], {
        zh: `应于 ${dueOn} 前报送,${on} 才报`,
        en: `due by ${dueOn}, given on ${on}`,
      }),
    ];
  });
