import { endCampaign } from '../prisma/record/end-campaign';
import { evaluateRules, reportUnclosed, sweepReminders, takeUnitRungs } from '../prisma/record/sweep';
import { readAgenda } from '../prisma/read/read-agenda';
import type { Touched } from '../record/touched';
import type { Agenda } from '../workflows/messages';
import type { ActivityDeps } from './deps';
import { sweepActivities } from './sweep-cases';
import type { AgendaInput } from './step-result';

/** The acts of the campaign's own workflow. Each returns what comes next, so that a wake-up is one activity. */
export const agendaActivities = (deps: ActivityDeps) => {
  const { db } = deps;
  const next = async (campaignId: string): Promise<Agenda> => {
    for (;;) {
      const agenda = await readAgenda(db, campaignId);
      // Somebody may have done something between reading and ending.
      if (!agenda.isEnded || (await endCampaign(db, campaignId))) return agenda;
    }
  };
  const told = async (campaignId: string, all: Touched[]): Promise<Agenda> => {
    // The campaign's workflow learns its own next step from the result.
    for (const touched of all)
      await deps.tell({
        ...touched,
        sendAt: null,
        dockets: touched.dockets.filter(one => one.kind === 'case'),
      });
    return next(campaignId);
  };
  return {
    ...sweepActivities(deps, next),
    readAgenda: ({ campaignId }: AgendaInput) => next(campaignId),
    evaluateRules: async ({ campaignId, atLeast }: AgendaInput) =>
      told(campaignId, [await evaluateRules(db, campaignId, atLeast)]),
    takeUnitRungs: async ({ campaignId, atLeast }: AgendaInput) =>
      told(campaignId, await takeUnitRungs(db, campaignId, atLeast)),
    remind: async ({ campaignId, atLeast }: AgendaInput) =>
      told(campaignId, await sweepReminders(db, campaignId, atLeast)),
    reportUnclosed: async ({ campaignId, atLeast }: AgendaInput) =>
      told(campaignId, [await reportUnclosed(db, campaignId, atLeast)]),
  };
};
