import { rulesInForce } from '../../domain/target/rules-in-force';
import type { TargetFileState } from '../../domain/target/state';
import { assertCampaign } from '../../prisma/read/campaigns';
import { readPacks } from '../../prisma/read/targets';
import { verdictScope } from '../../prisma/read/verdict-scope';
import { queryVerdicts } from '../../prisma/read/verdicts';
import { listTargetRows } from '../contracts/targets';
import { route } from '../route';
import { presentRows } from './present-row';

/** The rules whose sentences have these words. */
const rulesSaying = (state: Pick<TargetFileState, 'packs'>, text: string): string[] => {
  const wanted = text.toLowerCase();
  const found = rulesInForce(state).filter(({ rule: { says } }) =>
    `${says.zh}\n${says.en}`.toLowerCase().includes(wanted),
  );
  return [...new Set(found.map(({ rule }) => rule.id))];
};

export const listTargetRowsRoute = route(
  listTargetRows,
  async ({ deps: { db }, actor, params: { id }, query: { q, ...filter } }) => {
    await assertCampaign(db, actor, id);
    const state = { packs: await readPacks(db, id) };
    const text = q?.trim() ?? '';
    const page = await queryVerdicts(
      db,
      { campaignId: id, scope: await verdictScope(db, actor, state) },
      { ...filter, ...(text !== '' && { q: { text, rules: rulesSaying(state, text) } }) },
    );
    return { body: { items: await presentRows(db, actor, id, state, page.items), next: page.next } };
  },
);
