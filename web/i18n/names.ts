import { callResultNames } from '../../domain/codes/calls';
import { eventNames } from '../../domain/codes/events';
import { declineReasonNames } from '../../domain/codes/decline-reasons';
import { campaignStatusNames, clockKindNames, timetableNames } from '../../domain/codes/campaigns';
import { commandNames } from '../../domain/codes/commands';
import {
  pieceDecisionNames,
  submissionDecisionNames,
  taskReturnDecisionNames,
  extensionDecisionNames,
} from '../../domain/codes/decisions';
import { partRoleNames, submissionNames } from '../../domain/codes/docket';
import { actNames, stepDecisionNames, stepOutcomeNames } from '../../domain/codes/ladder';
import {
  letterCommandNames,
  letterKindNames,
  letterStatusNames,
  letterStepNames,
} from '../../domain/codes/letter';
import { lightNames } from '../../domain/codes/lights';
import { gradeNames, gradingNames } from '../../domain/codes/grades';
import { namesIn, type Language, type Names } from '../../domain/codes/names';
import { noticeNames, noticeStatusNames, recipientNames } from '../../domain/codes/notices';
import {
  endReasonNames,
  obligationKindNames,
  obligationStateNames,
  pauseCategoryNames,
} from '../../domain/codes/obligation';
import { periodUnitNames } from '../../domain/codes/periods';
import { policyNames } from '../../domain/codes/policies';
import {
  dutyKindNames,
  labelMeaningNames,
  milestoneAnswerNames,
  missingNames,
} from '../../domain/codes/plan';
import {
  accountabilityFormNames,
  proceedingCommandNames,
  proceedingKindNames,
  stageNames,
} from '../../domain/codes/proceeding';
import {
  askedOfNames,
  fieldKindNames,
  fieldScopeNames,
  fieldSourceNames,
  formPurposeNames,
} from '../../domain/codes/form';
import {
  discrepancyKindNames,
  problemStandingNames,
  reportCommandNames,
  reportStatusNames,
  returnStandingNames,
  versionStatusNames,
} from '../../domain/codes/report';
import { calendarDayNames, proclamationQuestionNames } from '../../domain/codes/proclamation';
import { pieceNames } from '../../domain/codes/revision';
import { signOffStateNames } from '../../domain/codes/sign-off';
import { roleNames } from '../../domain/codes/roles';
import { outcomeNames, statusNames } from '../../domain/codes/statuses';
import { duenessNames, letterExceptionNames, taskGroupNames } from '../../domain/codes/task-groups';
import { matchReasonNames, unitKindNames } from '../../domain/codes/units';
import { figureKindNames, unitLevelNames } from '../../domain/codes/figures';
import {
  figureRoleNames,
  leftOutNames,
  otherNumberNames,
  ruleQuestionNames,
} from '../../domain/codes/policy-text';
import { idleLightNames } from '../../domain/codes/idle-lights';
import {
  authorityNames,
  comparatorNames,
  modalityNames,
  ruleKindNames,
  ruleScopeNames,
  stageNames as fundStageNames,
  verdictNames,
} from '../../domain/codes/rules';
import {
  assessmentCommandNames,
  assessmentPartNames,
  assessmentStatusNames,
  assessmentStepNames,
  cellMarkNames,
  doubtKindNames,
  doubtStatusNames,
  measureMethodNames,
  schemeChangeNames,
  scoringKindNames,
  stepStatusNames,
} from '../../domain/codes/assessment';
import {
  findingCommandNames,
  findingKindNames,
  findingStatusNames,
  sourceKindNames,
} from '../../domain/codes/findings';
import { lineageKindNames } from '../../domain/codes/lineage';
import { breachCommandNames, breachStatusNames, targetCommandNames } from '../../domain/codes/targets';

const tables = {
  status: statusNames,
  outcome: outcomeNames,
  grade: gradeNames,
  grading: gradingNames,
  policy: policyNames,
  light: lightNames,
  obligation: obligationKindNames,
  obligationState: obligationStateNames,
  endReason: endReasonNames,
  pauseCategory: pauseCategoryNames,
  taskGroup: taskGroupNames,
  dueness: duenessNames,
  letterException: letterExceptionNames,
  callResult: callResultNames,
  declineReason: declineReasonNames,
  extensionDecision: extensionDecisionNames,
  event: eventNames,
  act: actNames,
  stepOutcome: stepOutcomeNames,
  decision: stepDecisionNames,
  part: partRoleNames,
  command: commandNames,
  submission: submissionNames,
  submissionDecision: submissionDecisionNames,
  taskReturnDecision: taskReturnDecisionNames,
  letterKind: letterKindNames,
  letterStatus: letterStatusNames,
  letterStep: letterStepNames,
  letterCommand: letterCommandNames,
  proceedingKind: proceedingKindNames,
  proceedingCommand: proceedingCommandNames,
  stage: stageNames,
  form: accountabilityFormNames,
  role: roleNames,
  signOffState: signOffStateNames,
  unitKind: unitKindNames,
  matchReason: matchReasonNames,
  notice: noticeNames,
  noticeStatus: noticeStatusNames,
  recipient: recipientNames,
  campaignStatus: campaignStatusNames,
  clock: clockKindNames,
  timetable: timetableNames,
  missing: missingNames,
  labelMeaning: labelMeaningNames,
  duty: dutyKindNames,
  milestoneAnswer: milestoneAnswerNames,
  piece: pieceNames,
  pieceDecision: pieceDecisionNames,
  calendarDay: calendarDayNames,
  proclamationQuestion: proclamationQuestionNames,
  reportStatus: reportStatusNames,
  versionStatus: versionStatusNames,
  reportCommand: reportCommandNames,
  discrepancyKind: discrepancyKindNames,
  returnStanding: returnStandingNames,
  problemStanding: problemStandingNames,
  formPurpose: formPurposeNames,
  fieldKind: fieldKindNames,
  fieldScope: fieldScopeNames,
  fieldSource: fieldSourceNames,
  askedOf: askedOfNames,
  verdict: verdictNames,
  comparator: comparatorNames,
  ruleQuestion: ruleQuestionNames,
  otherNumber: otherNumberNames,
  figureRole: figureRoleNames,
  leftOut: leftOutNames,
  ruleKind: ruleKindNames,
  periodUnit: periodUnitNames,
  modality: modalityNames,
  ruleScope: ruleScopeNames,
  fundStage: fundStageNames,
  authority: authorityNames,
  figureKind: figureKindNames,
  unitLevel: unitLevelNames,
  idleLight: idleLightNames,
  targetCommand: targetCommandNames,
  breachCommand: breachCommandNames,
  breachStatus: breachStatusNames,
  assessmentCommand: assessmentCommandNames,
  assessmentPart: assessmentPartNames,
  assessmentStatus: assessmentStatusNames,
  assessmentStep: assessmentStepNames,
  stepStatus: stepStatusNames,
  cellMark: cellMarkNames,
  doubtKind: doubtKindNames,
  doubtStatus: doubtStatusNames,
  measureMethod: measureMethodNames,
  schemeChange: schemeChangeNames,
  scoringKind: scoringKindNames,
  sourceKind: sourceKindNames,
  findingKind: findingKindNames,
  findingStatus: findingStatusNames,
  findingCommand: findingCommandNames,
  lineage: lineageKindNames,
} satisfies Record<string, Names>;

type CodeNames = {
  readonly [T in keyof typeof tables]: Readonly<Record<keyof (typeof tables)[T], string>>;
};

/** A name stands for itself on a screen, so it begins with a capital where the language has them. */
const asLabel = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** What the codes are called on screens, from the tables beside the codes. */
export const codeNames = (language: Language): CodeNames =>
  Object.fromEntries(
    Object.entries<Names>(tables).map(([table, names]) => [
      table,
      Object.fromEntries(
        Object.entries(namesIn(names, language)).map(([code, name]) => [code, asLabel(name)]),
      ),
    ]),
  ) as CodeNames;
