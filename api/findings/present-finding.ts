import { dateOf } from '../../domain/calendar/civil-date';
import { provisionalYears } from '../../domain/explain/provisional';
import { findingAbilities } from '../../domain/finding/abilities';
import type { FindingState } from '../../domain/finding/state';
import { isOpen } from '../../domain/obligation/types';
import { seesObligation } from '../../domain/scope/visible-case';
import type { SignedIn } from '../../prisma/people/sessions';
import type { FoundRecord } from '../../prisma/read/findings';
import { readerOf } from '../../prisma/read/scope';
import type { Named } from '../../prisma/read/unit-names';
import { instantOf } from '../../prisma/schema/instants';
import type { FindingRow } from '../contracts/findings';
import type { PaperDue } from '../contracts/paper-due';
import { presentDerivation } from '../explanations/present-derivation';

/** By when it has to be decided, or its unit has its new deadline, as far as the reader may know. */
const dueOf = ({ obligations }: FindingState, actor: SignedIn, now: string): PaperDue => {
  const reader = readerOf(actor);
  const owed = obligations.find(one => isOpen(one) && seesObligation(reader, one.kind, one.owedBy));
  const derivation = owed?.derivation ?? [];
  return {
    dueOn: owed?.dueOn ?? null,
    dueDerivation: presentDerivation(derivation),
    dueProvisional: provisionalYears(derivation),
    isOverdue: owed !== undefined && owed.dueOn < dateOf(now),
  };
};

/** A problem of the register as lists show it, with what this person may do with it. */
export const presentFinding = (
  { id, campaignId, title, now, version, state, foundAt, caseId }: FoundRecord,
  actor: SignedIn,
  unit: (id: string) => Named,
): FindingRow => ({
  id,
  campaign: { id: campaignId, title },
  subject: unit(state.subjectId),
  kind: state.findingKind,
  category: state.category,
  text: state.text,
  indicator: state.origin.kind === 'indicator' ? state.origin.indicator : null,
  status: state.status,
  source: state.source.kind,
  year: state.year,
  on: state.on,
  isSerious: state.established?.isSerious ?? false,
  hasBadEffect: state.established?.hasBadEffect ?? false,
  isRepeated: state.earlier.length > 0,
  joinedWithId: state.joinedWith,
  caseId,
  foundAt: instantOf(foundAt),
  ...dueOf(state, actor, instantOf(now)),
  version,
  abilities: findingAbilities(state, actor),
});
