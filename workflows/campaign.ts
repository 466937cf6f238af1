import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import {
  continueAsNew,
  executeChild,
  ParentClosePolicy,
  patched,
  setHandler,
  startChild,
  workflowInfo,
} from '@temporalio/workflow';
import type { SweepInput } from '../activities/step-result';
import { acts, sweeps } from './activity-stubs';
import { deliveryWorkflowId, poke, type Agenda, type AgendaItem, type CampaignInput } from './messages';
import { noticeDelivery } from './notice-delivery';
import { AlarmClock } from './wait-for-alarm';

/** Mails leave in a workflow of their own: one that cannot be sent holds nobody up. A rehearsal waits for them. */
const deliver = async ({ campaignId, clock }: CampaignInput, at: string): Promise<Agenda> => {
  await acts.formMails({ campaignId, atLeast: at });
  const options = {
    workflowId: deliveryWorkflowId(campaignId, at),
    args: [{ campaignId, clock }] as [CampaignInput],
  };
  try {
    if (clock === 'rehearsal') await executeChild(noticeDelivery, options);
    else await startChild(noticeDelivery, { ...options, parentClosePolicy: ParentClosePolicy.ABANDON });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
  return acts.readAgenda({ campaignId, atLeast: at });
};

const agendaActs: Record<Exclude<AgendaItem, 'send-mails'>, (input: SweepInput) => Promise<Agenda>> = {
  'evaluate-rules': acts.evaluateRules,
  'sweep-cases': sweeps.sweepCases,
  'take-unit-rungs': acts.takeUnitRungs,
  remind: acts.remind,
  'report-unclosed': acts.reportUnclosed,
};

/** So often may the same item come back at the same instant: what is still there then cannot be done now. */
const TRIES = 3;

/** The campaign: units' own duties, the offices' delays, reminders, the day's digest, the report of what is not closed. */
export const campaign = async (input: CampaignInput): Promise<void> => {
  const { campaignId, clock } = input;
  const alarm = new AlarmClock(clock, () => undefined);
  let waitsFor: string | null = null;
  setHandler(poke, ({ at }) => {
    // What comes later than what is waited for anyway is read then.
    if (!at || !waitsFor || at < waitsFor) alarm.wake();
  });
  for (;;) {
    alarm.look();
    let agenda: Agenda = await acts.readAgenda({ campaignId });
    let tries = 0;
    while (alarm.isDue(agenda.at) && agenda.what && tries < TRIES) {
      const { at, what, after } = agenda;
      alarm.look();
      agenda =
        what === 'send-mails'
          ? await deliver(input, at)
          : await agendaActs[what]({ campaignId, atLeast: at, ...(after !== undefined && { after }) });
      const isSame = agenda.at === at && agenda.what === what && agenda.after === undefined;
      tries = isSame ? tries + 1 : 0;
    }
    // Whoever acts after the end sets it going again: what is heard in the last moment is looked at.
    if (agenda.isEnded && !(alarm.hasNews() && patched('look-again-at-the-end'))) return alarm.finish();
    if (workflowInfo().continueAsNewSuggested) {
      await alarm.finish();
      return continueAsNew<typeof campaign>(input);
    }
    waitsFor = agenda.at;
    await (tries < TRIES ? alarm.until(agenda.at) : alarm.pause());
    waitsFor = null;
  }
};
