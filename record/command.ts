import type { CaseState } from '../domain/case/state';
import { DomainError } from '../domain/domain-error';
import { kinds, type DocketOutcome, type DocketState } from '../domain/kinds';
import type { LetterState } from '../domain/letter/state';
import { doneBy, peopleIn } from '../domain/permissions/stand-in';
import { findingsIn } from '../domain/proceeding/origin';
import { mayCommandReport } from '../domain/report/abilities';
import type { ReportState } from '../domain/report/state';
import type { BreachState } from '../domain/breach/state';
import type { AssessmentState } from '../domain/assessment/state';
import type { FindingState } from '../domain/finding/state';
import type { TargetFileState } from '../domain/target/state';
import { documentIn, withAcceptedDocument } from './accepted-document';
import { assertKnownUnits, assertOwnFiles, filesHandedIn } from './assert-given';
import { afterAssessment, assessmentGiven } from './assessment/given';
import { afterFinding, findingGiven } from './findings/given';
import type { Book, HeldDocket } from './book';
import type { CommandInput, Preparer } from './command-input';
import { hold, lookElsewhere, unitOf, unknown } from './hold-for-command';
import { measuredSince } from './measured-since';
import { numbersFor } from './numbers-for';
import { saveAndReact } from './reactions';
import { reportGiven } from './report/report-given';
import { afterTargets } from './targets/after-targets';
import { breachGiven, targetGiven } from './targets/given';

/** Whose uploads a prepared hand-in may name. */
const preparers = ({ personId, actingFor }: Preparer): string[] =>
  actingFor === null ? [personId] : [personId, actingFor];

const proceedingOf = (state: DocketState): string | null =>
  state.kind === 'letter' ? state.proceedingId : null;

/** Asks the domain, and gives it what only the record knows: units, files, numbers. */
const deciding = async (
  book: Book,
  input: CommandInput,
  held: HeldDocket[],
  others: readonly CaseState[],
): Promise<(state: DocketState) => DocketOutcome> => {
  const { facts } = book;
  const { actor } = input;
  if (input.on === 'case') {
    const { command, onBehalfOf, preparedBy, isStamped } = input;
    const measured =
      command.kind === 'close'
        ? await measuredSince(
            book,
            held.flatMap(({ state }) => (state.kind === 'case' ? [state] : [])),
          )
        : [];
    const envelope = {
      actor,
      unitId: unitOf(input),
      ...(others.length > 0 && { elsewhere: others }),
      receivedAt: onBehalfOf?.receivedAt ?? facts.now,
      ...(onBehalfOf && { proof: onBehalfOf.proof }),
      ...(preparedBy && { preparedBy: preparedBy.personId }),
      ...(isStamped && { isStamped }),
      ...(measured.length > 0 && { measured }),
    };
    return state => kinds.case.decide(state as never, command, envelope, facts);
  }
  if (input.on === 'letter') {
    const { command } = input;
    const proceedings = await book.look(held.flatMap(({ state }) => proceedingOf(state) ?? []));
    const aboutOf = (state: DocketState) => proceedings.get(proceedingOf(state) ?? '')?.unitId ?? [];
    const numbers =
      command.kind === 'number'
        ? await numbersFor(
            book,
            held.map(one => one.state as LetterState),
          )
        : null;
    return state =>
      kinds.letter.decide(
        state as LetterState,
        command.kind === 'number' ? { kind: 'number', number: numbers?.get(state.id) ?? '' } : command,
        { actor, about: [aboutOf(state)].flat() },
        facts,
      );
  }
  if (input.on === 'report') {
    const { command } = input;
    // Before anything is compiled for him.
    if (!mayCommandReport(actor, command.kind))
      throw new DomainError('NOT_PERMITTED', { command: command.kind });
    const given = await reportGiven(book, held[0]?.state as ReportState, command);
    return state => kinds.report.decide(state as ReportState, command, { actor, given }, facts);
  }
  if (input.on === 'target-file') {
    const given = targetGiven(input.command);
    return state =>
      kinds['target-file'].decide(state as TargetFileState, input.command, { actor, given }, facts);
  }
  if (input.on === 'breach') {
    const given = await breachGiven(book, held[0]?.state as BreachState, input.command);
    return state => kinds.breach.decide(state as BreachState, input.command, { actor, given }, facts);
  }
  if (input.on === 'assessment') {
    const state = held[0]?.state as AssessmentState;
    const given = await assessmentGiven(book, state, input.command, actor);
    return one => kinds.assessment.decide(one as AssessmentState, input.command, { actor, given }, facts);
  }
  if (input.on === 'finding') {
    const given = await findingGiven(book, held[0]?.state as FindingState, input.command);
    return one => kinds.finding.decide(one as FindingState, input.command, { actor, given }, facts);
  }
  const { command } = input;
  const concerned = await book.look(
    held.flatMap(({ state }) =>
      state.kind === 'proceeding'
        ? [...state.items.map(one => one.docketId), ...findingsIn(state.origin)]
        : [],
    ),
  );
  return state =>
    kinds.proceeding.decide(state as never, command, { actor, concerned: [...concerned.values()] }, facts);
};

/**
 * A person's command on dockets of one kind, whatever it is: lock the rows, ask the domain, write state, events and notices,
 * with what follows in other dockets.
 *
 * @throws DomainError `VERSION_CONFLICT` when somebody else changed the docket meanwhile (items may have joined a draft:
 * nobody signs what he has not seen), `DOCKET_UNKNOWN`, `LETTER_UNKNOWN`, `PROCEEDING_UNKNOWN`, `REPORT_UNKNOWN`, `TARGETS_UNKNOWN`, `BREACH_UNKNOWN`, `FILE_UNKNOWN`,
 * `UNIT_UNKNOWN`, `DOCUMENT_WRONG`, `DOCUMENT_INCOMPLETE`, and the domain's own.
 */
export const command = async (book: Book, input: CommandInput): Promise<void> => {
  const { docketIds, actor, expectedVersions, campaignId } = input;
  const held = await hold(book, input);
  const [first] = held;
  if (!first) throw new DomainError(unknown[input.on], { ids: docketIds });
  await book.open(campaignId ?? first.campaignId);
  for (const { id, version } of held) {
    const expected = expectedVersions?.get(id) ?? input.expectedVersion;
    if (expected !== undefined && version !== expected)
      throw new DomainError('VERSION_CONFLICT', { expected, version });
  }
  const { preparedBy } = 'preparedBy' in input ? input : { preparedBy: undefined };
  const others = await lookElsewhere(book, input, held);
  const handedIn =
    input.on === 'case' ? filesHandedIn(unitOf(input), [...held.map(one => one.state), ...others]) : [];
  await assertOwnFiles(book, preparedBy ? preparers(preparedBy) : peopleIn(actor), input.command, handedIn);
  if (input.on === 'case') await assertKnownUnits(book, input.command);
  let decide = await deciding(book, input, held, others);
  if (documentIn(input)) {
    // Who may hand it in, and whether anything is owed, is said before what is wrong in it.
    for (const docket of held) decide(docket.state);
    decide = await deciding(book, await withAcceptedDocument(book, input), held, others);
  }
  for (const docket of held) {
    await saveAndReact(book, docket, decide(docket.state), doneBy(actor));
    await afterTargets(book, docket, input);
    if (input.on === 'assessment') await afterAssessment(book, docket, input);
    if (input.on === 'finding') await afterFinding(book, docket, input);
  }
};
