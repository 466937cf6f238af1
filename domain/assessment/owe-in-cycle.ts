import type { EndReason, ObligationKind } from '../codes/obligation';
import type { Facts } from '../docket/draft';
import type { DerivedDate } from '../ladder/dates';
import { isOpen, type Obligation, type UnitId } from '../obligation/types';
import type { EventActor } from '../permissions/actor';
import type { AssessmentDraft } from './draft';
import type { AssessmentState } from './state';

/** What is owed in a cycle. Each by a key of its own: what is owed again is another round of it. */
interface OwedInCycle {
  kind: Extract<ObligationKind, 'assessment-step' | 'assessment-decision' | 'explanation'>;
  /** `summary`, `approval`, `reward:UNIT`. */
  key: string;
  owedBy: UnitId;
  what: string;
  due: DerivedDate;
}

const idOf = ({ id }: AssessmentState, { kind, owedBy, key }: Pick<OwedInCycle, 'kind' | 'owedBy' | 'key'>) =>
  `${id}:${kind}:${owedBy}:${key}`;

const isOfKey = (one: Obligation, kind: OwedInCycle['kind'], key: string): boolean =>
  one.kind === kind && one.id.endsWith(`:${one.owedBy}:${key}`);

/** What is open under a key, whoever owes it. */
export const openOf = (
  { obligations }: Pick<AssessmentState, 'obligations'>,
  kind: OwedInCycle['kind'],
  key: string,
): Obligation[] => obligations.filter(one => isOpen(one) && isOfKey(one, kind, key));

/** Somebody owes something from now on, on the light ladder; nothing where it is open already. Returns it. */
export const oweInCycle = (
  draft: AssessmentDraft,
  owed: OwedInCycle,
  by: EventActor | null,
  { now: at }: Facts,
): Obligation | null => {
  const { kind, owedBy, what, due } = owed;
  const id = idOf(draft.state, owed);
  const before = draft.state.obligations.find(one => one.id === id);
  if (before && isOpen(before)) return null;
  const { on: dueOn, derivation } = due;
  if (before) draft.emit({ type: 'round-opened', at, by, obligationId: id, dueOn, derivation });
  else
    draft.emit({
      type: 'obligation-opened',
      at,
      by,
      obligation: {
        id,
        kind,
        owedBy,
        what,
        openedAt: at,
        dueOn,
        derivation,
        ladder: 'light',
        holdsClosing: false,
      },
    });
  return draft.state.obligations.find(one => one.id === id) ?? null;
};

/** Meets what is open under a key; of one unit only where that is said. */
export const meetInCycle = (
  draft: AssessmentDraft,
  kind: OwedInCycle['kind'],
  key: string,
  { by, now, unitId }: { by: EventActor | null; now: string; unitId?: UnitId },
): void => {
  for (const one of openOf(draft.state, kind, key))
    if (unitId === undefined || one.owedBy === unitId)
      draft.emit({ type: 'obligation-met', at: now, by, obligationId: one.id });
};

/** Ends what is open without its having been met. */
export const endInCycle = (
  draft: AssessmentDraft,
  owed: readonly Obligation[],
  reason: EndReason,
  { by, now }: { by: EventActor | null; now: string },
): void => {
  for (const one of owed) draft.emit({ type: 'obligation-ended', at: now, by, obligationId: one.id, reason });
};
