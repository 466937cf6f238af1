import { codesOf, type Names } from './names';

export const campaignStatusNames = {
  draft: { zh: '待下达', en: 'draft' },
  launched: { zh: '督办中', en: 'running' },
  ended: { zh: '已结束', en: 'ended' },
} as const satisfies Names;

export type CampaignStatus = keyof typeof campaignStatusNames;
export const campaignStatuses = codesOf(campaignStatusNames);

export const clockKindNames = {
  real: { zh: '真实时间', en: 'real time' },
  rehearsal: { zh: '演练', en: 'rehearsal' },
} as const satisfies Names;

export type ClockKind = keyof typeof clockKindNames;
export const clockKinds = codesOf(clockKindNames);

/** The dates of a campaign's timetable. */
export const timetableNames = {
  planDueOn: { zh: '报送方案期限', en: 'plans due' },
  reportDueOn: { zh: '报送报告期限', en: 'reports due' },
  supervisionEndsOn: { zh: '督导阶段结束日', en: 'end of supervision' },
  completionDueOn: { zh: '全部完成期限', en: 'everything done by' },
} as const satisfies Names;

export type TimetableField = keyof typeof timetableNames;
