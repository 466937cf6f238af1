import type { NoticeKind } from '../codes/notices';

/** What the offices and leadership tell each other about a unit: of a letter before it goes out, of a proposal. */
export const noticesBetweenOffices = [
  'letter-drafted',
  'overdue',
  'proposal-opened',
  'proposal-decided',
  'finding-raised',
] as const satisfies NoticeKind[];
