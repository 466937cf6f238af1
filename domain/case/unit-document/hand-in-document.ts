import type { FormPurpose } from '../../codes/form';
import { deciderFor, peopleOf } from '../../docket/decider';
import { derive } from '../../explain/derive';
import type { UnitDocument } from '../../form/document';
import { isOpen } from '../../obligation/types';
import { assertDisinterested } from '../../permissions/stand-in';
import { meet, refuse, type Context } from '../context';
import type { CaseState } from '../state';
import { coveredIn, takesPartIn } from './covered';
import { filesIn, problemsIn } from './files-in';
import { problemsOf } from './problems-of';

const assertOwnFile = ({ draft, envelope }: Context): void => {
  const { kind, unitId } = draft.state;
  if (kind !== 'unit-file' || unitId !== envelope.unitId)
    refuse('DOCUMENT_ELSEWHERE', { unitId: envelope.unitId });
};

/** A document speaks of problems in which the unit has a part, or had one when it began to write. */
const assertOwnProblems = (document: UnitDocument, unitId: string, known: readonly CaseState[]): void => {
  const own = new Set(known.filter(one => takesPartIn(one, unitId)).map(one => one.id));
  const strange = problemsIn(document).filter(id => !own.has(id));
  if (strange.length > 0) refuse('PROBLEM_NOT_YOURS', { ids: strange });
};

/**
 * 一单位一份: the unit hands in one document, on its own file, for all that it owes of this purpose in the campaign. What it
 * owes here is met here; what it owes in its cases is named, and met there by the reaction (`within.ts`).
 *
 * @throws DomainError `DOCUMENT_ELSEWHERE`, `DOCUMENT_OF_OTHER_PURPOSE`, `PROBLEM_NOT_YOURS`, `RECEIVED_TOO_EARLY`, `NOTHING_OWED`
 */
export const handInDocument = (
  context: Context,
  what: FormPurpose,
  { text, fileIds, document }: { text: string; fileIds: string[]; document: UnitDocument },
): void => {
  const { draft, envelope, facts, by } = context;
  const { unitId, receivedAt: at, elsewhere = [], actor } = envelope;
  assertOwnFile(context);
  if (document.purpose !== what) refuse('DOCUMENT_OF_OTHER_PURPOSE', { what });
  assertOwnProblems(document, unitId, elsewhere);
  const own = coveredIn(draft.state, what, unitId, at);
  const covered = elsewhere
    .filter(one => one.id !== draft.state.id)
    .map(state => ({ state, obligations: coveredIn(state, what, unitId, at) }))
    .filter(one => one.obligations.length > 0);
  if (own.length + covered.length === 0) {
    const later = [draft.state, ...elsewhere]
      .flatMap(one => one.obligations)
      .find(one => one.kind === what && one.owedBy === unitId && isOpen(one));
    if (later) refuse('RECEIVED_TOO_EARLY', { what: 'round', receivedAt: at, openedAt: later.openedAt });
    refuse('NOTHING_OWED', { what: what === 'plan' ? 'plan-anywhere' : 'report-anywhere', unitId });
  }
  // 代为登记: nobody records for a unit for which he acted in one of these dockets.
  if (by.recordedBy !== undefined)
    for (const { state } of covered) assertDisinterested(actor, [unitId], state);
  draft.emit({
    type: 'submitted',
    at,
    by,
    submission: {
      what,
      unitId,
      at,
      text,
      fileIds: [...new Set([...fileIds, ...filesIn(document)])],
      obligationIds: own.map(one => one.id),
      document,
      covers: covered.map(({ state, obligations }) => ({
        docketId: state.id,
        obligationIds: obligations.map(one => one.id),
      })),
    },
  });
  for (const obligation of own) meet(context, obligation);
  draft.notify({
    kind: `${what}-submitted`,
    audience: peopleOf(deciderFor(unitId, facts.offices), facts.offices),
    urgency: 'digest',
    unitId,
    why: [derive({ code: 'handed-in', what }, 'practice:review-of-submissions')],
    facts: { title: draft.state.title, ...problemsOf(covered.map(one => one.state)) },
  });
};
