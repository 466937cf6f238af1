import type { Block } from './blocks';
import type { Entry } from './read-notice';
import { yearsOf } from './wording';

/** What 「暂定」 means, once in a mail that marks a day so; nothing in any other. */
export const provisionalNote = (entries: readonly Pick<Entry, 'view'>[]): Block[] => {
  const all = entries.flatMap(({ view }) =>
    Object.keys(view.provisional ?? {}).flatMap(name => yearsOf(view, name)),
  );
  const years = [...new Set(all)].sort((a, b) => a - b);
  if (years.length === 0) return [];
  const text = `标有“暂定”的日期,因${years.join('、')}年放假安排尚未公布,按周末和法定节假日推算;公布后如有变动,另行通知。`;
  return [{ kind: 'paragraph', text }];
};
