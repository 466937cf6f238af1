import { assertCampaign } from '../../prisma/read/campaigns';
import { queryBooks, type BookRecord } from '../../prisma/read/figure-books';
import { instantOf } from '../../prisma/schema/instants';
import { listFigureBooks, type FigureBookRow } from '../contracts/figures';
import { route } from '../route';

const present = ({ id, state, changedAt }: BookRecord): FigureBookRow => {
  const { scheme, unit, unitId, year, totals, batches } = state;
  return {
    id,
    scheme,
    unit,
    unitId,
    year: year === '-' ? null : year,
    totals,
    batches,
    changedAt: instantOf(changedAt),
  };
};

export const listFigureBooksRoute = route(listFigureBooks, async ({ deps: { db }, actor, params, query }) => {
  await assertCampaign(db, actor, params.id);
  const { items, next } = await queryBooks(db, actor, params.id, query);
  return { body: { items: items.map(present), next } };
});
