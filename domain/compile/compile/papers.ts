import { docketOf } from '../../form/asked';
import type { Paper } from '../../form/document';
import type { FormField } from '../../form/types';
import { groupBy } from '../../group-by';
import type { UnitId } from '../../obligation/types';
import { numberKey, titleKey } from './same-paper';
import { recordedAt, saidAt, type Sheet } from './sheet';

/** A document as one unit's return has it in one field. */
export interface Occurrence {
  unitId: UnitId;
  unitName: string;
  field: FormField;
  paper: Paper;
}

/** Every document of every return and of what the record found for the unit, in the order of units and fields. */
export const occurrencesOf = (sheets: readonly Sheet[]): Occurrence[] =>
  sheets.flatMap(sheet =>
    sheet.places
      .filter(place => place.field.kind === 'papers' && docketOf(place) === null)
      .flatMap(place => {
        const answer = place.field.from === 'unit' ? saidAt(sheet, place) : recordedAt(sheet, place);
        const papers = answer?.kind === 'papers' ? answer.papers : [];
        return papers.map(paper => ({
          unitId: sheet.unit.id,
          unitName: sheet.unit.name,
          field: place.field,
          paper,
        }));
      }),
  );

/** What a document says of itself beside its number; a day that is not given contradicts none. */
export const contentOf = (paper: Paper, group: readonly Occurrence[]): string => {
  const title = titleKey(paper);
  const days = new Set(group.filter(one => titleKey(one.paper) === title).flatMap(one => one.paper.on ?? []));
  const [only] = days;
  return `${title}|${paper.on ?? (days.size === 1 ? only : '')}`;
};

/** Documents that may be the same: by 文号, without one by title and day. What has neither number nor day is like no other. */
export const groupsOf = (occurrences: readonly Occurrence[]): Occurrence[][] => {
  const keyed = occurrences.flatMap(one => {
    const { on } = one.paper;
    const number = numberKey(one.paper);
    if (number === null && on === null) return [];
    return { key: number ?? `${titleKey(one.paper)}|${on}`, one };
  });
  return [...groupBy(keyed, ({ key }) => key).values()].map(some => some.map(({ one }) => one));
};
