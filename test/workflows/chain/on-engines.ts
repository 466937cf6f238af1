import type { AssessmentAct } from '../../../domain/assessment/acts';
import { toMs } from '../../../domain/calendar/civil-date';
import { loadDraft } from '../../../prisma/read/load-draft';
import { commandAssessment } from '../../../prisma/record/command-assessment';
import { enterFinding } from '../../../prisma/record/command-finding';
import { draftCampaignOfFindings } from '../../../prisma/record/draft-of-findings';
import { openAssessment } from '../../../prisma/record/open-assessment';
import { saveAnswers } from '../../../prisma/record/save-answers';
import type { ScriptOptions } from '../../../rehearsal/script/options';
import { office } from '../../support/campaign';
import type { TestSystem } from '../../support/worker';
import { superviseOnEngines } from '../supervised/on-engines';
import type { Played } from './played';

/** What runs on the engines: acts as the API does them, workflows that are told, time that the conductor steps. */
export const playedOnEngines = (system: TestSystem, campaignId: string): Played => {
  const { db, tell } = system;
  const by = { campaignId, actor: office, requestId: null };
  return {
    ...superviseOnEngines(system, campaignId),
    until: at => system.rehearse(campaignId, at),
    assess: async command => tell(await commandAssessment(db, { ...by, command })),
    enter: async command => tell((await enterFinding(db, { ...by, command })).touched),
  };
};

type Open = Extract<AssessmentAct, { kind: 'open' }>;

/** A cycle that was opened on the engines, on the rehearsal's clock. */
export const openCycleOnEngines = async (
  system: TestSystem,
  id: string,
  { openedAt, open, script }: { openedAt: string; open: Open; script: ScriptOptions },
): Promise<Played> => {
  const { db, tell } = system;
  const opened = {
    id,
    open,
    now: toMs(openedAt),
    clock: 'rehearsal' as const,
    actor: office,
    requestId: null,
  };
  await tell(await openAssessment(db, opened));
  await db.campaign.update({ where: { id }, data: { rehearsal: { script: { ...script } } as never } });
  return playedOnEngines(system, id);
};

/** The campaign of a cycle's findings as the office drafts and answers it: whoever it was found of leads, all by one day. */
export const draftOfCycle = async (
  { db }: TestSystem,
  cycleId: string,
  id: string,
  now: string,
): Promise<void> => {
  await draftCampaignOfFindings(db, { cycleId, id, createdById: null, now: toMs(now) });
  const { answers, plan, row } = await loadDraft(db, id, null);
  const assignments = Object.fromEntries(
    plan.assignments.map((one, index) => [
      index,
      { leads: one.responsible, responsible: [], deadlineText: '2019年6月10日前' },
    ]),
  );
  const timetable = {
    planDueOn: '2019-03-22',
    reportDueOn: '2019-06-12',
    completionDueOn: '2019-06-20',
    supervisionEndsOn: '2019-06-15',
  };
  await saveAnswers(db, {
    campaignId: id,
    answers: { ...answers, assignments, timetable },
    expectedVersion: row.version,
  });
};
