import { isOfficesOwn } from '../../obligation/offices-own';
import { isOpen } from '../../obligation/types';
import { refuse } from '../context';
import { defineCommand } from '../define-command';
import type { DocketState } from '../state';
import { always } from '../statuses-of-work';

/** What a unit owes in a docket: the offices' own decisions about others' work are not asked for by telephone. */
const owedIn = ({ obligations }: DocketState, unitId?: string) =>
  obligations.filter(
    one => isOpen(one) && !isOfficesOwn(one) && (unitId === undefined || one.owedBy === unitId),
  );

/**
 * 电话催办 logged: who called whom about everything that the unit owes here, and what came of it. No rung: nothing is counted
 * from it and nothing waits for it; it is shown beside the rungs and is evidence.
 *
 * @throws DomainError `NOTHING_OWED`
 */
export const logCall = defineCommand({
  code: 'log-call',
  who: 'supervise',
  scope: 'all',
  statuses: always,
  isForUnitFile: true,
  asks: {
    unitId: 'unit',
    spokeWith: { ask: 'words', label: { zh: '与谁通话', en: 'With whom' } },
    result: 'call-result',
    said: { ask: 'remark?', label: { zh: '说了什么', en: 'What was said' } },
  },
  consequence: {
    zh: '只作记录,不是督办措施,不影响计时;作为证据一并呈阅。',
    en: 'A record only: no rung, no clock changes; it is part of the evidence.',
  },
  samples: state => [...new Set(owedIn(state).map(one => one.owedBy))].map(unitId => ({ unitId })),
  decide: ({ draft, envelope, by }, { unitId, spokeWith, result, said = '' }) => {
    const owed = owedIn(draft.state, unitId);
    if (owed.length === 0) refuse('NOTHING_OWED', { what: 'obligation', unitId });
    const obligationIds = owed.map(one => one.id);
    draft.emit({
      type: 'called',
      at: envelope.receivedAt,
      by,
      unitId,
      spokeWith,
      result,
      said,
      obligationIds,
    });
  },
});
