import { owedByOffice, type OwedByOffice } from '../case/owed-by-office';
import { leadsOf, type CaseState } from '../case/state';
import { isFile, type DocketState } from '../kinds';
import { seesObligation } from '../scope/visible-case';
import type { DerivationStep } from '../explain/derivation';
import { derive } from '../explain/derive';
import type { DerivationRule } from '../explain/rule';
import type { Input } from './outlook-input';

type Asked = Pick<Input, 'facts' | 'nameOf' | 'reader'>;

/** What waits for an office, and since when: the office owes it, with a date and a ladder of its own. */
const waitFor = (
  { kind, about, since, owedBy }: OwedByOffice,
  state: CaseState,
  { facts, nameOf }: Asked,
): [rule: DerivationRule, cites: string] => {
  const [unit, heldBy] = [nameOf(about.unitId), nameOf(owedBy)];
  const { announcedUntil } = state;
  switch (kind) {
    case 'paper-decision':
      return [
        { code: 'wait-review', what: about.what ?? 'plan', unit, since: since ?? state.openedAt, heldBy },
        'practice:review-of-submissions',
      ];
    case 'return-decision':
      return [
        { code: 'wait-task-return', unit, since: since ?? state.openedAt, heldBy },
        'practice:task-return',
      ];
    case 'closing':
      return announcedUntil && facts.now.slice(0, 10) <= announcedUntil
        ? [{ code: 'wait-announcement', until: announcedUntil }, 'practice:closed']
        : [{ code: 'wait-closing', since: since ?? state.openedAt, heldBy }, 'practice:closed'];
    case 'aftermath':
      return [{ code: 'wait-office', heldBy }, 'practice:new-round'];
    case 'succession':
      return [
        { code: 'wait-succession', unit, since: since ?? state.openedAt, heldBy },
        'practice:succession',
      ];
  }
};

/** What the docket as a whole waits for: what the offices owe, and applications before the leads' first review. */
export const waitsOf = (state: DocketState, input: Asked): DerivationStep[] => {
  // What a letter or a proceeding waits for is what is owed in it.
  if (!isFile(state)) return [];
  const { facts, nameOf, reader } = input;
  if (state.status === 'closed') return [derive({ code: 'closed', on: state.closedOn }, 'practice:closed')];
  const reviews = state.submissions
    .filter(one => one.what === 'application' && one.decision === 'pending')
    .map(({ unitId, at }): [DerivationRule, string] => [
      {
        code: 'wait-review',
        what: 'application',
        unit: nameOf(unitId),
        since: at,
        heldBy: leadsOf(state).map(nameOf).join('、'),
      },
      'practice:first-review',
    ]);
  const owed = owedByOffice(state, facts).filter(one => seesObligation(reader, one.kind, one.owedBy));
  const all = [...reviews, ...owed.map(one => waitFor(one, state, input))];
  return all.map(([rule, cites]) => derive(rule, cites, { policy: facts.policy }));
};
