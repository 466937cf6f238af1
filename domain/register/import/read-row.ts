import { findingKindNames, findingKinds, type FindingKind } from '../../codes/findings';
import { needed, readSource } from './read-source';
import type { RowReader } from './row-reader';
import type { Enter, FindingsGiven } from './types';

/** As in the form of entering one by hand, in characters. */
const LONGEST_TEXT = 20_000;

const kindNamed = (word: string): FindingKind | null =>
  findingKinds.find(one => one === word || findingKindNames[one].zh === word) ?? null;

/** The problem of a row; null where it lacks what a problem must have, and that is asked. What is asked beside it counts as well. */
export const readRow = (row: RowReader, given: FindingsGiven): Enter | null => {
  const text = row.brief('text', LONGEST_TEXT);
  if (text === null) row.ask('TEXT_MISSING', 'text');
  if (row.said('subject') === null) row.ask('SUBJECT_MISSING', 'subject');
  const subjectId = row.named('subject', 'SUBJECT_UNKNOWN', given.unitNamed);
  const source = readSource(row, given);
  const findingKind = row.named('findingKind', 'KIND_UNKNOWN', kindNamed);
  const category = needed(row, 'category', 'CATEGORY_MISSING', given);
  const on = row.day('on');
  if (text === null || subjectId === null || source === null || category === null) return null;
  return { kind: 'enter', subjectId, findingKind, category, text, source, on };
};
