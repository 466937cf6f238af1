import type { FilledForm } from '../../../domain/compile/filled';
import type { FieldAnswer, Otherwise, UnitDocument } from '../../../domain/form/document';
import type { Attached } from '../../files/attached';
import type { Values } from '../../parts/use-send';
import { answerName, noneName, otherwiseName, scanName } from './names';
import { toAnswer } from './raw';
import type { NoneValue, OtherwiseValue } from './values';

/** What was taken back stands there as an empty text, which a kept form tells from what was never there. */
const recordIn = (values: Values, name: string): object | null => {
  const value = values[name];
  return typeof value === 'object' ? value : null;
};

export const noneIn = (values: Values, partId: string): NoneValue | null =>
  recordIn(values, noneName(partId)) as NoneValue | null;

export const otherwiseIn = (
  values: Values,
  docketId: string | null,
  fieldId: string,
): OtherwiseValue | null => recordIn(values, otherwiseName(docketId, fieldId)) as OtherwiseValue | null;

export const filesIn = (values: Values, name: string): Attached[] =>
  (recordIn(values, name) as Attached[] | null) ?? [];

/** The scan in which a part is written: its own, else that of the whole document. */
export const scanOfPart = (values: Values, partId: string): Attached | null =>
  filesIn(values, scanName(partId))[0] ?? filesIn(values, scanName(null))[0] ?? null;

/** The document that the form's values make. A part of which the unit says 无 holds nothing else. */
export const toDocument = ({ form, parts }: FilledForm, values: Values): UnitDocument => {
  const document: UnitDocument = {
    purpose: form.purpose,
    form: { id: form.id, version: form.version },
    answers: {},
    problems: {},
    none: {},
    inFile: {},
    otherwise: [],
  };
  const answer = (docketId: string | null, fieldId: string, said: FieldAnswer): void => {
    const into = docketId === null ? document.answers : (document.problems[docketId] ??= {});
    into[fieldId] = said;
  };
  for (const { partId, fields } of parts) {
    const none = noneIn(values, partId);
    if (none) document.none[partId] = none.reason.trim();
    const scan = none ? null : scanOfPart(values, partId);
    if (scan) document.inFile[partId] = scan.id;
    for (const { field, docketId, value } of fields) {
      if (field.from === 'unit') {
        const said = none ? null : toAnswer(field.kind, values[answerName(docketId, field.id)]);
        if (said) answer(docketId, field.id, said);
      } else {
        const otherwise = otherwiseIn(values, docketId, field.id);
        const said = otherwise && toAnswer(field.kind, otherwise.said);
        if (otherwise && said)
          document.otherwise.push({
            fieldId: field.id,
            docketId,
            recorded: value,
            said,
            reason: otherwise.reason.trim(),
          } satisfies Otherwise);
      }
    }
  }
  return document;
};

/** Every uploaded file that the document names, once: the scans and the documents' own. */
export const filesOf = ({ answers, problems, inFile, otherwise }: UnitDocument): string[] => {
  const all = [
    ...Object.values(answers),
    ...Object.values(problems).flatMap(one => Object.values(one)),
    ...otherwise.map(one => one.said),
  ];
  const papers = all.flatMap(one => (one.kind === 'papers' ? one.papers : []));
  const ids = [...Object.values(inFile), ...papers.flatMap(one => one.fileId ?? [])];
  return [...new Set(ids)];
};
