import type { CaseState } from '../domain/case/state';
import type { DocketKind } from '../domain/codes/docket';
import type { ErrorCode } from '../domain/codes/errors';
import { DomainError } from '../domain/domain-error';
import type { DocketState } from '../domain/kinds';
import type { Book, HeldDocket } from './book';
import type { CommandInput } from './command-input';
import { concernedBy } from './concerned-by';
import { elsewhereOf, filesAmong, isOfDocument, type Elsewhere } from './elsewhere';
import { holdAssessment } from './assessment/given';
import { holdFinding } from './findings/hold-finding';
import { holdReport } from './report/hold-report';
import { holdFilesOfLeads, holdTargets } from './targets/hold-targets';

export const unknown = {
  case: 'DOCKET_UNKNOWN',
  letter: 'LETTER_UNKNOWN',
  proceeding: 'PROCEEDING_UNKNOWN',
  report: 'REPORT_UNKNOWN',
  'target-file': 'TARGETS_UNKNOWN',
  breach: 'BREACH_UNKNOWN',
  assessment: 'ASSESSMENT_UNKNOWN',
  finding: 'FINDING_UNKNOWN',
} as const satisfies Record<CommandInput['on'], ErrorCode>;

const isOf = (on: CommandInput['on'], kind: DocketKind): boolean =>
  on === kind || (on === 'case' && kind === 'unit-file');

/** For whom a command counts. */
export const unitOf = (input: Extract<CommandInput, { on: 'case' }>): string =>
  input.onBehalfOf?.unitId ?? input.actor.unitId;

/** The other dockets that the command changes as it is about a unit's document, and those of which that speaks. */
const elsewhere = async (
  { store }: Book,
  input: CommandInput,
  states: readonly DocketState[],
): Promise<Elsewhere> => {
  const all = { changed: new Set<string>(), named: new Set<string>() };
  if (input.on === 'case' && isOfDocument(input.command))
    for (const state of states) {
      const { changed, named } = await elsewhereOf(store, input.command, unitOf(input), state);
      for (const id of changed) all.changed.add(id);
      for (const id of named) all.named.add(id);
    }
  return { changed: [...all.changed], named: [...all.named] };
};

/** True where the command may be about other dockets than those that it names. */
const isAboutOthers = ({ on, command }: CommandInput): boolean =>
  concernedBy(on, command.kind) !== null || (on === 'case' && isOfDocument(command));

/** Which other dockets the command may change, from how its own stand. */
const besides = async (book: Book, input: CommandInput, states: DocketState[]): Promise<string[]> => [
  ...states.flatMap(state => concernedBy(input.on, input.command.kind)?.(state) ?? []),
  ...(await elsewhere(book, input, states)).changed,
];

/** Holds the dockets with everything that the command may change or asks about. @throws DomainError where one is unknown */
export const hold = async (book: Book, input: CommandInput): Promise<HeldDocket[]> => {
  if (input.on === 'report') return holdReport(book, input);
  if (input.on === 'target-file') return holdTargets(book, input);
  if (input.on === 'assessment') return holdAssessment(book, input);
  if (input.on === 'finding') return holdFinding(book, input);
  if (input.on === 'breach') await holdFilesOfLeads(book, input);
  const { docketIds, on, campaignId } = input;
  const isMore = isAboutOthers(input);
  const before = isMore ? await besides(book, input, [...(await book.look(docketIds)).values()]) : [];
  await book.holdKnown([...docketIds, ...before]);
  const known = new Map((await book.holdKnown(docketIds)).map(one => [one.id, one]));
  const held = docketIds.flatMap(id => known.get(id) ?? []);
  // Another docket joined in between: it is locked now, late but before anything is decided.
  if (isMore)
    await book.hold(
      await besides(
        book,
        input,
        held.map(one => one.state),
      ),
    );
  const campaign = campaignId ?? held[0]?.campaignId;
  const strange = docketIds.filter(id => {
    const docket = known.get(id);
    return docket?.campaignId !== campaign || !isOf(on, docket?.state.kind ?? 'case');
  });
  if (strange.length > 0) throw new DomainError(unknown[on], { ids: strange });
  return held;
};

/** The other cases and unit files of which the domain has to know for the command, as they stand in this book. */
export const lookElsewhere = async (
  book: Book,
  input: CommandInput,
  held: readonly HeldDocket[],
): Promise<CaseState[]> => {
  const { changed, named } = await elsewhere(
    book,
    input,
    held.map(one => one.state),
  );
  const ids = [...changed, ...named];
  return ids.length > 0 ? filesAmong((await book.look(ids)).values(), book.facts.campaign.id) : [];
};
