import { codesOf, type Names } from './names';

/** How the compiled report (整改情况报告) of a campaign stands. */
export const reportStatusNames = {
  collecting: { zh: '收集中', en: 'collecting' },
  compiled: { zh: '已汇总', en: 'compiled' },
  issued: { zh: '已报出', en: 'issued' },
} as const satisfies Names;

export type ReportStatus = keyof typeof reportStatusNames;
export const reportStatuses = codesOf(reportStatusNames);

/** How one version of it stands. */
export const versionStatusNames = {
  compiled: { zh: '已汇总', en: 'compiled' },
  issued: { zh: '已报出', en: 'issued' },
  superseded: { zh: '已被新版代替', en: 'superseded' },
} as const satisfies Names;

export type VersionStatus = keyof typeof versionStatusNames;
export const versionStatuses = codesOf(versionStatusNames);

export const reportCommandNames = {
  'set-duty': { zh: '定报送对象和期限', en: 'set to whom and by when' },
  'adopt-form': { zh: '采用表单', en: 'adopt a form' },
  'write-part': { zh: '撰写综述', en: 'write a part' },
  'settle-discrepancy': { zh: '核定不一致', en: 'settle a discrepancy' },
  compile: { zh: '汇总', en: 'compile' },
  issue: { zh: '报出', en: 'issue' },
} as const satisfies Names;

export type ReportCommand = keyof typeof reportCommandNames;
export const reportCommands = codesOf(reportCommandNames);

/** What does not fit together: a person decides, nothing is averaged. */
export const discrepancyKindNames = {
  'otherwise-than-record': { zh: '与台账不一致', en: 'otherwise than the record' },
  'returns-differ': { zh: '单位之间不一致', en: 'returns differ' },
  'paper-twice': { zh: '文件重复报送', en: 'the same document twice' },
  'paper-differs': { zh: '同一文号不一致', en: 'one number, two documents' },
} as const satisfies Names;

export type DiscrepancyKind = keyof typeof discrepancyKindNames;
export const discrepancyKinds = codesOf(discrepancyKindNames);

/** Where a unit stands with what it owes to the report. */
export const returnStandingNames = {
  reported: { zh: '已报', en: 'reported' },
  late: { zh: '逾期报送', en: 'reported late' },
  'sent-back': { zh: '退回待重报', en: 'sent back' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
  missing: { zh: '未报', en: 'missing' },
  'not-due': { zh: '未到期', en: 'not due yet' },
} as const satisfies Names;

export type ReturnStanding = keyof typeof returnStandingNames;
export const returnStandings = codesOf(returnStandingNames);

/** How a problem stands in the report: each is counted once. */
export const problemStandingNames = {
  completed: { zh: '完成整改', en: 'completed' },
  'mostly-completed': { zh: '基本完成,持续整改', en: 'mostly completed' },
  'not-completed': { zh: '未完成', en: 'not completed' },
  open: { zh: '正在整改', en: 'open' },
  withdrawn: { zh: '已撤销', en: 'withdrawn' },
} as const satisfies Names;

export type ProblemStanding = keyof typeof problemStandingNames;
export const problemStandings = codesOf(problemStandingNames);
