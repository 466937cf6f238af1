import { isCapable, type Capability } from '../../domain/permissions/capabilities';
import type { Registry } from '../../domain/registry/types';
import { burdenView } from '../../rehearsal/memory/burden-view';
import type { ToPlay } from '../../record/played-record';
import { simulate } from '../../rehearsal/memory/simulate';
import type { ScriptOptions } from '../../rehearsal/script/options';
import type { BurdenView } from '../contracts/simulation';

const assumptions = ['punctual', 'silent'] as const;

/** The offices do their part where there is somebody to do it. */
const officesIn = ({ people }: Registry): Pick<ScriptOptions, 'office' | 'leaders'> => {
  const has = (capability: Capability) => people.some(one => one.isActive && isCapable(one, capability));
  return {
    office: has('run-campaign') && has('verify') ? 'prompt' : 'silent',
    leaders: has('decide-proposals') ? 'approve' : 'silent',
  };
};

/** Which units in which weeks bear more than the policy's budget, if all units are punctual and if they all stay silent. */
export const weighBurden = async (scenario: ToPlay): Promise<BurdenView> => {
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
  return { budget: scenario.policy.burden, weeks, saved };
};
