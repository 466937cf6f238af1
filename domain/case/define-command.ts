import type { CommandKind } from '../codes/commands';
import type { Name } from '../codes/names';
import type { CaseStatus } from '../codes/statuses';
import type { AnswersTo, AskKind, Asks } from '../docket/asks';
import type { Facts } from '../docket/draft';
import type { DocketState } from './state';
import type { Capability } from '../permissions/capabilities';
import type { Context } from './context';

/** What any sample can say (domain/commands/samples.ts); the rest is a choice. */
type Said =
  | 'words'
  | 'task'
  | 'text'
  | 'remark'
  | 'percent'
  | 'files'
  | 'day'
  | 'grade'
  | 'pause-category'
  | 'call-result';

type Choice<A extends Asks> = Partial<AnswersTo<A>> & {
  [
    P in keyof A as A[P] extends Exclude<AskKind, Said> | { ask: Exclude<AskKind, Said> } ? P : never
  ]: P extends keyof AnswersTo<A> ? AnswersTo<A>[P] : never;
};

export interface CommandDefinition<K extends CommandKind, A extends Asks> {
  code: K;
  /** Who may do it. */
  who: Capability;
  /** `own`: only for one's own unit. The offices may then record it for somebody else (代为登记). */
  scope: 'own' | 'all';
  /** The statuses in which a case takes it. A case with several leads keeps the status of its slowest one. */
  statuses: readonly CaseStatus[];
  /** A unit's own file in the campaign takes it while it is open. */
  isForUnitFile?: true;
  /** Doing it shows that the unit has the task: nothing is urged for a signature any more (ADR 19). */
  signsFor?: true;
  /** 审签: a unit may have it set that its head signs this off before it is handed in. */
  headSigns?: true;
  /** What it asks for, in the order of the form. */
  asks: A;
  /** What follows from it, where that cannot be undone or is not plain. */
  consequence?: Name;
  /** One for each choice that a docket offers, to find by trying what can be done to it (`abilities`); else one. */
  samples?: (state: DocketState, facts: Facts) => Choice<A>[];
  /** @throws DomainError where it is not possible */
  decide: (context: Context, command: AnswersTo<A>) => unknown;
}

/** What can be said of any command; what it is done with is its own. */
export type AnyCommand<K extends CommandKind = CommandKind> = Omit<
  CommandDefinition<K, Asks>,
  'decide' | 'samples'
>;

/** A command in one place; what `decide` is given follows from what it asks for. */
export const defineCommand = <K extends CommandKind, const A extends Asks>(
  definition: CommandDefinition<K, A>,
): CommandDefinition<K, A> => definition;
