import { dateOf } from '../../calendar/civil-date';
import type { Doubt } from '../types';
import { doubtAbout, type DoubtGiven } from './given';
import { dueOf } from './due-of';

/** 逾期后修改: the last correction of the value was recorded after the day by which the figure was due. */
export const changedLate = ({ figures, due }: DoubtGiven): Doubt[] =>
  figures.flatMap(figure => {
    const dueOn = dueOf(figure, due);
    const last = figure.before.at(-1);
    const on = dateOf(figure.recordedAt);
    if (dueOn === null || !last || on <= dueOn || last.statedAs === figure.statedAs) return [];
    return [
      doubtAbout('changed-late', [figure], {
        zh: `应于 ${dueOn} 前报送,${on} 由 ${last.statedAs} 改为 ${figure.statedAs}`,
        en: `due by ${dueOn}, changed from ${last.statedAs} to ${figure.statedAs} on ${on}`,
      }),
    ];
  });
