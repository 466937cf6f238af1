import { dateOf } from '../../calendar/civil-date';
import { formPurposes } from '../../codes/form';
import { refuse } from '../../case/context';
import { defineCommand } from '../../case/define-command';
import { metBy } from '../../case/unit-document/met-by';
import { coversOf, pendingHere } from '../../case/unit-document/pending';
import { owedAgain } from '../../case/unit-document/owed-again';
import { problemsOf } from '../../case/unit-document/problems-of';
import { deciderFor, peopleOf } from '../../docket/decider';
import { derive } from '../../explain/derive';

/**
 * 撤回: the unit takes back the document that waits to be decided, as long as no day by which something of it was due is over: nobody
 * becomes late by it. What it had met is owed again by the same day, here and in its cases.
 *
 * @throws DomainError `NOT_YOURS`, `NOTHING_TO_WITHDRAW`, `TOO_LATE_TO_WITHDRAW`
 */
export const withdrawDocument = defineCommand({
  code: 'withdraw-document',
  who: 'act-for-unit',
  scope: 'own',
  statuses: [],
  isForUnitFile: true,
  asks: { purpose: 'purpose', reason: 'text' },
  consequence: {
    zh: '由它报送的各项重新待报,期限不变;撤回后须在期限前重新报送。',
    en: 'All that it answered for is owed again by the same day: hand it in again before that.',
  },
  samples: ({ submissions }) =>
    formPurposes
      .filter(purpose =>
        submissions.some(one => one.what === purpose && one.decision === 'pending' && one.document),
      )
      .map(purpose => ({ purpose })),
  decide: (context, { purpose, reason }) => {
    const { draft, envelope, facts, by } = context;
    const { unitId, receivedAt: at, elsewhere = [] } = envelope;
    if (draft.state.unitId !== unitId) refuse('NOT_YOURS', { what: 'document', unitId });
    const pending = pendingHere(draft.state, purpose, unitId).filter(one => one.document);
    if (pending.length === 0) refuse('NOTHING_TO_WITHDRAW', { what: purpose, unitId });
    const covers = coversOf(pending);
    const own = metBy(draft.state, purpose, unitId, draft.state.id);
    const others = elsewhere.flatMap(state => metBy(state, purpose, unitId, draft.state.id));
    const [dueOn] = [...own, ...others].map(one => one.dueOn).sort();
    if (dueOn !== undefined && dateOf(at) > dueOn) refuse('TOO_LATE_TO_WITHDRAW', { dueOn });
    draft.emit({ type: 'document-withdrawn', at, by, what: purpose, unitId, reason, covers });
    for (const one of own) draft.emit({ type: 'round-opened', at, by, ...owedAgain(one, purpose) });
    const why = [derive({ code: 'document-taken-back', what: purpose }, 'practice:withdraw-document')];
    for (const audience of [
      peopleOf(deciderFor(unitId, facts.offices), facts.offices),
      { to: 'head' as const, unitId },
    ])
      draft.notify({
        kind: 'document-withdrawn',
        audience,
        urgency: 'digest',
        unitId,
        why,
        facts: {
          title: draft.state.title,
          paper: purpose,
          reason,
          ...(dueOn !== undefined && { dueOn }),
          ...problemsOf(elsewhere.filter(one => covers.some(({ docketId }) => docketId === one.id))),
        },
      });
  },
});
