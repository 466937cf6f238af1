import type { FieldKind } from '../../codes/form';
import { docketOf } from '../../form/asked';
import type { Form, FormField, FormPart } from '../../form/types';
import type { CompiledPart } from '../../report/compiled';
import { answerInWords } from './answer-in-words';
import { saidAt, type Sheet } from './sheet';

type Gathered = CompiledPart['gathered'][number];

/** What is read and not summed. Documents have a list of their own, next steps at a problem stand with the problem. */
const readKinds: readonly FieldKind[] = ['text', 'percent', 'day', 'meetings', 'steps'];

const isRead = ({ kind, scope, from }: FormField): boolean =>
  from === 'unit' && readKinds.includes(kind) && !(kind === 'steps' && scope !== 'unit');

/** The field under which free papers about single cases stand: what the record has of results, else the first of a problem. */
const fieldOfPapers = ({ parts }: Form): FormField | undefined => {
  const fields = parts.flatMap(one => one.fields);
  return (
    fields.find(one => one.from === 'results' && one.scope !== 'unit') ??
    fields.find(one => one.scope !== 'unit') ??
    fields[0]
  );
};

const papersOf = ({ unit, asked, counting }: Sheet, fieldId: string): Gathered[] =>
  counting.papers.map(({ docketId, submission }) => ({
    unitId: unit.id,
    unitName: unit.name,
    fieldId,
    // A paper on the unit's own file is about none of its problems alone.
    docketId: asked.problems.some(one => one.docketId === docketId) ? docketId : null,
    text: submission.text.trim(),
  }));

/** What units wrote in a part, under each unit in the order of the form and of the problems, as it was written. */
export const gatheredIn = (form: Form, part: FormPart, sheets: readonly Sheet[]): Gathered[] => {
  const field = fieldOfPapers(form);
  const hasPapers = part.fields.some(one => one.id === field?.id);
  return sheets.flatMap(sheet => {
    const { id: unitId, name: unitName } = sheet.unit;
    const typed = sheet.places
      .filter(place => place.part.id === part.id && isRead(place.field))
      .flatMap((place): Gathered[] => {
        const said = saidAt(sheet, place);
        const [fieldId, docketId] = [place.field.id, docketOf(place)];
        return said ? [{ unitId, unitName, fieldId, docketId, text: answerInWords(said) }] : [];
      });
    const papers = field && hasPapers ? papersOf(sheet, field.id) : [];
    return [...typed, ...papers].filter(one => one.text !== '');
  });
};
