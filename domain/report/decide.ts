import type { Facts, Outcome } from '../docket/draft';
import { Draft } from '../docket/draft';
import { DomainError } from '../domain-error';
import type { Actor } from '../permissions/actor';
import { assertStandsIn, doneBy } from '../permissions/stand-in';
import { mayCommandReport } from './abilities';
import { definitionOf, type ReportAct } from './commands/all';
import type { ReportGiven } from './commands/definition';
import type { ReportEvent } from './events';
import { evolveReport } from './evolve';
import type { ReportState } from './state';

/**
 * What a person's command does to the compiled report: pure, with time as an argument. `given` is what only the record knows.
 *
 * @throws DomainError `NOT_PERMITTED`, `NOT_STANDING_IN`, `REPORT_NOT_IN_THIS_STATUS`, and the command's own
 */
export const decideReport = (
  state: ReportState,
  act: ReportAct,
  { actor, given }: { actor: Actor; given: ReportGiven },
  facts: Facts,
): Outcome<ReportState, ReportEvent> => {
  const { status } = state;
  const definition = definitionOf(act.kind);
  if (!mayCommandReport(actor, act.kind)) throw new DomainError('NOT_PERMITTED', { command: act.kind });
  assertStandsIn(actor, facts.now);
  if (!definition.in.includes(status))
    throw new DomainError('REPORT_NOT_IN_THIS_STATUS', { status, command: act.kind });
  const draft = new Draft(state, evolveReport);
  definition.decide({ draft, actor, by: doneBy(actor), given, facts }, act);
  return draft.done();
};
