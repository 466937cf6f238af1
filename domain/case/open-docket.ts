import { dateOf } from '../calendar/civil-date';
import type { Facts } from '../docket/draft';
import { CaseDraft, type CaseResult } from './case-draft';
import type { DocketEvent } from './events';
import { fold } from './evolve';
import { stepNotices } from '../docket/step-notices';
import { skipMissedReminders } from '../docket/take-steps';
import { derive } from '../explain/derive';
import type { NewObligation } from '../obligation/new-obligation';

/** Opens a case or a unit’s file with its obligations; the first of them carries the task notice. */
export const openDocket = (
  docket: Extract<DocketEvent, { type: 'opened' }>['docket'],
  obligations: NewObligation[],
  facts: Facts,
  noticeOn: 'receipt' | 'liaison',
): CaseResult => {
  const at = facts.now;
  const first: DocketEvent = { type: 'opened', at, by: null, docket };
  const draft = new CaseDraft(fold([first]));
  draft.events.push(first);
  for (const obligation of obligations)
    draft.emit({ type: 'obligation-opened', at, by: null, obligation: { ...obligation, openedAt: at } });
  for (const obligation of draft.state.obligations) skipMissedReminders(draft, obligation, facts);
  for (const obligation of draft.state.obligations.filter(one => one.kind === noticeOn)) {
    const step = {
      rung: 'task-notice',
      act: 'task-notice' as const,
      outcome: 'fired' as const,
      dueAt: at,
      firedAt: at,
      cites: ['practice:task-notice'],
      derivation: [derive({ code: 'handed-out', on: dateOf(at) }, 'practice:task-notice')],
    };
    draft.emit({ type: 'step-taken', at, by: null, obligationId: obligation.id, step });
    draft.notify(...stepNotices(obligation, step, draft.state, facts));
  }
  return draft.done();
};
