import { assertCampaign } from '../../prisma/read/campaigns';
import { queryBreaches, visibleCases } from '../../prisma/read/breaches';
import { readPacks } from '../../prisma/read/targets';
import { loadFacts } from '../../prisma/record/facts';
import { listBreaches } from '../contracts/breaches';
import { route } from '../route';
import { presentBreach } from './present-breach';

export const listBreachesRoute = route(
  listBreaches,
  async ({ deps: { db }, actor, params: { id }, query }) => {
    await assertCampaign(db, actor, id);
    const { now } = await loadFacts(db, id);
    const page = await queryBreaches(db, actor, id, query);
    const state = { packs: await readPacks(db, id) };
    const cases = await visibleCases(
      db,
      actor,
      page.items.flatMap(one => one.state.caseId ?? []),
    );
    return {
      body: {
        items: page.items.map(one => presentBreach(one, { actor, state, now, cases })),
        next: page.next,
      },
    };
  },
);
