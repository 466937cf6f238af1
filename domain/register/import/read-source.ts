import type { SourceKind } from '../../codes/findings';
import type { FindingField } from './finding-columns';
import type { RowReader } from './row-reader';
import { sourceNamed, sourceOfOrgan } from './source-of-organ';
import type { Enter, FindingsGiven } from './types';

type Missing = Extract<keyof FindingsGiven, FindingField>;

/** A text that has to be there: of the row, or said of the whole file. */
export const needed = (
  row: RowReader,
  field: Missing,
  code: 'ORGAN_MISSING' | 'TITLE_MISSING' | 'CATEGORY_MISSING',
  given: FindingsGiven,
): string | null => {
  const text = row.brief(field) ?? given[field] ?? null;
  if (text === null) row.ask(code, field);
  return text;
};

const kindOf = (row: RowReader, organ: string | null, given: FindingsGiven): SourceKind | null => {
  if (row.said('sourceKind') !== null) return row.named('sourceKind', 'SOURCE_UNCLEAR', sourceNamed);
  const kind = given.source ?? (organ === null ? null : sourceOfOrgan(organ));
  if (kind === null && organ !== null) row.ask('SOURCE_UNCLEAR', 'organ', organ);
  return kind;
};

/** By whom and in which paper it was found; null, and asked, where that is not said. */
export const readSource = (row: RowReader, given: FindingsGiven): Enter['source'] | null => {
  const organ = needed(row, 'organ', 'ORGAN_MISSING', given);
  const kind = kindOf(row, organ, given);
  const title = needed(row, 'title', 'TITLE_MISSING', given);
  const number = row.brief('number') ?? given.number ?? null;
  const on = row.day('issuedOn');
  const indicator = row.named('indicator', 'INDICATOR_UNKNOWN', given.indicatorNamed);
  if (organ === null || kind === null || title === null) return null;
  return { kind, organ, number, title, on, fileIds: [], indicator };
};
