import { provisionalYears } from '../../domain/explain/provisional';
import { isFile } from '../../domain/kinds';
import type { ItemRecord } from '../../prisma/read/items';
import type { ItemView } from '../contracts/letters';

/** What one item of a letter or a proceeding is about. */
export const presentItem = ({ docket, obligation, ...item }: ItemRecord): ItemView => ({
  docketId: item.docketId,
  ref: isFile(docket.state) ? docket.state.ref : null,
  docketTitle: docket.state.title,
  obligationId: item.obligationId,
  what: obligation.what,
  round: item.round,
  rung: item.rung,
  dueOn:
    obligation.round === item.round
      ? obligation.dueOn
      : (obligation.pastRounds.find(past => past.round === item.round)?.dueOn ?? obligation.dueOn),
  // A round that is over keeps its day, not why it was so.
  provisionalYears: obligation.round === item.round ? provisionalYears(obligation.derivation) : [],
});
