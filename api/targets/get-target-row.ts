import { DomainError } from '../../domain/domain-error';
import { documentOf } from '../../domain/target/rules-in-force';
import { assertCampaign } from '../../prisma/read/campaigns';
import { seesAll } from '../../prisma/read/scope';
import { readTargets } from '../../prisma/read/targets';
import { personNames } from '../../prisma/read/unit-names';
import { countUsed, queryUsed } from '../../prisma/read/used-figures';
import { verdictScope } from '../../prisma/read/verdict-scope';
import { historyOfVerdict, queryVerdict } from '../../prisma/read/verdicts';
import { instantOf } from '../../prisma/schema/instants';
import { getTargetRow } from '../contracts/targets';
import { route } from '../route';
import { peopleOf, presentAsks } from './present-ask';
import { presentDocument, presentRule } from './present-pack';
import { presentRows } from './present-row';
import { presentUsed } from './present-used';

/** One verdict with everything that explains it. */
export const getTargetRowRoute = route(getTargetRow, async ({ deps: { db }, actor, params: { id, key } }) => {
  await assertCampaign(db, actor, id);
  const { state } = await readTargets(db, id);
  const unknown = () => new DomainError('TARGET_ROW_UNKNOWN', { key });
  if (!state) throw unknown();
  const of = { campaignId: id, scope: await verdictScope(db, actor, state) };
  const record = await queryVerdict(db, of, key);
  const pack = state.packs.find(one => one.pack.id === record?.pack)?.pack;
  const rule = pack?.rules.find(one => one.id === record?.row.rule && one.part === record.row.part);
  const document = pack && rule && documentOf(pack, rule);
  if (!record || !document) throw unknown();
  const { row } = record;
  const [[shown], history, used, figureCount] = await Promise.all([
    presentRows(db, actor, id, state, [record]),
    historyOfVerdict(db, id, key),
    queryUsed(db, actor, id, row.figures, record.recordedAt),
    countUsed(db, actor, id, row.figures),
  ]);
  if (!shown) throw unknown();
  const person = await personNames(db, seesAll(actor) ? peopleOf(state) : []);
  return {
    body: {
      ...shown,
      ...presentRule(state, pack, rule),
      formula: row.formula,
      evidence: [...rule.evidence],
      document: presentDocument(document),
      pack: { id: pack.id, version: record.packVersion, title: pack.title },
      ruleVersion: rule.version,
      figures: await presentUsed(db, actor, pack, used),
      figureCount,
      assumed: presentAsks(state, person).filter(one => row.assumed.includes(one.id)),
      history: history.map(({ row: past, asOf, recordedAt }) => ({
        asOf,
        at: instantOf(recordedAt),
        verdict: past.verdict,
        isUnreachable: past.isUnreachable,
        required: past.required,
        found: past.found,
        reason: past.reason,
      })),
    },
  };
});
