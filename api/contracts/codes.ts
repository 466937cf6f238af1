import { z } from 'zod';
import { callResults } from '../../domain/codes/calls';
import { caseOutcomes, caseStatuses } from '../../domain/codes/statuses';
import { clockKinds } from '../../domain/codes/campaigns';
import { commandKinds } from '../../domain/codes/commands';
import { grades } from '../../domain/codes/grades';
import { noticeKinds, noticeUrgencies } from '../../domain/codes/notices';
import { docketKinds, partRoles, submissionKinds } from '../../domain/codes/docket';
import { letterCommands, letterKinds, letterStatuses } from '../../domain/codes/letter';
import { lights } from '../../domain/codes/lights';
import { endReasons, obligationKinds, pauseCategories } from '../../domain/codes/obligation';
import { roles } from '../../domain/codes/roles';
import {
  accountabilityForms,
  proceedingCommands,
  proceedingKinds,
  stages,
} from '../../domain/codes/proceeding';
import { acts, ladderNames, stepDecisions, stepOutcomes } from '../../domain/codes/ladder';

export const role = z.enum(roles).meta({ id: 'Role' });
export const light = z.enum(lights).meta({ id: 'Light', description: '绿正常 蓝临期 黄滞后 红逾期 灰已结' });
export const caseStatus = z.enum(caseStatuses).meta({ id: 'CaseStatus' });
export const caseOutcome = z.enum(caseOutcomes).meta({ id: 'CaseOutcome' });
export const grade = z.enum(grades).meta({ id: 'Grade', description: '评定等次' });
export const commandKind = z.enum(commandKinds).meta({ id: 'CommandKind' });
export const docketKind = z.enum(docketKinds).meta({ id: 'DocketKind' });
export const submissionKind = z.enum(submissionKinds).meta({ id: 'SubmissionKind' });
export const obligationKind = z.enum(obligationKinds).meta({ id: 'ObligationKind' });
export const callResult = z.enum(callResults).meta({ id: 'CallResult' });
export const pauseCategory = z.enum(pauseCategories).meta({ id: 'PauseCategory' });
export const act = z.enum(acts).meta({ id: 'Act' });
export const stepOutcome = z.enum(stepOutcomes).meta({ id: 'StepOutcome' });
export const stepDecision = z.enum(stepDecisions).meta({ id: 'StepDecision' });
export const endReason = z.enum(endReasons).meta({ id: 'EndReason' });
export const ladderName = z.enum(ladderNames).meta({ id: 'LadderName' });
export const partRole = z.enum(partRoles).meta({ id: 'PartRole' });
export const letterKind = z.enum(letterKinds).meta({ id: 'LetterKind' });
export const letterStatus = z.enum(letterStatuses).meta({ id: 'LetterStatus' });
export const letterCommand = z.enum(letterCommands).meta({ id: 'LetterCommandKind' });
export const proceedingKind = z.enum(proceedingKinds).meta({ id: 'ProceedingKind' });
export const stage = z.enum(stages).meta({ id: 'Stage' });
export const proceedingCommand = z.enum(proceedingCommands).meta({ id: 'ProceedingCommandKind' });
export const accountabilityForm = z.enum(accountabilityForms).meta({ id: 'AccountabilityForm' });
export const noticeKind = z.enum(noticeKinds).meta({ id: 'NoticeKind' });
export const urgency = z.enum(noticeUrgencies).meta({ id: 'Urgency' });
export const clockKind = z.enum(clockKinds).meta({ id: 'ClockKind' });
export type Light = z.infer<typeof light>;
