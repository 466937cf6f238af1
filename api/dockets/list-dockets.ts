import { listCases, listUnitFiles } from '../contracts/docket-endpoints';
import { assertCampaign } from '../../prisma/read/campaigns';
import { queryLedger } from '../../prisma/read/ledger';
import { readerOf } from '../../prisma/read/scope';
import { route } from '../route';
import { presentRows } from './present-row';

export const listCasesRoute = route(listCases, async ({ deps, actor, query }) => {
  const page = await queryLedger(deps.db, actor, { kind: 'case', ...query });
  return { body: { items: await presentRows(deps.db, page.items, readerOf(actor)), next: page.next } };
});

export const listUnitFilesRoute = route(listUnitFiles, async ({ deps, actor, params, query }) => {
  await assertCampaign(deps.db, actor, params.id);
  const page = await queryLedger(deps.db, actor, { kind: 'unit-file', ...query, campaignId: params.id });
  return { body: { items: await presentRows(deps.db, page.items, readerOf(actor)), next: page.next } };
});
