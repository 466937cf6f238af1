import type { ActivityDeps, RehearsalDeps } from '../../../activities/deps';
import { engineStage } from '../../../activities/rehearsal/engine-stage';
import type { AssessmentWork } from '../../../domain/codes/assessment';
import { paperDue } from '../../../domain/proceeding/papers';
import type { ProceedingState } from '../../../domain/proceeding/state';
import { readAgenda } from '../../../prisma/read/read-agenda';
import { readAssessmentWork } from '../../../prisma/read/assessment-work';
import { workOnAssessment } from '../../../prisma/record/command-assessment';
import { draftPaper } from '../../../prisma/record/draft-paper';
import { reportUnclosed, sweepReminders, takeUnitRungs } from '../../../prisma/record/sweep';
import type { Db } from '../../../prisma/schema/db';
import type { Stage } from '../../../rehearsal/conduct';
import { actOn } from '../../support/act-on';

type Say = (what: string) => void;
type Work = (work: AssessmentWork) => Promise<unknown>;

const workOf = async (db: Db, campaignId: string, say: Say, work: Work): Promise<void> => {
  for (let next = await readAssessmentWork(db, campaignId); next.work !== null;) {
    say(next.work);
    await work(next.work);
    next = await readAssessmentWork(db, campaignId);
  }
};

const paperOf = async (db: Db, id: string, say: Say): Promise<void> => {
  const { state } = await db.docket.findUniqueOrThrow({ where: { id } });
  const paper = paperDue(state as unknown as ProceedingState);
  if (!paper) return;
  say(paper);
  await draftPaper(db, id, paper);
};

const agendaOf = async (db: Db, campaignId: string, now: string, say: Say): Promise<void> => {
  for (let next = await readAgenda(db, campaignId); next.at !== null && next.at <= now;) {
    say(next.what ?? '');
    if (next.what === 'take-unit-rungs') await takeUnitRungs(db, campaignId);
    else if (next.what === 'remind') await sweepReminders(db, campaignId);
    else if (next.what === 'report-unclosed') await reportUnclosed(db, campaignId);
    else {
      const due = { campaignId, status: 'queued', sendAt: { lte: new Date(now) } };
      await db.notice.updateMany({ where: due, data: { status: 'sent', sentAt: new Date(now) } });
    }
    next = await readAgenda(db, campaignId);
  }
};

/** A rehearsal of a cycle whose timers are rung by hand, without workflows and mails: each thing is said before it is begun. */
export const stageByHand = (
  db: Db,
  campaignId: string,
  say: Say,
  work: Work = due => workOnAssessment(db, campaignId, due),
): Promise<Stage> => {
  const rehearsals: RehearsalDeps = {
    act: async request => {
      const { kind, command } = request.body as { kind?: string; command?: string };
      say(kind ?? command ?? '');
      await actOn(db, request);
    },
    settle: async (target, now) => {
      if (target.kind === 'assessment') return workOf(db, campaignId, say, work);
      if (target.kind === 'campaign') return agendaOf(db, campaignId, now, say);
      if ('proceedingId' in target) return paperOf(db, target.proceedingId, say);
      throw new Error(`nothing is settled here of a ${target.kind}`);
    },
  };
  return engineStage({ db, rehearsals } as unknown as ActivityDeps, campaignId);
};
