import { sourceKindNames } from '../../domain/codes/findings';
import type { FindingAct } from '../../domain/finding/acts';
import type { FindingState } from '../../domain/finding/state';
import type { Actor } from '../../domain/permissions/actor';
import { caseOfFinding, findingDocument } from '../../domain/register/case-of-finding';
import { unitDocketId } from '../../domain/unit-file/open-unit-file';
import type { Book, HeldDocket } from '../book';
import { freeCaseId, openAddedCase } from '../open-added-case';

type OpenCase = Extract<FindingAct, { kind: 'open-case' }>;

/** `审计`, `审计-2`, …: by where it comes from, as the plan's own numbers say nothing of it. */
export const caseIdOfFinding = (book: Book, { campaignId, source }: FindingState): Promise<string> =>
  freeCaseId(book, campaignId, sourceKindNames[source.kind].zh);

/** A case that is opened changes the files of its units: locked with the finding, in one go. */
export const holdFilesOfCase = (
  book: Book,
  campaignId: string,
  ids: string[],
  { leadId, responsibleIds = [] }: OpenCase,
): Promise<unknown> =>
  book.holdKnown([...ids, ...[leadId, ...responsibleIds].map(unitId => unitDocketId(campaignId, unitId))]);

/** The case of a finding that was decided in this book, in its own campaign. @throws what `openAddedCase` throws */
export const openFindingCase = async (
  book: Book,
  { state }: HeldDocket,
  act: OpenCase,
  actor: Actor,
): Promise<void> => {
  if (state.kind !== 'finding' || state.caseId === null) return;
  await openAddedCase(book, {
    origin: state,
    caseId: state.caseId,
    document: findingDocument(state),
    order: act,
    change: (ref, plan) => caseOfFinding(state, act, ref, plan, book.facts),
    actor,
  });
};
