import { openCases, type OpenCase } from '../../prisma/upkeep/find-lost';
import { timesRepaired } from '../../prisma/upkeep/repairs';
import { caseWorkflowId, changed, workflowNames } from '../../workflows/messages';
import { inParallel } from '../../workflows/messages/in-parallel';
import { startCase } from '../../workflows/messages/tell';
import {
  GRACE_MS,
  isInHand,
  PER_PAGE,
  runningWorkflows,
  WIDTH,
  withoutWorkflow,
  type Mending,
} from './mending';

const inputOf = (kase: OpenCase) => ({
  campaignId: kase.campaignId,
  docketId: kase.id,
  clock: kase.clock,
  next: kase.next,
  ...(kase.clock === 'real' && { secondsAfter: kase.secondsAfter }),
});

/** Neither the sweep nor its own alarm, which comes after it, has taken what is due. */
const isOverdue = ({ clock, next, secondsAfter }: OpenCase, now: number): boolean =>
  clock === 'real' && next.at !== null && Date.parse(next.at) < now - GRACE_MS - secondsAfter * 1_000;

/** A workflow that knows more than the record does not listen to it: another takes its place. */
const restart = async ({ host, note }: Mending, kase: OpenCase, why: string): Promise<void> => {
  await host.client.workflow.getHandle(caseWorkflowId(kase.id)).terminate(`reconcile: ${why}`);
  await startCase(host, inputOf(kase));
  const { id, campaignId, next } = kase;
  await note({ what: 'case-ahead-of-record', campaignId, subjectId: id, version: next.version, why });
};

/** A rung whose instant has come, and nobody takes it: first its workflow is told, and if that does not help, replaced. */
const mendOverdue = async (mending: Mending, kase: OpenCase): Promise<void> => {
  const { db, host, note, logger } = mending;
  const { id, campaignId, next } = kase;
  const workflowId = caseWorkflowId(id);
  if (await isInHand(host, workflowId)) return;
  const subject = { subjectId: id, version: next.version };
  if ((await timesRepaired(db, { what: 'case-not-told', ...subject })) === 0) {
    await host.client.workflow.getHandle(workflowId).signal(changed, next);
    const why = `应于 ${next.at ?? ''} 办理的「${next.act ?? ''}」未办理,工作流未收到变更通知`;
    await note({ what: 'case-not-told', campaignId, ...subject, why });
  } else if ((await timesRepaired(db, { what: 'case-ahead-of-record', ...subject })) === 0) {
    await restart(mending, kase, `通知后仍不办理「${next.act ?? ''}」:工作流与记录不符`);
  } else logger.error({ docketId: id, next }, 'a rung is overdue and cannot be taken');
};

/** Cases in the order of their ids, each held against the workflows that run from the first to the last of them. */
const mendPage = async (mending: Mending, open: OpenCase[], isOlderCopy: boolean): Promise<void> => {
  const { host, now, note } = mending;
  const range = [caseWorkflowId(open[0]!.id), caseWorkflowId(open.at(-1)!.id)] as const;
  const running = await runningWorkflows(host, workflowNames.case, range);
  const missing = new Set(await withoutWorkflow(host, running, open, one => caseWorkflowId(one.id)));
  await inParallel([...missing], WIDTH, async kase => {
    await startCase(host, inputOf(kase));
    const { id, campaignId, next } = kase;
    const why = '在办案件没有运行中的工作流';
    await note({ what: 'case-without-workflow', campaignId, subjectId: id, version: next.version, why });
  });
  const others = open.filter(one => !missing.has(one));
  if (isOlderCopy)
    await inParallel(others, WIDTH, one => restart(mending, one, '数据库是较早的副本,工作流先于记录'));
  else
    await inParallel(
      others.filter(one => isOverdue(one, now)),
      WIDTH,
      one => mendOverdue(mending, one),
    );
};

/**
 * Every open case has a workflow that waits for what its row says. `isOlderCopy`: the database was restored from an
 * earlier day, so that every workflow may know more than the record.
 */
export const mendCases = async (mending: Mending, isOlderCopy: boolean): Promise<void> => {
  for (let after = ''; ;) {
    const open = await openCases(mending.db, { after, limit: PER_PAGE });
    if (open.length > 0) await mendPage(mending, open, isOlderCopy);
    if (open.length < PER_PAGE) return;
    after = open.at(-1)!.id;
  }
};
