import { withinCalendar } from '../calendar/uncovered-year';
import type { Act } from '../codes/ladder';
import { toldOf } from '../docket/step-notices';
import type { Derivation, DerivationStep } from '../explain/derivation';
import { derive, hangingOn } from '../explain/derive';
import { provisionalYears } from '../explain/provisional';
import type { Told } from '../explain/told';
import { nextRung, type DueRung } from '../ladder/next-rung';
import { isProposal } from '../obligation/proposals';
import type { Obligation } from '../obligation/types';
import { knowsUntold } from '../permissions/reader';
import type { Input } from './outlook-input';

/** A step that comes by itself if nobody acts. */
export interface Upcoming {
  act: Act;
  dueAt: string;
  cites: string[];
  tells: Told[];
  /** Why then, step by step. */
  derivation: Derivation;
  /** The same in one sentence: what, when, to whom. */
  says: DerivationStep;
}

type Asked = Pick<Input, 'facts' | 'nameOf'>;

/** A step of a ladder as it is told: what, when and to whom. */
export const upcoming = (due: DueRung, { owedBy }: Obligation, { facts, nameOf }: Asked): Upcoming => {
  const letter = due.act === 'supervision-letter' ? [{ to: 'supervisors' as const, unit: null }] : [];
  const tells = toldOf(due.act, owedBy, facts.offices).map(({ audience }) => ({
    to: audience.to,
    unit: 'unitId' in audience ? nameOf(audience.unitId) : null,
  }));
  const rule = { code: 'next-act' as const, act: due.act, dueAt: due.dueAt, tells: [...letter, ...tells] };
  return {
    act: due.act,
    dueAt: due.dueAt,
    cites: due.cites,
    tells: rule.tells,
    derivation: due.derivation,
    says: hangingOn(derive(rule, due.cites[0] ?? '', facts), provisionalYears(due.derivation)),
  };
};

/**
 * The next rung of an obligation, as far as the reader may know: proposals are between the offices until they are decided.
 * @throws DomainError where the calendar ends before it
 */
export const nextRungTold = (
  obligation: Obligation,
  { facts, reader }: Pick<Input, 'facts' | 'reader'>,
): { rung: DueRung | null; isUntold: boolean } => {
  const rung = nextRung(obligation, facts.policy, facts.calendar);
  const isUntold = rung !== null && isProposal(rung.act) && !knowsUntold(reader, obligation.owedBy);
  return { rung: isUntold ? null : rung, isUntold };
};

/**
 * 今天不办: what happens by itself next if an obligation is not met. Null where nothing does, where it is not told, and where
 * the calendar does not reach so far; `whyNothing` says which.
 */
export const consequenceOf = (
  obligation: Obligation,
  input: Asked & Pick<Input, 'reader'>,
): Upcoming | null => {
  const { rung } = withinCalendar(() => nextRungTold(obligation, input), { rung: null, isUntold: false });
  return rung && upcoming(rung, obligation, input);
};
