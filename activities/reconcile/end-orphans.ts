import { setTimeout as pause } from 'node:timers/promises';
import { WorkflowNotFoundError } from '@temporalio/client';
import { knownAssessments } from '../../prisma/upkeep/find-lost-cycles';
import { knownCampaigns, knownCases, knownProceedings } from '../../prisma/upkeep/find-lost';
import {
  assessmentWorkflowId,
  campaignWorkflowId,
  caseWorkflowId,
  changed,
  moved,
  poke,
  proceedingWorkflowId,
  rehearsalWorkflowId,
  workflowNames,
} from '../../workflows/messages';
import { isRunning } from '../../workflows/messages/is-running';
import { runningPages, type Mending } from './mending';

/** What the record says of a workflow's subject: still open, ended (with what makes the workflow see it), or unknown. */
type Verdict = { kind: 'open' } | { kind: 'unknown' } | { kind: 'ended'; tell: () => Promise<void> };

interface Orphanage {
  type: (typeof workflowNames)[keyof typeof workflowNames];
  prefix: string;
  judge: (mending: Mending, ids: string[]) => Promise<(id: string) => Verdict>;
}

const handle = ({ host }: Mending, workflowId: string) => host.client.workflow.getHandle(workflowId);

const proceedings = (kind: 'interview' | 'accountability'): Orphanage => ({
  type: workflowNames[kind],
  prefix: proceedingWorkflowId(kind, ''),
  judge: async (mending, ids) => {
    const known = await knownProceedings(mending.db, ids);
    return id => {
      const isOver = known.get(id);
      if (isOver === undefined) return { kind: 'unknown' };
      const tell = () => handle(mending, proceedingWorkflowId(kind, id)).signal(moved);
      return isOver ? { kind: 'ended', tell } : { kind: 'open' };
    };
  },
});

const cycles: Orphanage = {
  type: workflowNames.assessment,
  prefix: assessmentWorkflowId(''),
  judge: async (mending, ids) => {
    const known = await knownAssessments(mending.db, ids);
    return id => {
      const isOver = known.get(id);
      if (isOver === undefined) return { kind: 'unknown' };
      const tell = () => handle(mending, assessmentWorkflowId(id)).signal(moved);
      return isOver ? { kind: 'ended', tell } : { kind: 'open' };
    };
  },
};

const orphanages: Orphanage[] = [
  {
    type: workflowNames.case,
    prefix: caseWorkflowId(''),
    judge: async (mending, ids) => {
      const known = await knownCases(mending.db, ids);
      return id => {
        const next = known.get(id);
        if (!next) return { kind: 'unknown' };
        const tell = () => handle(mending, caseWorkflowId(id)).signal(changed, next);
        return next.isEnded ? { kind: 'ended', tell } : { kind: 'open' };
      };
    },
  },
  {
    type: workflowNames.campaign,
    prefix: campaignWorkflowId(''),
    judge: async (mending, ids) => {
      const known = await knownCampaigns(mending.db, ids);
      return id => {
        const status = known.get(id);
        if (!status) return { kind: 'unknown' };
        const tell = () => handle(mending, campaignWorkflowId(id)).signal(poke, { at: null });
        return status === 'ended' ? { kind: 'ended', tell } : { kind: 'open' };
      };
    },
  },
  {
    type: workflowNames.rehearsal,
    prefix: rehearsalWorkflowId(''),
    judge: async (mending, ids) => {
      const known = await knownCampaigns(mending.db, ids);
      return id => (known.has(id) ? { kind: 'open' } : { kind: 'unknown' });
    },
  },
  proceedings('interview'),
  proceedings('accountability'),
  cycles,
];

/** How long a workflow that is told of the end has to end by itself, in milliseconds. */
const FAREWELL_MS = 3_000;

const hasEnded = async ({ host }: Mending, workflowId: string): Promise<boolean> => {
  for (let waited = 0; waited < FAREWELL_MS; waited += 250) {
    if (!(await isRunning(host.client, workflowId))) return true;
    await pause(250);
  }
  return false;
};

const terminate = async (mending: Mending, workflowId: string, why: string): Promise<void> => {
  try {
    await handle(mending, workflowId).terminate(`reconcile: ${why}`);
  } catch (error) {
    // The workflow has ended in the meantime.
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
};

const endOne = async (mending: Mending, workflowId: string, subjectId: string, verdict: Verdict) => {
  if (verdict.kind === 'open' || !(await isRunning(mending.host.client, workflowId))) return;
  const isUnknown = verdict.kind === 'unknown';
  const why = isUnknown ? '记录中没有它' : '它在记录中已经结束';
  if (!isUnknown) await verdict.tell();
  if (isUnknown || !(await hasEnded(mending, workflowId))) await terminate(mending, workflowId, why);
  const what = isUnknown ? 'workflow-of-unknown' : 'workflow-of-ended';
  await mending.note({ what, campaignId: null, subjectId, why: `工作流 ${workflowId} 仍在运行,而${why}` });
};

/** Workflows whose case, proceeding or campaign has ended, or was never there: told of the end, or terminated with the reason. */
export const endOrphans = async (mending: Mending): Promise<void> => {
  for (const { type, prefix, judge } of orphanages) {
    // First the workflows, then the record: a workflow begins after the commit of what it is for.
    for await (const running of runningPages(mending.host, type)) {
      const ids = running.filter(id => id.startsWith(prefix)).map(id => id.slice(prefix.length));
      const verdictOf = await judge(mending, ids);
      for (const id of ids) await endOne(mending, `${prefix}${id}`, id, verdictOf(id));
    }
  }
};
