import { fillForm } from '../../domain/compile/fill/fill-form';
import { checkDocument } from '../../domain/form/check-document';
import type { FieldAnswer, UnitDocument } from '../../domain/form/document';
import { readUnder } from '../../domain/form/read-under';
import type { Form } from '../../domain/form/types';
import { completeDocument, smallForm, smallUnit, typedText } from './support/small-form';
import { SmallCampaign } from './support/small-record';

const text = (words: string): FieldAnswer => ({ kind: 'text', text: words });
const [work, problems] = smallForm.parts;

const written: UnitDocument = {
  ...completeDocument,
  answers: { ...completeDocument.answers, remark: text('见附件') },
  inFile: { problems: 'file-1' },
};

/** Adopted in mid-campaign: another text is asked. */
const fieldMore: Form = {
  ...smallForm,
  version: 2,
  parts: [{ ...work!, fields: [...work!.fields, { ...typedText, id: 'lessons' }] }, problems!],
};
/** The remark is not asked any more, nor anything of single problems. */
const fieldsLess: Form = {
  ...smallForm,
  version: 2,
  parts: [{ ...work!, fields: work!.fields.slice(0, 2) }],
};

it('a field more: the document stands as it was, and lacks that field alone', () => {
  const { document, kept } = readUnder(fieldMore, written);
  expect(kept).toEqual([]);
  expect(document).toEqual({ ...written, form: { id: 'small', version: 2 } });
  const { wrong, missing } = checkDocument(fieldMore, document, smallUnit);
  expect(wrong).toEqual([]);
  expect(missing.map(one => one.fieldId)).toEqual(['lessons']);
});

it('a field less: what was typed there is kept beside it, and nobody is asked for it', () => {
  const { document, kept } = readUnder(fieldsLess, written);
  expect(document.answers).toEqual(completeDocument.answers);
  expect(kept).toEqual([
    { id: 'remark', docketId: null, answer: text('见附件'), said: null },
    {
      id: 'effects',
      docketId: 'c:一-1',
      answer: completeDocument.problems['c:一-1']!.effects,
      said: null,
    },
    { id: 'steps', docketId: 'c:一-1', answer: completeDocument.problems['c:一-1']!.steps, said: null },
    { id: 'problems', docketId: null, answer: null, said: 'file-1' },
  ]);
  expect(checkDocument(fieldsLess, document, smallUnit)).toEqual({ wrong: [], missing: [] });
});

it('a field of the same id that means something else does not take the answer', () => {
  const [meetings, held, remark] = work!.fields;
  const form: Form = {
    ...smallForm,
    version: 2,
    parts: [
      { ...work!, fields: [meetings!, held!, { ...remark!, kind: 'count', measure: '件' }] },
      problems!,
    ],
  };
  const { document, kept } = readUnder(form, written);
  expect(document.answers.remark).toBeUndefined();
  expect(kept.map(one => one.id)).toEqual(['remark']);
});

it('what is typed once for the unit does not become what is typed for each problem', () => {
  const [, , remark] = work!.fields;
  const form: Form = {
    ...smallForm,
    parts: [{ ...work!, fields: [...work!.fields.slice(0, 2), { ...remark!, scope: 'problem' }] }, problems!],
  };
  expect(readUnder(form, written).kept.map(one => one.id)).toEqual(['remark']);
});

it('what is said otherwise than a field that the record does not fill any more is kept with its reason', () => {
  const said = {
    fieldId: 'planned',
    docketId: 'c:一-1',
    recorded: null,
    said: text('逐户'),
    reason: '已调整',
  };
  const { document, kept } = readUnder(fieldsLess, { ...written, otherwise: [said] });
  expect(document.otherwise).toEqual([]);
  expect(kept).toContainEqual({ id: 'planned', docketId: 'c:一-1', answer: text('逐户'), said: '已调整' });
});

it('a report that was handed in under the first version is filled under the second', () => {
  const campaign = new SmallCampaign().handedIn('A', written);
  const filled = fillForm(fieldMore, 'A', campaign.record(), written);
  const fields = filled.parts.flatMap(one => one.fields);
  expect(fields.find(one => one.field.id === 'remark')?.value).toEqual(text('见附件'));
  expect(fields.find(one => one.field.id === 'lessons')).toMatchObject({
    value: null,
    origin: { from: 'unit' },
  });
  expect(fillForm(fieldsLess, 'A', campaign.record(), written).kept.map(one => one.id)).toContain('remark');
});
