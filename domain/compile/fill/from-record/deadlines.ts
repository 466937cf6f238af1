import { inChinese } from '../../../explain/date-in-words';
import type { Obligation } from '../../../obligation/types';
import { linesOf, type FillFrom, type Filling, type OwnCase } from '../filling';

/** What of a kind is the unit's own in a case; all of it where nothing is. */
const ownIn = (kind: Obligation['kind'], { unitId }: Filling, { state }: OwnCase): Obligation[] => {
  const all = state.obligations.filter(one => one.kind === kind);
  const own = all.filter(one => one.owedBy === unitId);
  return own.length > 0 ? own : all;
};

/** `2018年6月20日前（原定2018年6月10日前）` */
export const dayWithOriginal = ({
  dueOn,
  originalDueOn,
}: Pick<Obligation, 'dueOn' | 'originalDueOn'>): string =>
  dueOn === originalDueOn
    ? `${inChinese(dueOn)}前`
    : `${inChinese(dueOn)}前（原定${inChinese(originalDueOn)}前）`;

/** 期限: of the work that is to be done; the original day stays beside one that was moved. */
export const fromDeadlines: FillFrom = (filling, own, { kind }) => {
  const says = { zh: '台账中的整改期限，含当日', en: 'The deadlines on the record, that day included' };
  if (!own) return linesOf([], says, []);
  const { id, isLongTerm } = own.state;
  const works = ownIn('rectification', filling, own);
  const last = works
    .map(one => one.dueOn)
    .sort()
    .at(-1);
  if (kind === 'day') return { value: last ? { kind, on: last } : null, says, docketIds: [id] };
  const lines = [...new Set(works.map(dayWithOriginal))];
  return linesOf(isLongTerm ? [...lines, '长期坚持'] : lines, says, [id]);
};
