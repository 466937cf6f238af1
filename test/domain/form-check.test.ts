import { checkForm } from '../../domain/form/check-form';
import { defaultPlan } from '../../domain/form/default-plan';
import { defaultReport } from '../../domain/form/default-report';
import { shippedForm } from '../../domain/form/shipped-forms';
import type { Form, FormField, FormPart } from '../../domain/form/types';

const text: FormField = {
  id: 'text',
  name: { zh: '情况', en: 'Circumstances' },
  kind: 'text',
  scope: 'unit',
  from: 'unit',
  askedOf: 'everyone',
};
const list: FormField = { ...text, id: 'list', kind: 'meetings' };
const count: FormField = { ...text, id: 'count', kind: 'count', measure: '次' };

const partOf = (...fields: FormField[]): FormPart => ({
  id: 'part',
  name: { zh: '部分', en: 'Part' },
  cites: ['六(三)'],
  fields,
});
const formOf = (...parts: FormPart[]): Form => ({
  id: 'ours',
  version: 1,
  purpose: 'report',
  name: { zh: '报告', en: 'Report' },
  cites: ['六(三)'],
  parts,
});
const withFields = (...fields: FormField[]): Form => formOf(partOf(text, ...fields));
const found = (form: Form): string[] => checkForm(form).map(({ code, path }) => `${code} ${path}`.trim());

it.each([
  ['the default report', defaultReport],
  ['the default plan', defaultPlan],
  ['one part with one text', withFields()],
  ['a number that counts a list', withFields(list, { ...count, countOf: 'list' })],
  [
    'next steps of each open problem',
    withFields({ ...text, id: 'steps', kind: 'steps', scope: 'open-problem' }),
  ],
  [
    'a text that the record makes superfluous',
    withFields(
      { ...text, id: 'results', scope: 'problem', from: 'results' },
      { ...text, id: 'effects', scope: 'open-problem', unlessRecorded: 'results' },
    ),
  ],
  [
    'a part that leads and all others fill, each in a field of their own',
    formOf({
      ...partOf({ ...text, askedOf: 'leads' }, { ...text, id: 'b', askedOf: 'others' }),
      clear: { zh: '清', en: 'clear' },
    }),
  ],
])('finds nothing wrong with %s', (_, form) => expect(found(form)).toEqual([]));

it.each<[string, Form, string[]]>([
  ['a form without parts', formOf(), ['PARTS_MISSING']],
  ['a part without fields', formOf(partOf()), ['FIELDS_MISSING parts.0']],
  [
    'two fields of one id, in two parts of one id',
    formOf(partOf(text), partOf(text)),
    ['ID_TWICE parts.0', 'ID_TWICE parts.0.fields.0', 'ID_TWICE parts.1', 'ID_TWICE parts.1.fields.0'],
  ],
  ['an id that is no word', withFields({ ...text, id: '1 次' }), ['ID_INVALID parts.0.fields.1']],
  [
    'no version, no name in English, no clause',
    { ...withFields(), version: 0, name: { zh: '报告', en: ' ' }, cites: [''] },
    ['VERSION_INVALID', 'NAME_MISSING', 'CITES_MISSING'],
  ],
  ['a part without its clause', formOf({ ...partOf(text), cites: [] }), ['CITES_MISSING parts.0']],
  [
    'a part that has to be clear and is asked of leads only',
    formOf({ ...partOf({ ...text, askedOf: 'leads' }), clear: { zh: '清', en: 'clear' } }),
    ['CLEAR_UNASKED parts.0'],
  ],
  ['a form in which nothing is typed', formOf(partOf({ ...text, from: 'liaison' })), ['NOTHING_TYPED']],
  ['a liaison as a number', withFields({ ...count, from: 'liaison' }), ['KIND_UNFIT parts.0.fields.1']],
  [
    'measures for the unit, the liaison for each problem',
    withFields(
      { ...text, id: 'a', from: 'measures' },
      { ...text, id: 'b', from: 'liaison', scope: 'problem' },
    ),
    ['SCOPE_UNFIT parts.0.fields.1', 'SCOPE_UNFIT parts.0.fields.2'],
  ],
  [
    'next steps once for the unit, and of problems that are closed',
    withFields({ ...text, id: 'a', kind: 'steps' }, { ...text, id: 'b', kind: 'steps', scope: 'problem' }),
    ['STEPS_UNFIT parts.0.fields.1', 'STEPS_UNFIT parts.0.fields.2'],
  ],
  [
    'documents for each open problem',
    withFields({ ...text, id: 'a', kind: 'papers', scope: 'open-problem' }),
    ['LIST_UNFIT parts.0.fields.1'],
  ],
  [
    'a number without 量词, a text with one',
    withFields({ ...text, id: 'a', kind: 'count' }, { ...text, id: 'b', measure: '次' }),
    ['MEASURE_MISSING parts.0.fields.1', 'MEASURE_UNFIT parts.0.fields.2'],
  ],
  [
    'what the record fills is not optional',
    withFields({ ...text, id: 'a', from: 'liaison', isOptional: true }),
    ['TYPED_ONLY parts.0.fields.1'],
  ],
  [
    'a number that counts a text, or a list of leads only',
    withFields(
      { ...count, countOf: 'text' },
      { ...list, askedOf: 'leads' },
      { ...count, id: 'b', countOf: 'list' },
    ),
    ['COUNT_UNFIT parts.0.fields.1', 'COUNT_UNFIT parts.0.fields.3'],
  ],
  [
    'a text of the unit that hangs on a problem, or on what is typed',
    withFields(
      { ...text, id: 'results', scope: 'problem', from: 'results' },
      { ...text, id: 'a', unlessRecorded: 'results' },
      { ...text, id: 'b', unlessRecorded: 'text' },
    ),
    ['UNLESS_UNFIT parts.0.fields.2', 'UNLESS_UNFIT parts.0.fields.3'],
  ],
  [
    'more fields than people can fill',
    withFields(...Array.from({ length: 60 }, (_, n) => ({ ...text, id: `f${n}` }))),
    ['TOO_MANY_FIELDS'],
  ],
  [
    'a name of 61 characters',
    withFields({ ...text, id: 'a', name: { zh: '长'.repeat(61), en: 'long' } }),
    ['NAME_TOO_LONG parts.0.fields.1'],
  ],
])('refuses %s', (_, form, codes) => expect(found(form)).toEqual(codes));

it('says what is wrong in both languages', () =>
  expect(checkForm(formOf())).toEqual([
    {
      code: 'PARTS_MISSING',
      path: '',
      says: { zh: '表单至少要有一个部分', en: 'a form has at least one part' },
    },
  ]));

it('a shipped form is found in the version that is shipped', () => {
  expect(shippedForm({ id: 'default-report', version: 1 })).toBe(defaultReport);
  expect(shippedForm({ id: 'default-report', version: 2 })).toBeUndefined();
});

it('the report has the seven parts of 六(三), five that are clear and the sixth item', () => {
  expect(defaultReport.parts.map(one => one.name.zh)).toEqual([
    '思想认识',
    '研究部署',
    '整改举措、进展和成效',
    '已完成整改问题',
    '未完成整改问题',
    '下步整改打算',
    '整改成效数据',
    '执纪问责',
    '长效机制',
    '后续巩固提高打算',
    '联络员',
  ]);
  expect(defaultReport.parts.filter(one => one.clear).map(one => one.id)).toEqual([
    'awareness',
    'deployment',
    'measures',
    'discipline',
    'mechanisms',
    'consolidation',
  ]);
});

it('the plan has the three lists and the time limits of 五(一), the phases, and five sources that are numbers', () => {
  expect(defaultPlan.parts.map(one => one.name.zh)).toEqual([
    '问题清单',
    '责任清单',
    '整改清单',
    '整改时限',
    '各阶段任务和重点',
    '一并纳入整改的问题来源',
    '联络员',
  ]);
  const sources = defaultPlan.parts.find(one => one.id === 'sources');
  expect(sources?.fields.filter(one => one.kind === 'count').map(one => one.name.zh)).toEqual([
    '成效考核通报',
    '第三方评估',
    '民主监督',
    '州级督查',
    '媒体暗访',
  ]);
});
