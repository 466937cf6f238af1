import { draftPaper } from '../prisma/record/draft-paper';
import { readStage } from '../prisma/read/read-stage';
import type { ActivityDeps } from './deps';
import type { Stage } from '../domain/codes/proceeding';

interface Input {
  proceedingId: string;
}

/** What the workflows of interviews and accountability have done: the papers that people then sign and deliver. */
export const paperActivities = (deps: ActivityDeps) => {
  const draft = async (proceedingId: string, kind: Parameters<typeof draftPaper>[2]): Promise<void> => {
    const touched = await draftPaper(deps.db, proceedingId, kind);
    await deps.tell({ ...touched, proceedings: [] });
  };
  return {
    readStage: ({ proceedingId }: Input): Promise<Stage> => readStage(deps.db, proceedingId),
    draftInterviewNotice: ({ proceedingId }: Input) => draft(proceedingId, 'interview-notice'),
    draftMinutes: ({ proceedingId }: Input) => draft(proceedingId, 'interview-minutes'),
    draftAccountabilityProposal: ({ proceedingId }: Input) => draft(proceedingId, 'accountability-proposal'),
  };
};
