import { dateOf } from '../../../calendar/civil-date';
import type { Progress } from '../../../case/state';
import { inChinese } from '../../../explain/date-in-words';
import { linesOf, type FillFrom, type Filling, type OwnCase } from '../filling';

/** Earliest first: the unit's own, and where it leads those of all who have a part. */
const progressOf = ({ unitId }: Filling, { state, role }: OwnCase): Progress[] =>
  state.progress
    .filter(one => role === 'lead' || one.unitId === unitId)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

/** 进展: what was reported, by whom and when; as a percentage the unit's own last one. */
export const fromProgress: FillFrom = (filling, own, { kind }) => {
  const says = { zh: '报过的进展', en: 'Progress that was reported' };
  if (!own) return linesOf([], says, []);
  const { unitId, nameOf } = filling;
  const all = progressOf(filling, own);
  const docketIds = [own.state.id];
  if (kind === 'percent') {
    const last = all.findLast(one => one.unitId === unitId);
    return { value: last ? { kind, percent: last.percent } : null, says, docketIds };
  }
  const lines = all.map(({ unitId: by, at, percent, text }) =>
    [inChinese(dateOf(at)), by === unitId ? '' : nameOf(by), `${percent}%`, text.trim()]
      .filter(one => one !== '')
      .join(' '),
  );
  return linesOf(lines, says, docketIds);
};
