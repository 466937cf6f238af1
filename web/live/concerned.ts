import type { Change } from '../../api/contracts/changes';
import { docketKinds, type DocketKind } from '../../domain/codes/docket';

/**
 * What is read anew when something changes, by the ids of the endpoints (the first part of a query's key). The contracts
 * themselves would bring every page's schemas along; `test/web/live.test.ts` holds that each id is an endpoint's, and that no
 * endpoint is forgotten.
 */
const everyDocket = [
  'listTasks',
  'countTasks',
  'listTaskGroups',
  'getAhead',
  'getSummary',
  'getCockpit',
  'getUnitStanding',
  'listCampaigns',
  'listStandings',
  'listSignOffs',
  // What a unit is asked and what the report says hang on everything.
  'getReturn',
  'listReturns',
  'getReport',
] as const;

/** 政策目标: an evaluation touches any row, and what was found a list. */
const ofTargets = ['getTargets', 'listTargetRows', 'getTargetRow', 'listBreaches', 'getBreach'] as const;

/** 考核 and the register of problems: what is found of one is seen in its cycle, and the line of a problem in many. */
const ofAssessments = [
  'listAssessments',
  'getAssessment',
  'getAssessmentCells',
  'getAssessmentCell',
  'listDoubts',
  'listFindings',
  'getFinding',
  'getFindingLineage',
  'getCaseLineage',
] as const;

/** What shows many, whichever of them it was. */
const manyOf = (kind: DocketKind): readonly string[] => {
  switch (kind) {
    case 'case':
      return [
        ...everyDocket,
        'listCases',
        'listToCall',
        'listInstructions',
        'getEvidence',
        'getForecast',
        ...ofAssessments,
      ];
    case 'unit-file':
      return [
        ...everyDocket,
        'listUnitFiles',
        'listToCall',
        'listInstructions',
        'getForecast',
        'getReportDraft',
      ];
    // What a unit is told by a paper it reads in its cases as well.
    case 'letter':
      return [
        ...everyDocket,
        'listLetters',
        'getLetterDesk',
        'listCases',
        'getCase',
        'getUnitFile',
        'getEvidence',
      ];
    case 'proceeding':
      return [...everyDocket, 'listProceedings', 'listCases', 'getCase', 'getUnitFile', 'getFinding'];
    case 'report':
      return [...everyDocket, 'getReportDraft', 'getReportVersion'];
    case 'target-file':
      return [...everyDocket, ...ofTargets];
    case 'breach':
      return [...everyDocket, ...ofTargets, 'listCases'];
    case 'assessment':
      return [...everyDocket, ...ofAssessments];
    case 'finding':
      return [...everyDocket, ...ofAssessments];
    case 'figure-book':
      return [
        'getAssessment',
        'getAssessmentCells',
        'getAssessmentCell',
        'listDoubts',
        'getMoneyFlow',
        'getTargetRow',
        'listFigureImports',
        'getFigureImport',
        'listFigureBooks',
      ];
  }
};

/** What shows the one by its id. */
const oneOf = (kind: DocketKind): readonly string[] => {
  switch (kind) {
    case 'case':
      return ['getCase', 'getCaseTimeline', 'getCaseNext', 'offerInstruction'];
    case 'unit-file':
      return ['getUnitFile', 'getUnitFileTimeline', 'getUnitFileNext', 'offerInstruction'];
    case 'letter':
      return ['getLetter', 'getLetterTimeline'];
    case 'proceeding':
      return ['getProceeding', 'getProceedingTimeline', 'getEvidence'];
    case 'report':
    case 'figure-book':
    case 'target-file':
    case 'breach':
    case 'assessment':
    case 'finding':
      return [];
  }
};

const notices = {
  own: ['listNotices', 'countUnread'],
  others: ['listNotices', 'listMailTroubles'],
} as const;

const reading = ['listTaskGroups', 'getCase', 'getUnitFile'] as const;

/** What hangs on the time, or on the rules: everything of the record. */
const ofTime = [
  ...new Set([
    ...docketKinds.flatMap(kind => [...manyOf(kind), ...oneOf(kind)]),
    'getCampaign',
    'listAdoptions',
    'getProvisionalDates',
    'listNotices',
  ]),
];

/** Every endpoint that is read anew at some change. */
export const liveEndpoints: readonly string[] = [
  ...new Set([...ofTime, ...Object.values(notices).flat(), ...reading]),
];

const has = (ids: readonly string[], id: string): boolean => ids.includes(id);

/** The id of the row that a query asks for; undefined where it asks for many. */
const subjectOf = (key: readonly unknown[]): unknown => {
  const { params } = (key[1] ?? {}) as { params?: { id?: unknown } };
  return params?.id;
};

/** True where what a query has read may have changed. */
export const isConcerned = (key: readonly unknown[], change: Change): boolean => {
  const endpoint = String(key[0]);
  switch (change.what) {
    case 'docket':
      return (
        has(manyOf(change.kind), endpoint) ||
        (has(oneOf(change.kind), endpoint) && subjectOf(key) === change.id)
      );
    case 'reading':
      return has(reading, endpoint);
    case 'notices':
      return has(notices[change.whose], endpoint);
    case 'campaign':
      return has(ofTime, endpoint);
  }
};
