import { codesOf, type Name, type Names } from '../../codes/names';
import type { ProblemStanding } from '../../codes/report';

/** A figure's name and how it is counted. */
export interface Counted {
  name: Name;
  rule: Name;
}

export const problemRules = {
  all: {
    name: { zh: '问题总数', en: 'problems' },
    rule: {
      zh: '方案交办的每个问题计一次，完成、基本完成、未完成、正在整改、已撤销之和。',
      en: 'Every problem that was handed out counts once: completed, mostly completed, not completed, open and withdrawn.',
    },
  },
  reportedDone: {
    name: { zh: '已报完成', en: 'reported as done' },
    rule: {
      zh: '已按完成或基本完成销号的，加上全部牵头单位都已报完成、等待验收的。',
      en: 'Those closed as completed or mostly completed, and those that every lead unit has reported as done and that wait to be accepted.',
    },
  },
} as const satisfies Record<string, Counted>;

export const closedAsDone: Name = { zh: '已销号', en: 'closed' };

export const standingRules: Names<ProblemStanding> = {
  completed: {
    zh: '截至截止时间，按“完成”销号的问题。',
    en: 'Problems closed as completed by the cut-off.',
  },
  'mostly-completed': {
    zh: '截至截止时间，按“基本完成，持续整改”销号的问题。',
    en: 'Problems closed as mostly completed by the cut-off.',
  },
  'not-completed': {
    zh: '截至截止时间，按“未完成”结案的问题。',
    en: 'Problems closed as not completed by the cut-off.',
  },
  open: {
    zh: '截至截止时间尚未销号的问题，含重新整改的。',
    en: 'Problems not closed by the cut-off, those that were reopened included.',
  },
  withdrawn: {
    zh: '截至截止时间已撤销的问题；撤销不是完成。',
    en: 'Problems withdrawn by the cut-off; withdrawn is not completed.',
  },
};

const inside = {
  contested: { zh: '其中：复核中', en: 'of these: contested' },
  'done-not-accepted': { zh: '已报完成、等待验收', en: 'reported as done, not accepted' },
  overdue: { zh: '其中：有事项逾期', en: 'of these: something overdue' },
} as const satisfies Names;

/** What is counted apart inside the open ones; a problem may be in several of them or in none. */
export type InsideOpen = keyof typeof inside;
export const insideOpenKinds = codesOf(inside);

export const insideOpen: Record<InsideOpen, Counted> = {
  contested: {
    name: inside.contested,
    rule: {
      zh: '正在整改的问题中，复核已申请、尚未决定的。',
      en: 'Open problems whose finding is contested and not decided on yet.',
    },
  },
  'done-not-accepted': {
    name: inside['done-not-accepted'],
    rule: {
      zh: '正在整改的问题中，全部牵头单位都已申请销号或者报进展 100%，尚未验收通过的；只有长期任务的不计。',
      en: 'Open problems for which every lead unit has applied for closing or reported 100 %, not accepted on the spot; what is long-term alone does not count.',
    },
  },
  overdue: {
    name: inside.overdue,
    rule: {
      zh: '正在整改的问题中，至少有一项责任事项逾期的，与台账的“逾期”相同；中止计时的不计。',
      en: 'Open problems in which at least one obligation is overdue, as the ledger counts it; one whose clock stands is not.',
    },
  },
};
