import { noticeActivities } from './deliver-notices';
import type { ActivityDeps } from './deps';
import { paperActivities } from './draft-papers';
import { withFinalFailures } from './final-failures';
import { reconcileActivity } from './reconcile';
import { stepRehearsal } from './rehearsal/step-rehearsal';
import { assessmentActivities } from './run-assessment';
import { agendaActivities } from './run-agenda';
import { rungActivity } from './take-rungs';
import type { WorkflowHost } from '../workflows/messages/tell';

/** Everything that workflows have done, by name. `now` is the machine's clock, from the entry point. */
export const createActivities = (deps: ActivityDeps, host: WorkflowHost, now: () => number) =>
  withFinalFailures({
    urge: rungActivity(deps, 'urge'),
    draftSupervisionLetter: rungActivity(deps, 'supervision-letter'),
    proposeInterview: rungActivity(deps, 'propose-interview'),
    proposeAccountability: rungActivity(deps, 'propose-accountability'),
    ...agendaActivities(deps),
    ...noticeActivities(deps),
    ...paperActivities(deps),
    ...assessmentActivities(deps),
    stepRehearsal: stepRehearsal(deps),
    reconcile: reconcileActivity(deps, host, now),
  });

export type Activities = ReturnType<typeof createActivities>;
