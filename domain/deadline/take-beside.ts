import type { ActionRole, BesideRole } from './action-role';
import type { Item } from './read-items';

type LimitItem = Extract<Item, { type: 'limit' }>;
/** A day on which something else is done than the fixing. */
export type Beside = LimitItem & { does: BesideRole };

export const besideNames: Readonly<Record<BesideRole, string>> = {
  report: '报送',
  start: '启动',
  check: '验收销号',
  look: '核查公示',
};

const isBesideRole = (does: ActionRole | null): does is BesideRole => does !== null && does !== 'fix';
const isBeside = (item: Item): item is Beside => item.type === 'limit' && isBesideRole(item.does);

/** The range or period of something else than the fixing, which has no one day to stand beside it. */
export const besideSpan = (items: Item[], isMilestone = false): (Item & { does: BesideRole }) | undefined =>
  items.find(
    (item): item is Exclude<Item, { type: 'immediate' | 'long-term' | 'completed' }> & { does: BesideRole } =>
      !isMilestone &&
      (item.type === 'range' || item.type === 'period') &&
      isBesideRole(item.does) &&
      item.does !== 'check',
  );

/**
 * Parts the days of a report, a start or a check from those of the fixing. A start before the fixing's last day is a milestone of
 * it; where no other day is written a check's is the deadline (6月底前销号), and the others' leave it open. For a milestone
 * every day is its own.
 */
export const takeBeside = (items: Item[], isMilestone = false): { main: Item[]; beside: Beside[] } => {
  if (isMilestone || items.some(({ type }) => type === 'completed')) return { main: items, beside: [] };
  const own = items.filter(item => !isBeside(item));
  const lastOn = own
    .flatMap(item => (item.type === 'limit' ? item.limit.on : item.type === 'range' ? item.range.to : []))
    .reduce((a, b) => (a > b ? a : b), '');
  const isTaken = (item: Item): item is Beside =>
    isBeside(item) &&
    (own.length > 0 ? item.does !== 'start' || item.limit.on > lastOn : item.does !== 'check');
  return { main: items.filter(item => !isTaken(item)), beside: items.filter(isTaken) };
};
