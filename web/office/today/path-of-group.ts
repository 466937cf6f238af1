import type { TaskGroupKind } from '../../../domain/codes/task-groups';

/** What is only known by its units has no page of its own: the list and the telephone. */
const listed: ReadonlySet<TaskGroupKind> = new Set(['unopened', 'receipt-late', 'liaison-late']);

/** Where the things of a group are looked at one by one. */
export const pathOfGroup = (kind: TaskGroupKind, campaignId: string): string | null => {
  const campaign = encodeURIComponent(campaignId);
  if (listed.has(kind)) return null;
  if (kind.startsWith('letter-')) return `/letters?show=to-handle&campaign=${campaign}`;
  if (kind === 'interview' || kind === 'accountability' || kind === 'proposal-decision')
    return `/proceedings?campaign=${campaign}`;
  if (kind === 'breach-decision') return `/breaches?campaign=${campaign}`;
  return kind === 'mail-trouble' ? '/notices' : '/tasks/all';
};
