import { eachYearOnce } from '../../domain/calendar/provisional';
import { explainProvisional } from '../../domain/explain/say-provisional';
import type { Block } from './blocks';
import type { Entry } from './read-notice';
import { yearsOf } from './wording';

/** What 「暂定」 means, once in a mail that marks a day so; nothing in any other. */
export const provisionalNote = (entries: readonly Pick<Entry, 'view'>[]): Block[] => {
  const all = entries.flatMap(({ view }) =>
    Object.keys(view.provisional ?? {}).flatMap(name => yearsOf(view, name)),
  );
  const years = eachYearOnce(all);
  if (years.length === 0) return [];
  return [{ kind: 'paragraph', text: explainProvisional(years) }];
};
