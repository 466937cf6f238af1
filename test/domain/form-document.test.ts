import { acceptDocument } from '../../domain/form/accept-document';
import { answerAt } from '../../domain/form/answers';
import { placesOf } from '../../domain/form/asked';
import { checkDocument } from '../../domain/form/check-document';
import type { FieldAnswer, UnitDocument } from '../../domain/form/document';
import { partsStanding } from '../../domain/form/find-missing';
import { refusalOf } from './support/case-file';
import { completeDocument, emptyDocument, meeting, smallForm, smallUnit, step } from './support/small-form';

const check = (document: UnitDocument, unit = smallUnit) => {
  const { wrong, missing } = checkDocument(smallForm, document, unit);
  const at = (all: typeof wrong) =>
    all.map(one => [one.code, one.docketId, one.fieldId ?? one.partId].filter(Boolean).join(' '));
  return { wrong: at(wrong), missing: at(missing) };
};
const wrongIn = (changes: Partial<UnitDocument>) => check({ ...completeDocument, ...changes }).wrong;
const missingIn = (changes: Partial<UnitDocument>) => check({ ...completeDocument, ...changes }).missing;
const text = (words: string): FieldAnswer => ({ kind: 'text', text: words });
const count = (n: number): FieldAnswer => ({ kind: 'count', count: n });
const standing = (document: UnitDocument) =>
  partsStanding(smallForm, document, smallUnit).map(one => `${one.partId} ${one.standing}`);

describe('what is missing', () => {
  it('is everything that is asked and not optional, where nothing was typed', () =>
    expect(check(emptyDocument)).toEqual({
      wrong: [],
      missing: [
        'FIELD_EMPTY meetings',
        'NUMBER_MISSING held',
        'FIELD_EMPTY c:一-1 effects',
        'FIELD_EMPTY c:一-1 steps',
      ],
    }));

  it('is nothing once it was; the number of meetings is counted from their list', () => {
    expect(check(completeDocument)).toEqual({ wrong: [], missing: [] });
    const held = placesOf(smallForm, smallUnit).find(one => one.field.id === 'held')!;
    expect(answerAt(completeDocument, held)).toEqual(count(1));
    expect(answerAt({ ...completeDocument, answers: {} }, held)).toBeUndefined();
  });

  it('is said in a sentence that names part, field and problem', () =>
    expect(checkDocument(smallForm, emptyDocument, smallUnit).missing.at(-1)?.says.zh).toBe(
      '逐个问题·下步（问题 一-1）：没有填写',
    ));

  it('is not filled by blanks or an empty list', () =>
    expect(
      missingIn({
        answers: { meetings: { kind: 'meetings', meetings: [] } },
        problems: { 'c:一-1': { effects: text(' \n'), steps: { kind: 'steps', steps: [] } } },
      }),
    ).toHaveLength(4));

  it('is a number that is not there; 0 is there', () => {
    expect(missingIn({ answers: {} })).toContain('NUMBER_MISSING held');
    expect(missingIn({ answers: { held: count(0) } })).toEqual(['FIELD_EMPTY meetings']);
  });

  it('is nothing of a part that has "none" with a reason', () => {
    const none = { ...completeDocument, answers: {}, none: { work: '本单位此前已部署' } };
    expect(check(none)).toEqual({ wrong: [], missing: [] });
    expect(standing(none)).toEqual(['work none', 'problems filled']);
    expect(check({ ...none, none: { work: ' ' } })).toMatchObject({
      wrong: ['NONE_WITHOUT_REASON work'],
      missing: ['FIELD_EMPTY meetings', 'NUMBER_MISSING held'],
    });
  });

  it('is only the number of a part that stands in a stamped scan', () => {
    const inFile = { ...completeDocument, answers: {}, inFile: { work: 'file-1' } };
    expect(check(inFile).missing).toEqual(['NUMBER_MISSING held']);
    expect(standing(inFile)).toEqual(['work missing', 'problems filled']);
    const withNumber = { ...inFile, answers: { held: count(3) } };
    expect(check(withNumber)).toEqual({ wrong: [], missing: [] });
    expect(standing(withNumber)).toEqual(['work in-file', 'problems filled']);
  });

  it('is not asked where the record has it', () => {
    const recorded = { ...smallUnit, recorded: () => text('已验收') };
    expect(check(emptyDocument, recorded).missing).not.toContain('FIELD_EMPTY c:一-1 effects');
  });

  it('is a part that has to be clear and in which all fields are optional', () => {
    const [work, problems] = smallForm.parts;
    const form = { ...smallForm, parts: [{ ...work!, fields: work!.fields.slice(2) }, problems!] };
    const found = checkDocument(form, { ...completeDocument, answers: {} }, smallUnit);
    expect(found.missing.map(one => one.code)).toEqual(['PART_EMPTY']);
    const said = { ...completeDocument, answers: { remark: text('见附件') } };
    expect(checkDocument(form, said, smallUnit).missing).toEqual([]);
  });
});

describe('what is refused', () => {
  it.each<[string, Partial<UnitDocument>, string[]]>([
    ['another version of the form', { form: { id: 'small', version: 2 } }, ['FORM_DIFFERS']],
    ['a plan under a form of reports', { purpose: 'plan' }, ['FORM_DIFFERS']],
    [
      'an unknown field',
      { answers: { ...completeDocument.answers, constructor: text('x') } },
      ['FIELD_UNKNOWN'],
    ],
    ['an unknown part', { none: { x: '没有' }, inFile: { y: 'file' } }, ['PART_UNKNOWN', 'PART_UNKNOWN']],
    [
      'an answer for a problem of other units',
      { problems: { ...completeDocument.problems, 'c:二-1': { effects: text('x') } } },
      ['PROBLEM_UNKNOWN effects'],
    ],
    [
      'a result of a problem that others lead',
      { problems: { ...completeDocument.problems, 'c:一-2': { effects: text('x') } } },
      ['FIELD_NOT_ASKED c:一-2 effects'],
    ],
    [
      'what belongs to the unit, said of a problem',
      { problems: { ...completeDocument.problems, 'c:一-2': { remark: text('x') } } },
      ['FIELD_NOT_ASKED c:一-2 remark'],
    ],
    [
      'an answer of another kind',
      { answers: { ...completeDocument.answers, remark: count(1) } },
      ['KIND_WRONG remark'],
    ],
    [
      'a number below 0 or with a fraction',
      { answers: { ...completeDocument.answers, held: count(1.5) } },
      ['COUNT_INVALID held'],
    ],
    [
      'fewer meetings than are listed',
      { answers: { ...completeDocument.answers, held: count(0) } },
      ['COUNT_BELOW_LIST held'],
    ],
    [
      'a meeting on a day that there is not, about nothing',
      { answers: { meetings: { kind: 'meetings', meetings: [{ ...meeting, on: '2018-02-30', what: '' }] } } },
      ['ENTRY_INCOMPLETE meetings', 'DAY_INVALID meetings'],
    ],
    [
      'a step that nobody takes',
      { problems: { 'c:一-1': { steps: { kind: 'steps', steps: [{ ...step, who: '' }] } } } },
      ['ENTRY_INCOMPLETE c:一-1 steps'],
    ],
    [
      'a text of more than 2,000 characters',
      { answers: { ...completeDocument.answers, remark: text('长'.repeat(2_001)) } },
      ['TOO_LONG remark'],
    ],
    ['"none" beside an answer', { none: { work: '没有' } }, ['NONE_AND_FILLED work']],
    [
      'an answer to what the record has',
      { problems: { ...completeDocument.problems, 'c:一-2': { planned: text('x') } } },
      ['RECORD_FIELD c:一-2 planned'],
    ],
  ])('%s', (_, changes, codes) => expect(wrongIn(changes)).toEqual(codes));

  const otherwise = {
    fieldId: 'planned',
    docketId: 'c:一-1',
    recorded: null,
    said: text('逐户清理'),
    reason: '方案已按村调整',
  };

  it.each<[string, object, string[]]>([
    ['nothing of what is said otherwise with a reason', {}, []],
    ['what is said otherwise without one', { reason: ' ' }, ['OTHERWISE_WITHOUT_REASON c:一-1 planned']],
    ['what the record says too', { said: text('逐村清理') }, ['OTHERWISE_SAME c:一-1 planned']],
    ['another kind', { said: count(1) }, ['KIND_WRONG c:一-1 planned']],
    ['what the unit types anyway', { fieldId: 'effects' }, ['OTHERWISE_TYPED c:一-1 effects']],
    ['of an unknown problem', { docketId: 'c:九-9' }, ['PROBLEM_UNKNOWN planned']],
  ])('%s', (_, changes, codes) =>
    expect(wrongIn({ otherwise: [{ ...otherwise, ...changes }] })).toEqual(codes),
  );

  it('the same field said otherwise twice', () =>
    expect(wrongIn({ otherwise: [otherwise, otherwise] })).toEqual(['OTHERWISE_TWICE c:一-1 planned']));

  it('a step of a problem that was closed meanwhile is kept, not refused', () => {
    const closed = { ...smallUnit, problems: smallUnit.problems.map(one => ({ ...one, isOpen: false })) };
    expect(check(completeDocument, closed)).toEqual({ wrong: [], missing: [] });
  });
});

describe('what is recorded when a document is handed in', () => {
  it('is the document, with the record beside what it says otherwise', () => {
    const said = {
      fieldId: 'planned',
      docketId: 'c:一-1',
      recorded: null,
      said: text('逐户清理'),
      reason: '已调整',
    };
    const { otherwise, ...rest } = acceptDocument(
      smallForm,
      { ...completeDocument, otherwise: [said] },
      smallUnit,
    );
    expect(otherwise).toEqual([{ ...said, recorded: text('逐村清理') }]);
    expect({ ...rest, otherwise: [] }).toEqual(completeDocument);
  });

  it('is nothing of one that lacks something, unless it came on paper', () => {
    expect(refusalOf(() => acceptDocument(smallForm, emptyDocument, smallUnit))).toBe('DOCUMENT_INCOMPLETE');
    expect(acceptDocument(smallForm, emptyDocument, smallUnit, { mayLack: true })).toEqual(emptyDocument);
  });

  it('is never one that is wrong', () => {
    const wrong = { ...completeDocument, none: { x: '没有' } };
    for (const mayLack of [false, true])
      expect(refusalOf(() => acceptDocument(smallForm, wrong, smallUnit, { mayLack }))).toBe(
        'DOCUMENT_WRONG',
      );
  });
});
