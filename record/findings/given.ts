import { dateOf } from '../../domain/calendar/civil-date';
import { takeSourcesIntoCase } from '../../domain/case/take-sources';
import type { FindingAct } from '../../domain/finding/acts';
import type { FindingGiven } from '../../domain/finding/commands/definition';
import type { FindingState } from '../../domain/finding/state';
import { takeSources } from '../../domain/finding/take-sources';
import { sourcesOfFinding } from '../../domain/register/sources-of-finding';
import { doneBy } from '../../domain/permissions/stand-in';
import type { Book, HeldDocket } from '../book';
import type { CommandInput } from '../command-input';
import { saveAndReact } from '../reactions';
import { cycleOf } from './cycle-of';
import { endOfChain } from './hold-finding';
import { caseIdOfFinding, openFindingCase } from './open-finding-case';

type Input = Extract<CommandInput, { on: 'finding' }>;

/** The same kind about the same unit in earlier cycles (屡查屡犯). */
const earlierThan = async (
  book: Book,
  year: number | undefined,
  { subjectId, findingKind: kind }: Extract<FindingAct, { kind: 'enter' }>,
): Promise<FindingGiven['earlier']> => {
  if (kind === null || year === undefined) return [];
  const { campaign, now } = book.facts;
  const before = { campaignId: campaign.id, year, on: dateOf(now) };
  const [found = []] = await book.store.assessments.earlier([{ subjectId, kind, indicator: null }], before);
  return found;
};

/** What only the record can work out of a command on a finding. */
export const findingGiven = async (
  book: Book,
  state: FindingState,
  act: FindingAct,
): Promise<FindingGiven> => {
  const cycle = await cycleOf(book, state.campaignId);
  const other = act.kind === 'join' ? await endOfChain(book, act.with) : null;
  return {
    caseId: act.kind === 'open-case' ? await caseIdOfFinding(book, state) : null,
    other,
    cycle,
    earlier: act.kind === 'enter' ? await earlierThan(book, cycle?.year, act) : [],
  };
};

/** What follows in the same transaction from a command on a finding: its case; what another, and its case, took over of it. */
export const afterFinding = async (
  book: Book,
  held: HeldDocket,
  { command, actor }: Input,
): Promise<void> => {
  const { state } = held;
  if (command.kind === 'open-case') await openFindingCase(book, held, command, actor);
  if (command.kind !== 'join' || state.kind !== 'finding' || state.joinedWith === null) return;
  for (const docket of await book.hold([state.joinedWith])) {
    if (docket.state.kind !== 'finding') continue;
    const by = doneBy(actor);
    const { caseId } = docket.state;
    await saveAndReact(book, docket, takeSources(docket.state, state, command.reason, by, book.facts), by);
    for (const kase of await book.holdKnown(caseId === null ? [] : [caseId])) {
      if (kase.state.kind !== 'case') continue;
      const joined = { sources: sourcesOfFinding(state), reason: command.reason };
      await saveAndReact(book, kase, takeSourcesIntoCase(kase.state, joined, by, book.facts), by);
    }
  }
};
