import type { DocketState } from '../../domain/docket/state';
import type { Item } from '../../domain/letter/letter';
import type { Tx } from '../db';

export interface DescribedItem {
  ref: string | null;
  title: string;
  what: string;
  dueOn: string;
}

/** What the items of a letter or proceeding are, in words: the case, what is owed in it, by when. */
export const describeItems = async (tx: Tx, items: Item[]): Promise<DescribedItem[]> => {
  const rows = await tx.docket.findMany({
    where: { id: { in: [...new Set(items.map(item => item.docketId))] } },
    select: { id: true, state: true },
  });
  const states = new Map(rows.map(row => [row.id, row.state as unknown as DocketState]));
  return items.flatMap(item => {
    const state = states.get(item.docketId);
    const obligation = state?.obligations.find(one => one.id === item.obligationId);
    if (!state || !obligation) return [];
    return [{ ref: state.ref, title: state.title, what: obligation.what, dueOn: obligation.dueOn }];
  });
};
