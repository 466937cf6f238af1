import { addDays, dateOf, endOf } from '../../domain/calendar/civil-date';
import { isFile } from '../../domain/kinds';
import type { Registry } from '../../domain/registry/types';
import { playStep } from '../conduct';
import type { OpenCampaign } from '../../record/rows';
import { MemoryStage } from './memory-stage';
import { MemoryStore, type KeptStep } from './memory-store';
import { troupeOf } from './perform-acts';

const nobody = { units: { kind: 'silent' as const }, office: 'silent' as const, leaders: 'silent' as const };

export interface ForecastStep extends KeptStep {
  ref: string | null;
  title: string;
  obligation: string;
  what: string;
  owedById: string;
}

/**
 * What timers will do within the next `days` days if nobody acts: by the same book and order as the running system, on a
 * copy in memory. Steps in the order of their instants; `sent` counts the notices that leave.
 */
export const forecast = async (
  running: OpenCampaign,
  registry: Registry,
  days: number,
): Promise<{ until: string; steps: ForecastStep[]; sent: number; digests: number }> => {
  const { facts } = running;
  const store = new MemoryStore(facts, registry.units, registry.people);
  store.restore(running);
  const stage = new MemoryStage(store, nobody, troupeOf(registry.units, registry.people));
  const until = endOf(addDays(dateOf(facts.now), days));
  for (let isOver = false; !isOver;) ({ isOver } = await playStep(stage, { at: until }));
  const steps = [...store.steps.values()].flatMap((step): ForecastStep[] => {
    const state = store.dockets.get(step.docketId)?.record.state;
    const one = state?.obligations.find(obligation => obligation.id === step.obligationId);
    if (!state || !one || step.outcome !== 'fired') return [];
    const { title } = state;
    const ref = isFile(state) ? state.ref : null;
    return [{ ...step, ref, title, obligation: one.kind, what: one.what, owedById: one.owedBy }];
  });
  return {
    until,
    steps: steps.sort((a, b) => (`${a.dueAt} ${a.obligationId}` < `${b.dueAt} ${b.obligationId}` ? -1 : 1)),
    sent: stage.mails.sent,
    digests: stage.mails.digests,
  };
};
