import { DomainError } from '../../domain/domain-error';
import { enteredId } from '../../domain/finding/entered-key';
import { openFinding } from '../../domain/finding/propose-finding';
import type { FindingState } from '../../domain/finding/state';
import type { Book, HeldDocket } from '../book';
import { assertOpenUnits } from '../assert-given';
import type { CommandInput } from '../command-input';
import { holdFilesOfCase } from './open-finding-case';

type Input = Extract<CommandInput, { on: 'finding' }>;
type Entered = Extract<Input['command'], { kind: 'enter' }>;

/** The docket in which a finding goes on: itself, or the last one with which it was joined. @throws DomainError `FINDING_UNKNOWN` */
export const endOfChain = async (book: Book, id: string): Promise<FindingState> => {
  for (let next = id; ;) {
    const state = (await book.look([next])).get(next);
    if (state?.kind !== 'finding') throw new DomainError('FINDING_UNKNOWN', { ids: [id] });
    if (state.joinedWith === null) return state;
    next = state.joinedWith;
  }
};

/** What is entered has a docket by what it says. @throws DomainError `UNIT_UNKNOWN`, `UNIT_CLOSED` */
const holdEntered = async (book: Book, campaignId: string, act: Entered): Promise<HeldDocket[]> => {
  const id = enteredId(campaignId, act);
  const known = await book.holdKnown([id]);
  if (known.length > 0) return known;
  const facts = await book.open(campaignId);
  const { subjectId } = act;
  const names = await book.store.unitNames([subjectId]);
  if (!names.has(subjectId)) throw new DomainError('UNIT_UNKNOWN', { unitIds: [subjectId] });
  await assertOpenUnits(book, [subjectId]);
  book.save(null, openFinding({ ...act, id, campaignId }, facts).done());
  return book.hold([id]);
};

/** With the finding the one with which it is joined, both locked in one go; whoever joins that one meanwhile is followed. */
const holdBoth = async (book: Book, ids: string[], other: string): Promise<void> => {
  for (let end = ''; ;) {
    const { id, caseId } = await endOfChain(book, other);
    if (id === end) return;
    // Its case takes over the sources as well.
    await book.holdKnown([...ids, (end = id), ...(caseId === null ? [] : [caseId])]);
  }
};

/** The docket of a finding of this campaign, opened by `enter`, with what the command changes besides. @throws DomainError `FINDING_UNKNOWN` */
export const holdFinding = async (
  book: Book,
  { docketIds, campaignId, command }: Input,
): Promise<HeldDocket[]> => {
  if (command.kind === 'enter') return holdEntered(book, campaignId, command);
  if (command.kind === 'open-case') await holdFilesOfCase(book, campaignId, docketIds, command);
  if (command.kind === 'join') await holdBoth(book, docketIds, command.with);
  const held = await book.holdKnown(docketIds);
  return held.filter(one => one.campaignId === campaignId && one.state.kind === 'finding');
};
