import { under } from './answers';
import type { FieldAnswer, UnitDocument } from './document';
import type { Form, FormField } from './types';

/** What was typed under another version of the form and has no place in this one. It stays in the document. */
export interface KeptAnswer {
  /** The field's id, or the part's for what was said of a whole part (`none`, `inFile`). */
  id: string;
  docketId: string | null;
  /** Null for what was said of a whole part. */
  answer: FieldAnswer | null;
  /** The reason of "none", the file of a part in a scan, the reason of what was said otherwise. */
  said: string | null;
}

export const blankDocument = ({
  id,
  version,
  purpose,
}: Pick<Form, 'id' | 'version' | 'purpose'>): UnitDocument => ({
  purpose,
  form: { id, version },
  answers: {},
  problems: {},
  none: {},
  inFile: {},
  otherwise: [],
});

type Answers = Record<string, FieldAnswer>;

/** An id means the same in the next version as long as its kind and what it is for stay the same. */
const sorted = (
  answers: Answers,
  docketId: string | null,
  fieldOf: (id: string) => FormField | undefined,
) => {
  const stays: Answers = {};
  const kept: KeptAnswer[] = [];
  for (const [id, answer] of Object.entries(answers)) {
    const field = fieldOf(id);
    const isFor = (field?.scope === 'unit') === (docketId === null);
    if (field?.from === 'unit' && field.kind === answer.kind && isFor) stays[id] = answer;
    else kept.push({ id, docketId, answer, said: null });
  }
  return { stays, kept };
};

const ofParts = (said: Readonly<Record<string, string>>, parts: ReadonlySet<string>) => {
  const entries = Object.entries(said);
  return {
    stays: Object.fromEntries(entries.filter(([id]) => parts.has(id))),
    kept: entries
      .filter(([id]) => !parts.has(id))
      .map(([id, words]) => ({ id, docketId: null, answer: null, said: words })),
  };
};

/**
 * A document as a form reads it that may be another version than the one under which it was written: what still has its field
 * stands there, everything else is kept beside it, and nothing is lost. A field more is simply not filled.
 */
export const readUnder = (
  form: Form,
  document: UnitDocument,
): { document: UnitDocument; kept: KeptAnswer[] } => {
  const fields = Object.fromEntries(form.parts.flatMap(part => part.fields.map(one => [one.id, one])));
  const fieldOf = (id: string) => under(fields, id);
  const parts = new Set(form.parts.map(one => one.id));
  const ofUnit = sorted(document.answers, null, fieldOf);
  const ofProblems = Object.entries(document.problems).map(
    ([docketId, answers]) => [docketId, sorted(answers, docketId, fieldOf)] as const,
  );
  const [none, inFile] = [ofParts(document.none, parts), ofParts(document.inFile, parts)];
  const isRecordField = ({ fieldId, said }: { fieldId: string; said: FieldAnswer }) => {
    const field = fieldOf(fieldId);
    return field !== undefined && field.from !== 'unit' && field.kind === said.kind;
  };
  const dropped = document.otherwise.filter(one => !isRecordField(one));
  return {
    document: {
      ...blankDocument(form),
      answers: ofUnit.stays,
      problems: Object.fromEntries(ofProblems.map(([docketId, one]) => [docketId, one.stays])),
      none: none.stays,
      inFile: inFile.stays,
      otherwise: document.otherwise.filter(isRecordField),
    },
    kept: [
      ...ofUnit.kept,
      ...ofProblems.flatMap(([, one]) => one.kept),
      ...none.kept,
      ...inFile.kept,
      ...dropped.map(one => ({
        id: one.fieldId,
        docketId: one.docketId,
        answer: one.said,
        said: one.reason,
      })),
    ],
  };
};
