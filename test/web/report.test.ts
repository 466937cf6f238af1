import type { FieldSource } from '../../domain/codes/form';
import type { CompiledPart, Discrepancy, Figure } from '../../domain/report/compiled';
import { zh } from '../../web/i18n/zh';
import { doubtedFigures } from '../../web/report/doubted-figures';
import { fieldText } from '../../web/report/field-text';
import { formatValue } from '../../web/report/format-value';
import { endOfDay, formatCutOff } from '../../web/report/instants';
import { partState } from '../../web/report/part-state';
import { readForm } from '../../web/report/read-form';
import { afterNumber, sentencesOf, type Piece } from '../../web/report/sentences';
import { figureValue } from '../../web/report/figure-value';

const figure = (id: string, more: Partial<Figure> = {}): Figure => ({
  id,
  name: { zh: '会议', en: 'meetings' },
  kind: 'count',
  measure: '次',
  value: '3',
  rule: { zh: '各单位之和。', en: 'The sum of all units.' },
  origin: 'returns',
  parts: [
    { label: { zh: '甲', en: 'A' }, value: '3', unitIds: ['a'] },
    { label: { zh: '乙', en: 'B' }, value: null, unitIds: ['b'] },
  ],
  ...more,
});
const part = (more: Partial<CompiledPart> = {}): CompiledPart => ({
  partId: 'study',
  name: { zh: '研究部署', en: 'deployment' },
  words: '',
  figureIds: [],
  gathered: [],
  papers: [],
  none: [],
  inFile: [],
  missing: [],
  ...more,
});
const stateOf = (
  one: CompiledPart,
  figures: Figure[] = [],
  doubted: string[] = [],
  sources: FieldSource[] = [],
) => partState(one, new Map(figures.map(f => [f.id, f])), new Set(doubted), new Set(sources));

describe('a part says where it comes from', () => {
  it('nobody has written it, and no unit has sent anything', () => {
    expect(stateOf(part())).toEqual({ kind: 'empty', units: 0, missing: 0, doubted: 0 });
  });
  it('the office has written it', () => {
    expect(stateOf(part({ words: '有' })).kind).toBe('written');
  });
  it('the record fills it, as long as units are asked for nothing in it', () => {
    const all = [figure('problems', { origin: 'record' }), figure('field:meetings')];
    expect(stateOf(part({ figureIds: ['problems'] }), all).kind).toBe('record');
    expect(stateOf(part({ figureIds: ['problems', 'field:meetings'] }), all).kind).toBe('returns');
  });
  it('the record fills what asks nothing of units, also without a figure', () => {
    expect(stateOf(part(), [], [], ['waiting', 'standing']).kind).toBe('record');
    expect(stateOf(part(), [], [], ['waiting', 'unit']).kind).toBe('empty');
  });
  it('a unit that is missing in a figure has sent nothing for it', () => {
    const state = stateOf(part({ figureIds: ['field:meetings'], missing: ['b'] }), [
      figure('field:meetings'),
    ]);
    expect(state).toEqual({ kind: 'returns', units: 1, missing: 1, doubted: 0 });
  });
  it('a unit counts once, whether it sent words, documents or numbers', () => {
    const one = part({
      figureIds: ['field:meetings'],
      gathered: [{ unitId: 'a', unitName: '甲', fieldId: 'f', docketId: null, text: '写' }],
      papers: [{ unitId: 'c', fieldId: 'p', title: '办法', number: null, on: null, fileId: null }],
    });
    expect(stateOf(one, [figure('field:meetings')], ['field:meetings'])).toEqual({
      kind: 'returns',
      units: 2,
      missing: 0,
      doubted: 1,
    });
  });
});

const discrepancy = (more: Partial<Discrepancy>): Discrepancy => ({
  key: 'k',
  kind: 'returns-differ',
  fieldId: 'meetings',
  docketId: null,
  says: { zh: '', en: '' },
  sides: [],
  settled: null,
  ...more,
});

it('a figure is to be checked until what differs in its field is settled', () => {
  const figures = [figure('field:meetings'), figure('problems')];
  const doubted = (settled: Discrepancy['settled']) => [
    ...doubtedFigures({ figures, discrepancies: [discrepancy({ settled })] }),
  ];
  expect(doubted(null)).toEqual(['field:meetings']);
  expect(doubted({ choice: 0, reason: '核过' })).toEqual([]);
});

it('a number that counts a list is to be checked with the list', () => {
  const field = { name: { zh: '', en: '' }, scope: 'unit', from: 'unit', askedOf: 'everyone' } as const;
  const parts = [
    {
      id: 'p',
      name: { zh: '', en: '' },
      cites: [],
      fields: [
        { ...field, id: 'rules', kind: 'papers' as const },
        { ...field, id: 'rules-made', kind: 'count' as const, countOf: 'rules' },
      ],
    },
  ];
  const doubted = doubtedFigures(
    { figures: [figure('field:rules-made')], discrepancies: [discrepancy({ fieldId: 'rules' })] },
    parts,
  );
  expect([...doubted]).toEqual(['field:rules-made']);
});

describe('the figures of a part in sentences', () => {
  const read = (sentences: Piece[][]): string[] =>
    sentences.map(pieces => pieces.map(one => ('text' in one ? one.text : `[${one.figureId}]`)).join(''));
  const papers = figure('b', { name: { zh: '文件', en: 'documents' }, measure: '份' });

  it('each stands between its name and its measure', () => {
    expect(read(sentencesOf([figure('a'), papers], [], 'zh'))).toEqual(['会议 [a] 次，文件 [b] 份。']);
    expect(read(sentencesOf([figure('a'), papers], [], 'en'))).toEqual(['Meetings [a], documents [b].']);
  });
  it('the measure and the comma stay on the line of the number', () => {
    const after = (text: string) => afterNumber({ figureId: 'a' }, { text });
    expect([after(' 个，约谈 '), after('，通报 '), after(' 人次。'), after(' open, 2')]).toEqual([
      ' 个，',
      '，',
      ' 人次。',
      '',
    ]);
    expect(afterNumber({ text: '' }, { text: ' 个，' })).toBe('');
  });
  it('what is counted on the record and what units reported are sentences of their own', () => {
    const letters = figure('letters', {
      origin: 'record',
      name: { zh: '函件', en: 'letters' },
      measure: '份',
    });
    expect(read(sentencesOf([figure('a'), letters], [], 'zh'))).toEqual([
      '函件 [letters] 份。',
      '会议 [a] 次。',
    ]);
  });
  it('those of a template are said in it, if the report has all that it names', () => {
    const template = { of: (id: string) => id === 'a', text: '开会 {a} 次、发文 {b} 份。' };
    expect(read(sentencesOf([figure('a'), papers], [{ ...template, of: () => true }], 'zh'))).toEqual([
      '开会 [a] 次、发文 [b] 份。',
    ]);
    expect(read(sentencesOf([figure('a')], [template], 'zh'))).toEqual(['会议 [a] 次。']);
  });
});

it('a figure of which every part is missing is missing itself; one that is counted to nothing is 0', () => {
  const none = { label: { zh: '甲', en: 'A' }, value: null };
  expect(figureValue(figure('a', { value: null, parts: [none, none] }), '未报')).toBe('未报');
  expect(figureValue(figure('a', { value: '0', parts: [none, { ...none, value: '0' }] }), '未报')).toBe('0');
  expect(figureValue(figure('letters', { value: '0', parts: [] }), '未报')).toBe('0');
});

it('parts are numbered as in documents', () => {
  expect([1, 10, 11, 20, 21].map(zh.report.ordinal)).toEqual([
    '一、',
    '十、',
    '十一、',
    '二十、',
    '二十一、',
  ]);
});

it('an amount is grouped and keeps its decimals; a count is as it is', () => {
  expect(formatValue('4126000.50', 'money')).toBe('4,126,000.50');
  expect(formatValue('999', 'money')).toBe('999');
  expect(formatValue('1234', 'count')).toBe('1234');
});

it('the end of a day is its 24:00, any other instant its own time', () => {
  expect(formatCutOff(endOfDay('2018-06-12'), 'zh', '2018')).toBe('6月12日 24:00');
  expect(formatCutOff('2018-06-20T09:12:00+08:00', 'zh')).toBe('2018年6月20日 09:12');
});

it('what nobody reported is said to be missing, never 0', () => {
  expect(fieldText(null, 'zh', zh)).toBe('未报');
  expect(fieldText({ kind: 'count', count: 0 }, 'zh', zh)).toBe('0');
  expect(fieldText({ kind: 'money', yuan: '4126000' }, 'zh', zh)).toBe('4,126,000 元');
  expect(
    fieldText(
      { kind: 'papers', papers: [{ title: '管理办法', number: '云办〔2018〕3号', on: null, fileId: null }] },
      'zh',
      zh,
    ),
  ).toBe('《管理办法》（云办〔2018〕3号）');
});

it('a pasted form is an object in JSON', () => {
  expect(readForm('{"id":"x"}')).toEqual({ id: 'x' });
  expect([readForm('[]'), readForm('1'), readForm('null'), readForm('{')]).toEqual([null, null, null, null]);
});
