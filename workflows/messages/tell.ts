import type { Client } from '@temporalio/client';
import type { Instant } from '../../domain/calendar/civil-date';
import { saidOf } from './away';
import { inParallel } from './in-parallel';
import {
  assessmentWorkflowId,
  campaignWorkflowId,
  caseWorkflowId,
  changed,
  moved,
  poke,
  proceedingWorkflowId,
  workflowNames,
  type CaseInput,
  type ClockKind,
} from './index';
import type { ProceedingKind } from '../../domain/codes/proceeding';
import type { Act } from '../../domain/codes/ladder';

/** What a transaction changed (record/touched.ts), as far as the workflows care. */
export interface ChangeToTell {
  campaignId: string;
  clock: ClockKind;
  dockets: {
    id: string;
    kind: string;
    version: number;
    alarmAt: Instant | null;
    alarmAct: Act | null;
    isSooner: boolean;
    isOpenAgain: boolean;
    isEnded: boolean;
    /** So many seconds after `alarmAt` a case's own alarm rings: the campaign's sweep comes first. */
    secondsAfter: number;
  }[];
  proceedings: { id: string; kind: ProceedingKind; news: 'opened' | 'moved' | 'ended' }[];
  assessments: { id: string; news: 'opened' | 'moved' | 'ended' }[];
  sendAt: Instant | null;
}

/** Where it is said what could not be told. */
interface TellLog {
  error: (about: object, message: string) => void;
}

/** Where the workflows run. */
export interface WorkflowHost {
  client: Client;
  taskQueue: string;
}

type Docket = ChangeToTell['dockets'][number];

const caseInput = (change: ChangeToTell, docket: Docket): CaseInput => ({
  campaignId: change.campaignId,
  docketId: docket.id,
  clock: change.clock,
  next: { at: docket.alarmAt, act: docket.alarmAct, version: docket.version, isEnded: docket.isEnded },
  ...(change.clock === 'real' && { secondsAfter: docket.secondsAfter }),
});

/** Starts a case's workflow with its first alarm. Its ID follows from the case, so starting twice is harmless. */
export const startCase = async ({ client, taskQueue }: WorkflowHost, input: CaseInput): Promise<void> => {
  await client.workflow.start(workflowNames.case, {
    workflowId: caseWorkflowId(input.docketId),
    taskQueue,
    args: [input],
    workflowIdConflictPolicy: 'USE_EXISTING',
    memo: { campaignId: input.campaignId },
  });
};

const tellCase = async (host: WorkflowHost, change: ChangeToTell, docket: Docket): Promise<void> => {
  const input = caseInput(change, docket);
  if (docket.version === 1) return startCase(host, input);
  await host.client.workflow.signalWithStart(workflowNames.case, {
    workflowId: caseWorkflowId(docket.id),
    taskQueue: host.taskQueue,
    args: [input],
    signal: changed,
    signalArgs: [input.next],
  });
};

const tellCampaign = (host: WorkflowHost, change: ChangeToTell, at: Instant | null) =>
  host.client.workflow.signalWithStart(workflowNames.campaign, {
    workflowId: campaignWorkflowId(change.campaignId),
    taskQueue: host.taskQueue,
    args: [{ campaignId: change.campaignId, clock: change.clock }],
    signal: poke,
    signalArgs: [{ at }],
  });

const tellProceeding = (
  host: WorkflowHost,
  change: ChangeToTell,
  { id, kind }: ChangeToTell['proceedings'][number],
) =>
  host.client.workflow.signalWithStart(workflowNames[kind], {
    workflowId: proceedingWorkflowId(kind, id),
    taskQueue: host.taskQueue,
    args: [{ campaignId: change.campaignId, proceedingId: id }],
    signal: moved,
    signalArgs: [],
  });

/** Starts the workflow of a yearly cycle, or has it look at the record again. */
export const tellAssessment = (
  { client, taskQueue }: WorkflowHost,
  { campaignId, clock }: Pick<ChangeToTell, 'campaignId' | 'clock'>,
  assessmentId: string,
) =>
  client.workflow.signalWithStart(workflowNames.assessment, {
    workflowId: assessmentWorkflowId(assessmentId),
    taskQueue,
    args: [{ campaignId, clock }],
    signal: moved,
    signalArgs: [],
  });

/**
 * Tells the workflows what they have to know after a commit: a case only when its next step comes sooner or it has ended,
 * the campaign when something of its own does. A rehearsal's conductor finds by itself, in the record, whose alarm is due
 * and which proceeding waits for a paper, and whether the yearly cycle has something to do.
 */
export const tellWorkflows = async (host: WorkflowHost, change: ChangeToTell): Promise<void> => {
  const isReal = change.clock === 'real';
  const cases = change.dockets.filter(
    one =>
      one.kind === 'case' &&
      (one.version === 1 || one.isEnded || (isReal && (one.isSooner || one.isOpenAgain))),
  );
  await inParallel(cases, 50, one => tellCase(host, change, one));
  const proceedings = change.proceedings.filter(one => isReal || one.news !== 'moved');
  await inParallel(proceedings, 20, one => tellProceeding(host, change, one));
  for (const one of change.assessments)
    if (isReal || one.news !== 'moved') await tellAssessment(host, change, one.id);
  // Of cases too: the campaign's sweep takes what falls due before their own alarms ring.
  const sooner = change.dockets.filter(one => one.isSooner);
  const earliest = [...sooner.map(one => one.alarmAt), change.sendAt].filter(at => at !== null).sort()[0];
  if (isReal && earliest) await tellCampaign(host, change, earliest);
};

/**
 * How a process tells the workflows after its commits. Never fails: what was committed stands, what is not heard is logged,
 * with `about`, and mended by reconcile within minutes.
 */
export const tellerOf =
  (host: WorkflowHost, log: TellLog) =>
  async (change: ChangeToTell, about: Record<string, unknown> = {}): Promise<void> => {
    try {
      await tellWorkflows(host, change);
    } catch (error) {
      const { campaignId } = change;
      const dockets = change.dockets.map(one => one.id);
      log.error(
        { ...saidOf(error), campaignId, dockets, ...about },
        'the change is recorded, but the workflows could not be told; reconcile will mend it within minutes',
      );
    }
  };
