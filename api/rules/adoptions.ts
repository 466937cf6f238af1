import type { AdoptionChoices } from '../../domain/adoption/types';
import { assertCampaign, queryCampaign } from '../../prisma/read/campaigns';
import { queryAdoptions } from '../../prisma/read/rules';
import { personNames, unitNames } from '../../prisma/read/unit-names';
import { adoptRules as adopt } from '../../prisma/record/adopt-rules';
import { previewAdoption as preview, type DocketMoves } from '../../prisma/read/preview-adoption';
import { presentCampaign } from '../campaigns/present-campaign';
import type { AdoptionPreviewView } from '../contracts/rules';
import { adoptRules, listAdoptions, previewAdoption } from '../contracts/rules-endpoints';
import { presentDerivation } from '../explanations/present-derivation';
import { underIfMatch } from '../if-match';
import { route } from '../route';
import { tellSupervision } from '../tell-supervision';
import { instantOf } from '../../prisma/schema/instants';

export const listAdoptionsRoute = route(listAdoptions, async ({ deps, actor, params }) => {
  await assertCampaign(deps.db, actor, params.id);
  const rows = await queryAdoptions(deps.db, params.id);
  const named = await personNames(
    deps.db,
    rows.flatMap(row => row.actorId ?? []),
  );
  const items = rows.map(row => ({
    at: instantOf(row.at),
    policy: {
      from: `${row.fromPolicyId}@${row.fromPolicyVersion}`,
      to: `${row.policyId}@${row.policyVersion}`,
    },
    calendar: { from: row.fromCalendarVersion, to: row.calendarVersion },
    reason: row.reason,
    choices: row.choices as unknown as AdoptionChoices,
    by: row.actorId === null ? null : named(row.actorId),
  }));
  return { body: { items } };
});

type ViewOfDocket = AdoptionPreviewView['dockets'][number];

/** What adopting would move: totals over all, and the dockets of one page. */
export const previewAdoptionRoute = route(previewAdoption, async ({ deps, actor, params, query, body }) => {
  await assertCampaign(deps.db, actor, params.id);
  const { policy, calendarVersion, choices } = body;
  const rules = { ...(policy && { policy }), ...(calendarVersion !== undefined && { calendarVersion }) };
  const { dockets, ...totals } = await preview(deps.db, params.id, rules, choices);
  const left = dockets.filter(one => one.id > (query.after ?? ''));
  const shown = left.slice(0, query.limit);
  const named = await unitNames(
    deps.db,
    shown.flatMap(one => one.obligations.map(move => move.owedBy)),
  );
  const present = ({ obligations, kind, ...docket }: DocketMoves): ViewOfDocket => ({
    ...docket,
    kind: kind as ViewOfDocket['kind'],
    obligations: obligations.map(move => ({
      ...move,
      owedBy: named(move.owedBy),
      derivation: presentDerivation(move.derivation),
    })),
  });
  const next = left.length > shown.length ? (shown.at(-1)?.id ?? null) : null;
  return { body: { ...totals, dockets: shown.map(present), next } };
});

/** 采用: the running campaign goes over, with everything in it. */
export const adoptRulesRoute = route(adoptRules, async call => {
  const { deps, actor, params, body, requestId, ifMatch } = call;
  await assertCampaign(deps.db, actor, params.id);
  const { policy, calendarVersion, choices, reason } = body;
  const touched = await underIfMatch(ifMatch, expectedVersion =>
    adopt(deps.db, {
      campaignId: params.id,
      rules: { ...(policy && { policy }), ...(calendarVersion !== undefined && { calendarVersion }) },
      choices,
      reason,
      by: { personId: actor.personId, unitId: actor.unitId },
      expectedVersion,
      requestId,
    }),
  );
  await tellSupervision(call, touched);
  const row = await queryCampaign(deps.db, actor, params.id);
  return { body: presentCampaign(row, actor), version: row.version };
});
