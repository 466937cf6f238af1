import { toInstant } from '../../domain/calendar/civil-date';
import { burdenBudget } from '../../domain/policy/later-rules';
import type { Registry } from '../../domain/registry/types';
import type { ScriptOptions } from '../../rehearsal/script/options';
import { assertCampaign } from '../../prisma/read/campaigns';
import { loadScenario } from '../../prisma/read/load-scenario';
import { burdenView } from '../../rehearsal/memory/burden-view';
import { simulate } from '../../rehearsal/memory/simulate';
import { getBurden } from '../contracts/simulation';
import { route } from '../route';
import { isCapable, type Capability } from '../../domain/permissions/capabilities';

const assumptions = ['punctual', 'silent'] as const;

/** The offices do their part where there is somebody to do it. */
const officesIn = ({ people }: Registry): Pick<ScriptOptions, 'office' | 'leaders'> => {
  const has = (capability: Capability) => people.some(one => one.isActive && isCapable(one, capability));
  return {
    office: has('run-campaign') && has('verify') ? 'prompt' : 'silent',
    leaders: has('decide-proposals') ? 'approve' : 'silent',
  };
};

/**
 * 基层减负, before the launch: which units a plan would burden beyond the policy's budget, if they are punctual and if they
 * stay silent. It holds up nothing.
 */
export const getBurdenRoute = route(getBurden, async ({ deps, actor, params, query }) => {
  await assertCampaign(deps.db, actor, params.id);
  const now = deps.now();
  const startsAt = query.clock === 'real' ? toInstant(now) : undefined;
  const scenario = await loadScenario(deps.db, params.id, now, startsAt);
  const weeks = [];
  let saved = 0;
  for (const kind of assumptions) {
    const script = { units: { kind }, ...officesIn(scenario.registry) };
    const view = burdenView(await simulate({ ...scenario, script, until: null }), scenario.policy);
    if (kind === 'punctual') saved = view.weeks.reduce((sum, one) => sum + one.saved, 0);
    weeks.push(
      ...view.weeks.filter(one => one.exceeds.length > 0).map(one => ({ ...one, assumption: kind })),
    );
  }
  return { body: { budget: burdenBudget(scenario.policy), weeks, saved } };
});
