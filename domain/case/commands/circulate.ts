import { refuse } from '../context';
import { defineCommand } from '../define-command';
import { hasRead } from '../instruction';
import { always } from '../statuses-of-work';

/**
 * 圈阅: the leader has read it. A mark and no duty, once for what there is; what has gone on since can be read again.
 *
 * @throws DomainError `ALREADY_CIRCULATED`
 */
export const circulate = defineCommand({
  code: 'circulate',
  who: 'instruct',
  scope: 'all',
  statuses: always,
  isForUnitFile: true,
  asks: {},
  decide: ({ draft, envelope, by }) => {
    if (hasRead(draft.state, by.personId)) refuse('ALREADY_CIRCULATED');
    draft.emit({ type: 'circulated', at: envelope.receivedAt, by });
  },
});
