import type { Name } from '../../codes/names';
import { under } from '../../form/answers';
import type { Place } from '../../form/asked';
import type { FormRef } from '../../form/types';
import { partNotes } from './field-rules';
import type { Sheet } from './sheet';

const isSameForm = (a: FormRef, b: FormRef): boolean => a.id === b.id && a.version === b.version;

/** Why a return says nothing there: it has not come, or the unit left it out. */
export const whyMissing = ({ row, counting, document }: Sheet, { part }: Place, form: FormRef): Name => {
  if (!document) return counting.papers.length > 0 ? partNotes.papersOnly : partNotes.standing(row.standing);
  if (under(document.none, part.id) !== undefined) return partNotes.none;
  if (under(document.inFile, part.id) !== undefined) return partNotes.inFile;
  return row.form && isSameForm(row.form, form) ? partNotes.empty : partNotes.olderForm;
};
