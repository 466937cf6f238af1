import { breachAbilities } from '../../domain/breach/abilities';
import type { BreachState } from '../../domain/breach/state';
import { dateOf } from '../../domain/calendar/civil-date';
import { provisionalYears } from '../../domain/explain/provisional';
import { isOpen } from '../../domain/obligation/types';
import { measureOf } from '../../domain/rules/measure-of';
import { keyOf } from '../../domain/rules/verdict-row';
import type { TargetFileState } from '../../domain/target/state';
import type { SignedIn } from '../../prisma/people/sessions';
import type { BreachRecord } from '../../prisma/read/breaches';
import { seesAll } from '../../prisma/read/scope';
import type { BreachRow } from '../contracts/breaches';
import type { PaperDue } from '../contracts/paper-due';
import { presentDerivation } from '../explanations/present-derivation';
import { ruleOf } from './present-row';

/** By when the office has to decide, or to find the paper; units do not know of it. */
const dueOf = ({ obligations }: BreachState, actor: SignedIn, now: string): PaperDue => {
  const owed = seesAll(actor) ? obligations.find(isOpen) : undefined;
  const derivation = owed?.derivation ?? [];
  return {
    dueOn: owed?.dueOn ?? null,
    dueDerivation: presentDerivation(derivation),
    dueProvisional: provisionalYears(derivation),
    isOverdue: owed !== undefined && owed.dueOn < dateOf(now),
  };
};

interface Around {
  actor: SignedIn;
  state: Pick<TargetFileState, 'packs'>;
  now: string;
  /** Of these cases the actor may see the pages. */
  cases: ReadonlySet<string>;
}

/** A breach as lists show it: what was found, by when the office has to decide, what became of it. */
export const presentBreach = (
  { id, campaignId, state: breach }: BreachRecord,
  { actor, state, now, cases }: Around,
): BreachRow => {
  const { row, evidence, status, turns, caseId } = breach;
  const corrected = breach.isBroken ? undefined : turns.at(-1);
  return {
    id,
    campaignId,
    key: keyOf(row),
    rule: row.rule,
    part: row.part,
    unit: row.unit,
    period: row.period,
    stage: row.stage,
    says: breach.says,
    required: evidence.row.required,
    found: evidence.row.found,
    measure: measureOf(ruleOf(state, row)?.kind ?? 'statement', evidence.row),
    reason: evidence.row.reason,
    cites: evidence.row.cites,
    status,
    firstSeenOn: dateOf(breach.openedAt),
    openedAt: breach.openedAt,
    ...dueOf(breach, actor, now),
    correctedAt: corrected?.at ?? null,
    caseId: caseId !== null && cases.has(caseId) ? caseId : null,
    abilities: breachAbilities(breach, actor),
  };
};
