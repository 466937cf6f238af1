import type { FilledForm } from '../../domain/compile/filled';
import type { FieldAnswer } from '../../domain/form/document';
import { gapsOf } from '../../web/unit/document/gaps';
import { filesOf, toDocument } from '../../web/unit/document/to-document';
import { valuesOf } from '../../web/unit/document/values';
import { meeting, smallForm, step } from '../domain/support/small-form';

const one = 'c:一-1';
const planned: FieldAnswer = { kind: 'text', text: '逐村清理' };

/** As the API fills it for a unit that leads one open problem: the measures are recorded, a result is only where it is given. */
const filledWith = (done: FieldAnswer | null = null): FilledForm => {
  const [work, problems] = smallForm.parts;
  const field = (id: string) => [work!, problems!].flatMap(part => part.fields).find(each => each.id === id)!;
  const typed = (id: string, docketId: string | null = null) => ({
    field: field(id),
    docketId,
    value: null,
    origin: { from: 'unit' as const },
    otherwise: null,
  });
  const recorded = (id: string, value: FieldAnswer | null) => ({
    ...typed(id, one),
    value,
    origin: { from: 'measures' as const, says: { zh: '方案', en: 'plan' }, docketIds: [one] },
  });
  return {
    form: smallForm,
    unitId: 'unit-a',
    asOf: '2018-06-10T09:00:00+08:00',
    problems: [{ docketId: one, ref: '一-1', category: '一', title: '问题', role: 'lead', standing: 'open' }],
    parts: [
      {
        partId: 'work',
        standing: 'missing',
        missing: [],
        fields: [typed('meetings'), typed('held'), typed('remark')],
      },
      {
        partId: 'problems',
        standing: 'missing',
        missing: [],
        fields: [
          recorded('planned', planned),
          recorded('done', done),
          typed('effects', one),
          typed('steps', one),
        ],
      },
    ],
    typed: { of: 5, filled: 0 },
    kept: [],
  };
};

const filled = filledWith();
const complete = {
  'a/meetings': [{ id: 'r1', ...meeting }],
  [`p/${one}/effects`]: ' 已清理三段 ',
  [`p/${one}/steps`]: [{ id: 'r2', ...step }],
};
const file = (id: string) => ({ id, name: `${id}.pdf` });

describe('what is missing before a document can be handed in', () => {
  it('is every field that the unit alone can fill and that may not stay empty, in the order of the form', () => {
    expect(gapsOf(filled, {})).toEqual([
      { partId: 'work', at: 'a/meetings', why: 'empty' },
      { partId: 'work', at: 'a/held', why: 'empty' },
      { partId: 'problems', at: `p/${one}/effects`, why: 'empty' },
      { partId: 'problems', at: `p/${one}/steps`, why: 'empty' },
    ]);
  });

  it('is nothing once these are filled: a number that counts a list is the length of that list', () => {
    expect(gapsOf(filled, complete)).toEqual([]);
    expect(gapsOf(filled, { ...complete, 'a/held': 1 })).toEqual([]);
    expect(gapsOf(filled, { ...complete, 'a/held': 0 })).toEqual([
      { partId: 'work', at: 'a/held', why: 'below' },
    ]);
  });

  it('does not count what the record stands for, and asks for it where the record is empty', () => {
    const { [`p/${one}/effects`]: _, ...without } = complete;
    expect(gapsOf(filledWith({ kind: 'text', text: '已办结' }), without)).toEqual([]);
    expect(gapsOf(filled, without)).toEqual([{ partId: 'problems', at: `p/${one}/effects`, why: 'empty' }]);
  });

  it('无 needs a reason and then stands for the part', () => {
    const none = (reason: string) => ({ ...complete, 'a/meetings': [], 'none/work': { reason } });
    expect(gapsOf(filled, none(' '))).toEqual([{ partId: 'work', at: 'none/work', why: 'reason' }]);
    expect(gapsOf(filled, none('没有开会'))).toEqual([]);
    // Taken back, it is as it was.
    expect(gapsOf(filled, { ...complete, 'none/work': '' })).toEqual([]);
  });

  it('a stamped scan stands for texts and lists, and the numbers are entered beside it', () => {
    const scanned = { ...complete, 'a/meetings': [], 'scan/work': [file('scan')] };
    expect(gapsOf(filled, scanned)).toEqual([{ partId: 'work', at: 'a/held', why: 'empty' }]);
    expect(gapsOf(filled, { ...scanned, 'a/held': 0 })).toEqual([]);
  });

  it('a line that was begun is to be finished; one that was not is none', () => {
    const empty = { id: 'r3', on: '', what: '', chair: '', attended: '' };
    expect(gapsOf(filled, { ...complete, 'a/meetings': [{ id: 'r1', ...meeting }, empty] })).toEqual([]);
    const begun = { ...complete, 'a/meetings': [{ ...empty, chair: '主要领导' }] };
    expect(gapsOf(filled, begun)).toEqual([{ partId: 'work', at: 'a/meetings', why: 'row' }]);
  });

  it('who says otherwise than the record says what it is, and why', () => {
    const at = `o/${one}/planned`;
    const otherwise = (said: string, reason: string) =>
      gapsOf(filled, { ...complete, [at]: { said, reason } }).map(gap => [gap.at, gap.why]);
    expect(otherwise('', '')).toEqual([[at, 'said']]);
    expect(otherwise('逐村清理', '写错了')).toEqual([[at, 'same']]);
    expect(otherwise('逐户清理', ' ')).toEqual([[at, 'reason']]);
    expect(otherwise('逐户清理', '方案已调整')).toEqual([]);
  });
});

describe('what is typed becomes the document', () => {
  it('of what was typed and nothing that the record has; empty lines and blanks are left out', () => {
    expect(toDocument(filled, complete)).toEqual({
      purpose: 'report',
      form: { id: 'small', version: 1 },
      answers: { meetings: { kind: 'meetings', meetings: [meeting] } },
      problems: {
        [one]: {
          effects: { kind: 'text', text: '已清理三段' },
          steps: { kind: 'steps', steps: [step] },
        },
      },
      none: {},
      inFile: {},
      otherwise: [],
    });
  });

  it('what is said otherwise stands beside what the record has', () => {
    const values = { ...complete, [`o/${one}/planned`]: { said: '逐户清理', reason: '方案已调整' } };
    expect(toDocument(filled, values).otherwise).toEqual([
      {
        fieldId: 'planned',
        docketId: one,
        recorded: planned,
        said: { kind: 'text', text: '逐户清理' },
        reason: '方案已调整',
      },
    ]);
  });

  it('a part of which the unit says 无 holds nothing else; a scan of the whole is that of every other part', () => {
    const values = { ...complete, 'none/work': { reason: '没有开会' }, 'scan/': [file('whole')] };
    const document = toDocument(filled, values);
    expect([document.answers, document.none, document.inFile]).toEqual([
      {},
      { work: '没有开会' },
      { problems: 'whole' },
    ]);
    expect(filesOf(document)).toEqual(['whole']);
  });

  it('and again what was typed, with the names of its files', () => {
    const values = {
      ...complete,
      'scan/work': [file('scan')],
      [`o/${one}/planned`]: { said: '逐户清理', reason: '方案已调整' },
    };
    const document = toDocument(filled, values);
    const again = valuesOf(filled, document, file);
    expect(toDocument(filled, again)).toEqual(document);
    expect(again['scan/work']).toEqual([{ id: 'scan', name: 'scan.pdf' }]);
  });
});
