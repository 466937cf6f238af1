import { addDays, dateOf, endOf } from '../../domain/calendar/civil-date';
import { isFile, type DocketState } from '../../domain/kinds';
import type { Registry } from '../../domain/registry/types';
import { keyOfStep, provisionalSteps } from '../../record/provisional-steps';
import { playStep } from '../conduct';
import type { OpenCampaign } from '../../record/rows';
import { MemoryStage } from './memory-stage';
import type { KeptStep } from './kept';
import { MemoryStore } from './memory-store';
import { troupeOf } from './perform-acts';

const nobody = { units: { kind: 'silent' as const }, office: 'silent' as const, leaders: 'silent' as const };

export interface ForecastStep extends KeptStep {
  ref: string | null;
  title: string;
  obligation: string;
  what: string;
  owedById: string;
  /** Whose matter it is, where the docket is a letter or a proceeding. */
  aboutIds: string[];
  /** On which years that are not announced its instant hangs. */
  provisionalYears: number[];
}

/** The units that a letter or a proceeding is about: a letter's addressee, and the unit of its proceeding. */
const aboutIn = (state: DocketState, store: MemoryStore): string[] => {
  if (isFile(state)) return [];
  const proceeding = state.kind === 'letter' ? store.dockets.get(state.proceedingId ?? '') : undefined;
  return [state.unitId ?? [], proceeding?.record.state.unitId ?? []].flat();
};

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
  const yearsOf = provisionalSteps([...store.dockets.values()].map(({ record }) => record.state));
  const steps = [...store.steps.values()].flatMap((step): ForecastStep[] => {
    const state = store.dockets.get(step.docketId)?.record.state;
    const one = state?.obligations.find(obligation => obligation.id === step.obligationId);
    if (!state || !one || step.outcome !== 'fired') return [];
    const { title } = state;
    const ref = isFile(state) ? state.ref : null;
    return [
      {
        ...step,
        ref,
        title,
        obligation: one.kind,
        what: one.what,
        owedById: one.owedBy,
        aboutIds: aboutIn(state, store),
        provisionalYears: yearsOf.get(keyOfStep(step)) ?? [],
      },
    ];
  });
  return {
    until,
    steps: steps.sort((a, b) => (`${a.dueAt} ${a.obligationId}` < `${b.dueAt} ${b.obligationId}` ? -1 : 1)),
    sent: stage.mails.sent,
    digests: stage.mails.digests,
  };
};
