import { mayCommandAssessment } from '../../domain/assessment/abilities';
import type { AssessmentAct } from '../../domain/assessment/acts';
import { definitionOf } from '../../domain/assessment/commands/all';
import type { AssessmentGiven } from '../../domain/assessment/commands/definition';
import { openAssessment } from '../../domain/assessment/open-assessment';
import type { AssessmentState } from '../../domain/assessment/state';
import { DomainError } from '../../domain/domain-error';
import type { Scheme } from '../../domain/scheme/types';
import type { Actor } from '../../domain/permissions/actor';
import { doneBy } from '../../domain/permissions/stand-in';
import { assertOpenUnits } from '../assert-given';
import type { Book, HeldDocket } from '../book';
import type { CommandInput } from '../command-input';
import { appraisalOf } from './appraisal-of';
import { draftCirculars, materialOf } from './cycle-letters';
import { hashOfReport, hashOfScheme } from './hashes';

type Input = Extract<CommandInput, { on: 'assessment' }>;

/** The docket of a cycle, opened by its first command. What freezes the figures waits first for those that are being recorded. */
export const holdAssessment = async (book: Book, input: Input): Promise<HeldDocket[]> => {
  const { docketIds, campaignId, command, actor } = input;
  if (definitionOf(command.kind).asksFigures) await book.store.figures.lock(campaignId);
  const held = await book.holdKnown(docketIds);
  const [id] = docketIds;
  if (command.kind !== 'open' || held.length > 0 || id === undefined) return held;
  book.save(null, openAssessment(campaignId, command, doneBy(actor), await book.open(campaignId)));
  return book.hold(docketIds);
};

/** The units that a command brings in: they are there, and open. @throws DomainError `UNIT_UNKNOWN`, `UNIT_CLOSED` */
const assertUnits = async (book: Book, command: AssessmentAct): Promise<void> => {
  const unitIds = [
    ...(command.kind === 'open'
      ? [...command.subjects.map(one => one.unitId), command.thirdPartyId ?? []].flat()
      : []),
    ...(command.kind === 'name-third-party' ? [command.unitId] : []),
    ...(command.kind === 'settle-doubt' ? [command.accountableId ?? []].flat() : []),
  ];
  if (unitIds.length === 0) return;
  const known = await book.store.unitNames(unitIds);
  const unknown = unitIds.filter(id => !known.has(id));
  if (unknown.length > 0) throw new DomainError('UNIT_UNKNOWN', { unitIds: unknown });
  await assertOpenUnits(book, unitIds);
};

const thirdPartyIn = (command: AssessmentAct): string[] =>
  command.kind === 'open'
    ? [command.thirdPartyId ?? []].flat()
    : command.kind === 'name-third-party'
      ? [command.unitId]
      : [];

const bodiesOf = async (book: Book, { organiser, leadBodies, joining }: Scheme): Promise<string[]> => [
  ...new Set((await book.store.figures.unitsNamed([organiser, ...leadBodies, ...joining])).values()),
];

/** What only the record can work out of a command on a cycle. */
export const assessmentGiven = async (
  book: Book,
  state: AssessmentState,
  command: AssessmentAct,
  actor: Actor,
): Promise<AssessmentGiven> => {
  // Before anything is worked out for him.
  if (!mayCommandAssessment(actor, command.kind, state))
    throw new DomainError('NOT_PERMITTED', { command: command.kind });
  await assertUnits(book, command);
  const appraisal = definitionOf(command.kind).asksFigures ? await appraisalOf(book, state) : null;
  const thirdParty = thirdPartyIn(command);
  const scheme = command.kind === 'open' ? command.scheme : state.scheme;
  const houses = Object.fromEntries(await book.store.assessments.houses(thirdParty));
  const bodies = thirdParty.length > 0 ? await bodiesOf(book, scheme) : [];
  const hash =
    command.kind === 'open'
      ? hashOfScheme(command.scheme)
      : command.kind === 'submit-report' && appraisal
        ? hashOfReport(state, appraisal)
        : null;
  return { appraisal, hash, houses, bodies };
};

/** What follows in the same transaction from a command on a cycle. */
export const afterAssessment = async (
  book: Book,
  { state }: HeldDocket,
  { command }: Input,
): Promise<void> => {
  if (state.kind !== 'assessment') return;
  if (command.kind === 'circulate')
    await draftCirculars(book, await materialOf(book, state, await appraisalOf(book, state)));
};
