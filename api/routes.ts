import { getSignOffRoute, listSignOffsRoute } from './sign-offs/list-sign-offs';
import { prepareSignOffRoute, withdrawSignOffRoute } from './sign-offs/prepare-sign-off';
import { sendBackSignOffRoute, signSignOffRoute } from './sign-offs/sign-sign-off';
import { setUnitSignOffRoute } from './sign-offs/set-sign-off';
import { advanceClockRoute } from './campaigns/advance-clock';
import { createDraftRoute } from './campaigns/create-draft';
import { getDraftRoute, saveAnswersRoute } from './campaigns/draft';
import { getBurdenRoute } from './campaigns/get-burden';
import { getProvisionalDatesRoute } from './campaigns/get-provisional-dates';
import { getForecastRoute } from './campaigns/get-forecast';
import { getSummaryRoute } from './campaigns/get-summary';
import { launchCampaignRoute } from './campaigns/launch-campaign';
import { getCampaignRoute, listCampaignsRoute } from './campaigns/list-campaigns';
import { listStandingsRoute } from './campaigns/list-standings';
import { simulateDraftRoute } from './campaigns/simulate-draft';
import { getCockpitRoute } from './cockpit/get-cockpit';
import { getChangesRoute } from './changes/get-changes';
import { commandCaseRoute, commandUnitFileRoute } from './dockets/command-docket';
import { commandManyRoute } from './dockets/command-many';
import { getCaseRoute, getUnitFileRoute } from './dockets/get-docket';
import { getLetterTimelineRoute, getProceedingTimelineRoute } from './papers/get-timeline';
import { getCaseTimelineRoute, getUnitFileTimelineRoute } from './dockets/get-timeline';
import { listCasesRoute, listUnitFilesRoute } from './dockets/list-dockets';
import { exportLedgerRoute } from './documents/export-ledger';
import { getCaseNextRoute, getUnitFileNextRoute } from './explanations/get-next';
import { downloadFileRoute } from './files/download-file';
import { uploadFileRoute } from './files/upload-file';
import { getCaseAsOfRoute } from './history/get-case-as-of';
import { getLedgerAsOfRoute } from './history/get-ledger-as-of';
import { getLedgerChangesRoute } from './history/get-ledger-changes';
import { getSummaryAsOfRoute } from './history/get-summary-as-of';
import { discardFormRoute, getKeptFormRoute, keepFormRoute } from './kept-forms/kept-forms';
import { commandLetterRoute } from './letters/command-letter';
import { commandLettersRoute } from './letters/command-letters';
import { getLetterDeskRoute } from './letters/get-letter-desk';
import { getLetterRoute } from './letters/get-letter';
import { listLettersRoute } from './letters/list-letters';
import { listMailTroublesRoute } from './notices/list-mail-troubles';
import { sendMailsAgainRoute } from './notices/send-again';
import { listNoticesRoute } from './notices/list-notices';
import { countUnreadRoute, markReadRoute, markUnreadRoute } from './notices/mark-notices';
import { commandProceedingRoute } from './proceedings/command-proceeding';
import { getEvidenceRoute } from './proceedings/get-evidence';
import { getProceedingRoute } from './proceedings/get-proceeding';
import { listProceedingsRoute } from './proceedings/list-proceedings';
import { listInstructionsRoute } from './instructions/list-instructions';
import { offerInstructionRoute } from './instructions/offer-instruction';
import { getHandoverRoute, handOverWorkRoute } from './handover/handover';
import { getPersonHistoryRoute, getUnitHistoryRoute } from './registry/history';
import { createPersonRoute, listPeopleRoute, updatePersonRoute } from './registry/people';
import {
  closeUnitRoute,
  createUnitRoute,
  listUnitsRoute,
  reopenUnitRoute,
  updateUnitRoute,
} from './registry/units';
import { answerRevisionRoute } from './revisions/answer-revision';
import { createRevisionRoute } from './revisions/create-revision';
import { decidePieceRoute } from './revisions/decide-piece';
import { getRevisionRoute, listRevisionsRoute } from './revisions/get-revision';
import type { Route } from './route';
import { adoptRulesRoute, listAdoptionsRoute, previewAdoptionRoute } from './rules/adoptions';
import {
  amendCalendarRoute,
  getCalendarRoute,
  listCalendarsRoute,
  readProclamationRoute,
} from './rules/calendars';
import { getPolicyRoute, listPoliciesRoute, savePolicyRoute } from './rules/policies';
import { draftPackRoute } from './rules/draft-pack';
import { readRulesRoute } from './rules/read-rules';
import { commandBreachRoute, commandTargetsRoute } from './targets/command-targets';
import { openPackCampaignRoute } from './targets/open-pack-campaign';
import { commandReportRoute } from './reports/command-report';
import { checkFormRoute, getFormRoute, listFormsRoute, saveFormRoute } from './reports/forms';
import { getReportDraftFileRoute, getReportDraftRoute } from './reports/get-draft';
import { getReportRoute } from './reports/get-report';
import { getReturnRoute } from './reports/get-return';
import { getReportVersionFileRoute, getReportVersionRoute } from './reports/get-version';
import { listReturnsRoute } from './reports/list-returns';
import { importFiguresRoute } from './figures/import-figures';
import { listFigureBooksRoute } from './figures/list-books';
import { getFigureTemplateRoute } from './figures/get-template';
import { getFigureImportRoute, listFigureImportsRoute } from './figures/list-imports';
import { recordFigureRowRoute } from './figures/record-row';
import { searchRoute } from './search/search';
import { getSessionRoute } from './session/get-session';
import { signInRoute } from './session/sign-in';
import { signOutRoute } from './session/sign-out';
import { listColleaguesRoute, listStandInsRoute } from './stand-ins/list-stand-ins';
import { createStandInRoute, endStandInRoute } from './stand-ins/name-stand-in';
import { getAheadRoute } from './tasks/get-ahead';
import { listTaskGroupsRoute } from './tasks/list-task-groups';
import { countTasksRoute } from './tasks/count-tasks';
import { listTasksRoute } from './tasks/list-tasks';
import { getUnitStandingRoute } from './units/get-unit-standing';
import { getBreachRoute } from './targets/get-breach';
import { exportMoneyFlowRoute, getMoneyFlowRoute } from './targets/get-money-flow';
import { getTargetRowRoute } from './targets/get-target-row';
import { getTargetsRoute } from './targets/get-targets';
import { listBreachesRoute } from './targets/list-breaches';
import { listTargetRowsRoute } from './targets/list-target-rows';
import { commandAssessmentRoute, openAssessmentRoute } from './assessments/command-assessment';
import { exportResultsRoute } from './assessments/export-results';
import { getAssessmentRoute } from './assessments/get-assessment';
import { listAssessmentsRoute } from './assessments/list-assessments';
import { getAssessmentCellRoute } from './assessments/get-cell';
import { getAssessmentCellsRoute, listDoubtsRoute } from './assessments/get-cells';
import { getSchemeRoute, listSchemesRoute } from './schemes/schemes';
import { commandFindingRoute, draftOfFindingsRoute, enterFindingRoute } from './findings/command-finding';
import { getFindingRoute } from './findings/get-finding';
import { getCaseLineageRoute, getFindingLineageRoute } from './findings/lineage';
import { listFindingsRoute } from './findings/list-findings';
import { listToCallRoute } from './tasks/list-to-call';

/** Every route of /api/v1. The order is the documentation's; no two paths of one method overlap. */
export const allRoutes = (): Route[] => [
  signInRoute(),
  getSessionRoute,
  signOutRoute,
  getChangesRoute,
  searchRoute,
  listTasksRoute,
  countTasksRoute,
  listTaskGroupsRoute,
  listToCallRoute,
  getAheadRoute,
  getLetterDeskRoute,
  listCasesRoute,
  exportLedgerRoute,
  getCaseRoute,
  getCaseTimelineRoute,
  getCaseNextRoute,
  commandCaseRoute,
  commandManyRoute,
  listUnitFilesRoute,
  getUnitFileRoute,
  getUnitFileTimelineRoute,
  getUnitFileNextRoute,
  commandUnitFileRoute,
  listLettersRoute,
  getLetterRoute,
  getLetterTimelineRoute,
  commandLetterRoute,
  commandLettersRoute,
  listProceedingsRoute,
  getProceedingRoute,
  getEvidenceRoute,
  getProceedingTimelineRoute,
  commandProceedingRoute,
  listNoticesRoute,
  countUnreadRoute,
  markReadRoute,
  markUnreadRoute,
  listMailTroublesRoute,
  sendMailsAgainRoute,
  listCampaignsRoute,
  createDraftRoute,
  getCampaignRoute,
  getSummaryRoute,
  getForecastRoute,
  getCockpitRoute,
  getDraftRoute,
  saveAnswersRoute,
  simulateDraftRoute,
  getBurdenRoute,
  getProvisionalDatesRoute,
  launchCampaignRoute,
  advanceClockRoute,
  createRevisionRoute,
  listRevisionsRoute,
  getRevisionRoute,
  answerRevisionRoute,
  decidePieceRoute,
  getLedgerAsOfRoute,
  getCaseAsOfRoute,
  getSummaryAsOfRoute,
  getLedgerChangesRoute,
  listReturnsRoute,
  getReturnRoute,
  getReportRoute,
  getReportDraftRoute,
  getReportDraftFileRoute,
  getReportVersionRoute,
  getReportVersionFileRoute,
  commandReportRoute,
  getTargetsRoute,
  listTargetRowsRoute,
  getTargetRowRoute,
  listBreachesRoute,
  getBreachRoute,
  getMoneyFlowRoute,
  exportMoneyFlowRoute,
  importFiguresRoute,
  recordFigureRowRoute,
  listFigureImportsRoute,
  getFigureImportRoute,
  listFigureBooksRoute,
  getFigureTemplateRoute,
  commandTargetsRoute,
  commandBreachRoute,
  openPackCampaignRoute,
  listSchemesRoute,
  getSchemeRoute,
  listAssessmentsRoute,
  getAssessmentRoute,
  getAssessmentCellsRoute,
  getAssessmentCellRoute,
  listDoubtsRoute,
  exportResultsRoute,
  openAssessmentRoute,
  commandAssessmentRoute,
  listFindingsRoute,
  getFindingRoute,
  getFindingLineageRoute,
  getCaseLineageRoute,
  enterFindingRoute,
  commandFindingRoute,
  draftOfFindingsRoute,
  listFormsRoute,
  getFormRoute,
  checkFormRoute,
  saveFormRoute,
  listPoliciesRoute,
  getPolicyRoute,
  savePolicyRoute,
  listCalendarsRoute,
  getCalendarRoute,
  amendCalendarRoute,
  readProclamationRoute,
  readRulesRoute,
  draftPackRoute,
  listStandingsRoute,
  listAdoptionsRoute,
  previewAdoptionRoute,
  adoptRulesRoute,
  listUnitsRoute,
  createUnitRoute,
  updateUnitRoute,
  closeUnitRoute,
  reopenUnitRoute,
  getUnitHistoryRoute,
  getUnitStandingRoute,
  listPeopleRoute,
  createPersonRoute,
  updatePersonRoute,
  getPersonHistoryRoute,
  getHandoverRoute,
  handOverWorkRoute,
  listStandInsRoute,
  createStandInRoute,
  endStandInRoute,
  listColleaguesRoute,
  listInstructionsRoute,
  offerInstructionRoute,
  listSignOffsRoute,
  getSignOffRoute,
  prepareSignOffRoute,
  signSignOffRoute,
  sendBackSignOffRoute,
  withdrawSignOffRoute,
  setUnitSignOffRoute,
  uploadFileRoute,
  downloadFileRoute,
  getKeptFormRoute,
  keepFormRoute,
  discardFormRoute,
];
