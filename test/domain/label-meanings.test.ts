import type { LabelMeaning } from '../../domain/codes/plan';
import { readPlan } from '../../domain/plan/read-plan';
import type { Plan } from '../../domain/plan/types';
import { seedCalendar } from '../../prisma/schema/calendar-seed';

const calendar = seedCalendar();

const read = (text: string, labels?: Record<string, LabelMeaning>): Plan => {
  const reading = readPlan(text, { calendar, issuedOn: '2021-05-01', ...(labels && { labels }) });
  if (!reading.ok) throw new Error(reading.reason);
  return reading.plan;
};

const head = ['清河县督察反馈问题整改方案', '一、反馈问题及整改措施'];
const text = [
  ...head,
  ...['1.堤防有裂缝。', '2.闸门漏水。'].flatMap(problem => [
    problem,
    '整改措施:灌浆加固。',
    '责任单位:县水利局',
    '【挂点同志】:县交通局',
    '整改时限:2021年6月30日前',
  ]),
].join('\n');
const labels = (plan: Plan) =>
  plan.questions.filter(one => one.code === 'LABEL_UNKNOWN').map(one => one.about?.label);
const parts = ({ assignments }: Plan) =>
  assignments.map(({ leads, responsible, supporting, supervising, officers, deadline }) => ({
    leads,
    responsible,
    supporting,
    supervising,
    officers,
    on: deadline?.dueOn,
  }));

describe('what a person says of a label holds for the whole document', () => {
  const asked = read(text);
  it('is asked by the key that answers it', () => {
    expect(labels(asked)).toEqual(['挂点同志']);
    expect(labels(read(text, { 挂点同志: 'remark' }))).toEqual([]);
  });
  it.each([
    ['lead', 'leads'],
    ['supporting', 'supporting'],
    ['supervising', 'supervising'],
    ['officer', 'officers'],
  ] as const)('%s', (meaning, field) => {
    const plan = read(text, { 挂点同志: meaning });
    expect(labels(plan)).toEqual([]);
    expect(parts(plan)).toEqual(parts(asked).map(one => ({ ...one, [field]: ['县交通局'] })));
  });
  it('adds units to those of another label of the same kind', () => {
    const plan = read(text, { 挂点同志: 'responsible' });
    expect(parts(plan)).toEqual(parts(asked).map(one => ({ ...one, responsible: ['县水利局', '县交通局'] })));
  });
  it('reads a remark as no field, as it stood before it was answered', () => {
    const plan = read(text, { 挂点同志: 'remark' });
    expect(parts(plan)).toEqual(parts(asked));
    expect(plan.categories).toEqual(asked.categories);
  });
  it('goes before what the reader would say of a label that it knows', () => {
    const known = text.replaceAll('【挂点同志】', '包抓领导');
    expect(parts(read(known)).map(one => one.officers)).toEqual([['县交通局'], ['县交通局']]);
    expect(parts(read(known, { 包抓领导: 'supervising' }))).toMatchObject([
      { officers: [], supervising: ['县交通局'] },
      { officers: [], supervising: ['县交通局'] },
    ]);
  });
  it('is the same word with blanks, brackets and full-width marks', () => {
    for (const word of ['挂点同志:', '【挂点 同志】', '挂点同志：'])
      expect(labels(read(text, { [word]: 'officer' }))).toEqual([]);
  });
  it('holds for a number or a bullet before the label', () => {
    const numbered = text.replaceAll('【挂点同志】', '(3)挂点同志').replaceAll('责任单位', '(2)责任单位');
    for (const label of labels(read(numbered))) expect(label).toBe('挂点同志');
    expect(labels(read(numbered, { 挂点同志: 'officer' }))).toEqual([]);
  });
  it('holds for the head of a column', () => {
    const table = [
      ...head,
      '| 序号 | 问题 | 整改措施 | 挂点同志 | 整改时限 |',
      '|---|---|---|---|---|',
      '| 1 | 堤防有裂缝 | 灌浆加固 | 县交通局 | 2021年6月30日前 |',
    ].join('\n');
    expect(parts(read(table, { 挂点同志: 'lead' }))).toMatchObject([{ leads: ['县交通局'] }]);
    expect(parts(read(table, { 挂点同志: 'remark' }))).toMatchObject([{ leads: [], responsible: [] }]);
  });
  it('holds inside a bracket', () => {
    const bracket = [
      ...head,
      '1.堤防有裂缝。',
      '整改措施:灌浆加固。(责任单位:县水利局;挂点同志:县交通局;整改时限:2021年6月30日前)',
    ].join('\n');
    expect(parts(read(bracket, { 挂点同志: 'supporting' }))).toMatchObject([
      { responsible: ['县水利局'], supporting: ['县交通局'], on: '2021-06-30' },
    ]);
    expect(parts(read(bracket, { 挂点同志: 'remark' }))).toMatchObject([
      { responsible: ['县水利局'], supporting: [], on: '2021-06-30' },
    ]);
  });
  it('says nothing of a document that does not have the label', () => {
    expect(read(text, { 不在文中: 'lead' })).toEqual(asked);
  });
});
