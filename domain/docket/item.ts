import type { CoreEventOf } from './core-events';

/** One obligation that a letter or a proceeding is about, with the rung that led to it. */
export interface Item {
  docketId: string;
  obligationId: string;
  round: number;
  rung: string;
}

/** In a fixed order, whoever joined first: the same letter whatever ran at the same time. */
export const sortedItems = (items: readonly Item[]): Item[] => {
  const key = (item: Item) => `${item.docketId} ${item.obligationId}`;
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
};

type Corrected = Pick<CoreEventOf<'step-corrected'>, 'obligationId' | 'rung'>;

const isSame = (item: Item, corrected: Corrected): boolean =>
  item.obligationId === corrected.obligationId && item.rung === corrected.rung;

/** The items whose rungs have been corrected (更正). */
export const itemsCorrected = (items: readonly Item[], corrected: readonly Corrected[]): Item[] =>
  items.filter(item => corrected.some(one => isSame(item, one)));

/** What is left of items without those. */
export const itemsWithout = (items: readonly Item[], gone: readonly Item[]): Item[] =>
  items.filter(item => !gone.some(one => isSame(item, one)));
