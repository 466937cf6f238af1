import { openAssessments, type OpenAssessment } from '../../prisma/upkeep/find-lost-cycles';
import { assessmentWorkflowId, workflowNames } from '../../workflows/messages';
import { tellAssessment } from '../../workflows/messages/tell';
import { GRACE_MS, isInHand, noteTold, runningWorkflows, withoutWorkflow, type Mending } from './mending';

const workflowIdOf = ({ id }: OpenAssessment): string => assessmentWorkflowId(id);

/**
 * Yearly cycles on the real clock: each has its workflow until it has ended, and what it has to do by itself is done. In an older copy of the
 * record all of them look at it again: they keep nothing of their own.
 */
export const mendAssessments = async (mending: Mending, isOlderCopy: boolean): Promise<void> => {
  const { db, host, now, note } = mending;
  const running = await runningWorkflows(host, workflowNames.assessment);
  const open = await openAssessments(db);
  const missing = new Set(await withoutWorkflow(host, running, open, workflowIdOf));
  for (const one of open) {
    const { id, campaignId, workAt } = one;
    const about = { campaignId, subjectId: id };
    const isMissing = missing.has(one);
    const isOverdue = workAt !== null && workAt.getTime() < now - GRACE_MS;
    const isLate = !isMissing && isOverdue && !(await isInHand(host, workflowIdOf(one)));
    if (isMissing || isLate || isOlderCopy) await tellAssessment(host, { campaignId, clock: 'real' }, id);
    if (isMissing)
      await note({ ...about, what: 'assessment-without-workflow', why: '年度考核没有运行中的工作流' });
    else if (isLate)
      await noteTold(mending, { ...about, what: 'assessment-not-told', why: '年度考核的下一步未办理' });
  }
};
