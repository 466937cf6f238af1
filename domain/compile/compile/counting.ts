import type { Instant } from '../../calendar/civil-date';
import type { CaseState, Submission } from '../../case/state';
import type { FormPurpose } from '../../codes/form';
import type { UnitDocument } from '../../form/document';
import type { UnitId } from '../../obligation/types';
import { byText } from './in-order';

/** A report that a unit handed in, with the docket in which it stands. */
export interface HandedIn {
  docketId: string;
  submission: Submission;
  /** The how-manieth it is, from 1: what came at one instant came together. */
  number: number;
}

/** A document that counts, and what is in it. */
type CountingDocument = HandedIn & { document: UnitDocument };

/** What of a unit's returns counts: the newest document, and free papers on single cases about which it says nothing. */
export interface Counting {
  document: CountingDocument | null;
  papers: HandedIn[];
}

const isOf = ({ what, within }: Submission, purpose: FormPurpose): boolean =>
  what === purpose && within === undefined;

/** Every report, or plan, that a unit handed in anywhere, earliest first; what only mirrors a document in a case is none of its own. */
export const handedInBy = (
  files: readonly CaseState[],
  unitId: UnitId,
  purpose: FormPurpose = 'report',
): HandedIn[] => {
  const all = files
    .flatMap(({ id, submissions }) => submissions.map(submission => ({ docketId: id, submission })))
    .filter(({ submission }) => submission.unitId === unitId && isOf(submission, purpose))
    .sort((a, b) => byText(a.submission.at, b.submission.at) || byText(a.docketId, b.docketId));
  const times: Instant[] = [...new Set(all.map(one => one.submission.at))];
  return all.map(one => ({ ...one, number: times.indexOf(one.submission.at) + 1 }));
};

const counts = ({ submission: { decision } }: HandedIn): boolean =>
  decision === 'pending' || decision === 'approved';

const asDocument = (one: HandedIn): CountingDocument[] =>
  one.submission.document ? [{ ...one, document: one.submission.document }] : [];

/** True where a document speaks for a docket in place of an earlier free paper there. */
const speaksFor = ({ docketId, document, submission }: CountingDocument, of: string): boolean =>
  docketId === of ||
  (submission.covers ?? []).some(one => one.docketId === of) ||
  Object.keys(document.problems[of] ?? {}).length > 0;

/**
 * Which return of a unit counts: the newest that was neither sent back nor taken back. What waits for a decision counts as
 * received. Without a document, or beside it, free papers on single cases count for their case, the newest of each.
 */
export const countingOf = (handedIn: readonly HandedIn[]): Counting => {
  const counting = handedIn.filter(counts);
  const document = counting.flatMap(asDocument).at(-1) ?? null;
  const newest = new Map(
    counting.filter(one => one.submission.document === undefined).map(one => [one.docketId, one]),
  );
  const papers = [...newest.values()].filter(
    one => !document || one.submission.at > document.submission.at || !speaksFor(document, one.docketId),
  );
  return { document, papers };
};
