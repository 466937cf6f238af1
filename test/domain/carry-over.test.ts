import fc from 'fast-check';
import type { LabelMeaning } from '../../domain/codes/plan';
import { noAnswers, type Answers } from '../../domain/launch/answers';
import { carryOver, readsOtherwise } from '../../domain/launch/carry-over';
import { readPlan } from '../../domain/plan/read-plan';
import type { Plan } from '../../domain/plan/types';
import { problemsOf } from '../../domain/links/problems-of';
import { seedCalendar } from '../../prisma/schema/calendar-seed';
import { unknownLabelPlan as text } from './support/unknown-label-plan';

const calendar = seedCalendar();
const read = (source: string, labels: Record<string, LabelMeaning> = {}, issuedOn = '2021-05-01'): Plan => {
  const reading = readPlan(source, { calendar, issuedOn, labels });
  if (!reading.ok) throw new Error(reading.reason);
  return reading.plan;
};

const asked = read(text);
const answered = read(text, { 挂点同志: 'lead' });
const at = (plan: Plan, ref: string) => plan.assignments.findIndex(one => one.problemRef === ref);
const given = (plan: Plan, more: Partial<Answers> = {}): Answers => ({
  ...noAnswers(),
  units: { 县水利局: { kind: 'units', unitIds: ['water'] } },
  assignments: {
    [at(plan, '一-1')]: { isListComplete: true, leads: ['县水利局'] },
    [at(plan, '一-3')]: { deadlineText: '2021年9月1日前', responsible: ['县住建局'] },
  },
  milestones: { [`${at(plan, '一-3')}.0`]: 'follow-up' },
  links: plan.assignments.flatMap(({ problemRef: ref }, assignment) =>
    ref === null ? [] : [{ ref, assignment }],
  ),
  major: ['一-3'],
  timetable: { planDueOn: '2021-05-20' },
  ...more,
});

describe('what was decided goes with the place that it was decided about', () => {
  it('the label makes another number of assignments, so that bare indexes would be wrong', () => {
    expect(at(answered, '一-3')).not.toBe(at(asked, '一-3'));
  });
  it('units, leads, deadlines, milestones, links, major matters and dates survive', () => {
    const labels = { 挂点同志: 'lead' } as const;
    const carried = carryOver({ text, before: asked, after: answered }, { ...given(asked), labels });
    expect(carried).toEqual({ ...given(answered), labels });
  });
  it('taking the answer back brings everything to where it was', () => {
    const there = carryOver({ text, before: asked, after: answered }, given(asked));
    expect(carryOver({ text, before: answered, after: asked }, there)).toMatchObject(given(asked));
  });
  it('what has no place any more is kept by its words, and finds its place again', () => {
    const second = at(answered, '一-2');
    const before = given(answered);
    before.assignments[second] = { deadlineText: '2021年10月1日前' };
    const back = carryOver({ text, before: answered, after: asked }, before);
    expect(back.lost).toMatchObject([
      { what: 'assignment', answer: { deadlineText: '2021年10月1日前' }, words: '挂点同志:县交通局' },
      { what: 'link' },
    ]);
    const again = carryOver({ text, before: asked, after: answered }, back);
    expect(again).toEqual(before);
  });
  it('a list said to be complete is asked about again where another list is read', () => {
    const other = text.replace('责任单位:县水利局等', '责任单位:县水利局等\n挂点同志:县林业局');
    const [before, after] = [read(other), read(other, { 挂点同志: 'supporting' })];
    const one = { [at(before, '一-1')]: { isListComplete: true, leads: ['县水利局'] } };
    const carried = carryOver({ text: other, before, after }, { ...noAnswers(), assignments: one });
    expect(carried.assignments).toEqual({ [at(after, '一-1')]: { leads: ['县水利局'] } });
    expect(carried.lost).toMatchObject([{ what: 'assignment', answer: { isListComplete: true } }]);
  });
  it('a reading that is the same changes nothing', () => {
    expect(carryOver({ text, before: asked, after: asked }, given(asked))).toEqual(given(asked));
  });
  it('nothing is dropped silently: an answer is carried or among the lost, whatever the labels mean', () => {
    const meanings = ['lead', 'responsible', 'officer', 'deadline', 'remark', 'measure'] as const;
    const answerOf = (plan: Plan): Answers => ({
      ...noAnswers(),
      assignments: Object.fromEntries(
        plan.assignments.map((_, index) => [index, { leads: [`单位${index}`] }]),
      ),
      major: problemsOf(plan).map(one => one.ref),
    });
    fc.assert(
      fc.property(fc.constantFrom(...meanings), fc.constantFrom(...meanings), (one, other) => {
        const [before, after] = [read(text, { 挂点同志: one }), read(text, { 挂点同志: other })];
        const carried = carryOver({ text, before, after }, answerOf(before));
        const leads = [
          ...Object.values(carried.assignments),
          ...(carried.lost ?? []).flatMap(lost => (lost.what === 'assignment' ? [lost.answer] : [])),
        ].flatMap(answer => answer.leads ?? []);
        expect(leads.sort()).toEqual(before.assignments.map((_, index) => `单位${index}`));
        const lostMajor = (carried.lost ?? []).filter(lost => lost.what === 'major').length;
        expect((carried.major ?? []).length + lostMajor).toBe(problemsOf(before).length);
      }),
      { numRuns: 36 },
    );
  });
});

it('the text is read anew for another meaning of a label or another date of issue, and for nothing else', () => {
  const one = given(asked, { labels: { 甲: 'lead', 乙: 'remark' }, issuedOn: '2021-05-01' });
  expect(readsOtherwise(one, { ...one, labels: { 乙: 'remark', 甲: 'lead' }, links: null })).toBe(false);
  expect(readsOtherwise(one, { ...one, labels: { 甲: 'lead' } })).toBe(true);
  expect(readsOtherwise(one, { ...one, issuedOn: '2022-05-01' })).toBe(true);
});
