import { dateOf } from '../../domain/calendar/civil-date';
import type { CaseState, Submission } from '../../domain/case/state';
import { handedInBy, type HandedIn } from '../../domain/compile/compile/counting';
import type { FormPurpose } from '../../domain/codes/form';
import type { UnitDocument } from '../../domain/form/document';
import type { EventActor } from '../../domain/permissions/actor';
import { personNames, unitNames } from '../../prisma/read/unit-names';
import { querySubmittedBy } from '../../prisma/read/submitted-by';
import type { Db } from '../../prisma/schema/db';
import type { HandedIn as HandedInView } from '../contracts/returns';

/** A document that a unit handed in for a purpose. */
export type DocumentHandedIn = HandedIn & { document: UnitDocument };

/** The documents of a unit for a purpose, earliest first; papers on single cases are none. */
export const documentsOf = (
  files: readonly CaseState[],
  unitId: string,
  purpose: FormPurpose,
): DocumentHandedIn[] =>
  handedInBy(files, unitId, purpose).flatMap(one =>
    one.submission.document ? [{ ...one, document: one.submission.document }] : [],
  );

/** The obligations that a document met, with the dockets in which. */
const metBy = ({ docketId, submission }: HandedIn, files: readonly CaseState[]) => {
  const covers = [{ docketId, obligationIds: submission.obligationIds }, ...(submission.covers ?? [])];
  return covers.flatMap(({ docketId: id, obligationIds }) => {
    const file = files.find(one => one.id === id);
    return file
      ? [{ file, obligations: file.obligations.filter(one => obligationIds.includes(one.id)) }]
      : [];
  });
};

/** Received after the day of some round that it met. */
const isLate = (one: HandedIn, files: readonly CaseState[]): boolean =>
  metBy(one, files)
    .flatMap(({ obligations }) => obligations)
    .flatMap(({ dueOn, state, pastRounds }) => [{ dueOn, state }, ...pastRounds])
    .some(
      ({ dueOn, state }) =>
        state.kind === 'met' && state.at === one.submission.at && dateOf(state.at) > dueOn,
    );

const personOf = ({ personId, recordedBy }: EventActor): string => recordedBy ?? personId;

/** Documents as they are listed: by whom, when, what they met and what became of them. Three queries. */
export const presentHandedIn = async (
  db: Db,
  documents: readonly DocumentHandedIn[],
  files: readonly CaseState[],
): Promise<HandedInView[]> => {
  const by = await querySubmittedBy(db, [...new Set(documents.map(one => one.docketId))]);
  const doneBy = ({ docketId, submission: { at, what } }: HandedIn): EventActor | null =>
    by.find(one => one.docketId === docketId && one.at === at && one.what === what)?.by ?? null;
  const actors = documents.flatMap(one => doneBy(one) ?? []);
  const person = await personNames(db, actors.map(personOf));
  const unit = await unitNames(
    db,
    actors.map(one => one.unitId),
  );
  return documents.map(one => {
    const actor = doneBy(one);
    const { at, decision, decidedAt, reason }: Submission = one.submission;
    return {
      number: one.number,
      receivedAt: at,
      by: actor && {
        person: person(personOf(actor)),
        unit: unit(actor.unitId),
        isRecordedForOther: actor.recordedBy !== undefined,
        isStamped: actor.isStamped ?? false,
      },
      decision,
      decidedAt: decidedAt ?? null,
      reason: reason ?? null,
      isLate: isLate(one, files),
      covers: metBy(one, files)
        .filter(({ obligations }) => obligations.length > 0)
        .map(({ file }) => ({ docketId: file.id, ref: file.ref, title: file.title })),
    };
  });
};
