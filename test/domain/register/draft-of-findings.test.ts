import type { FindingFacts } from '../../../domain/finding/state';
import { problemsOf } from '../../../domain/links/problems-of';
import { readPlan } from '../../../domain/plan/read-plan';
import { draftOfFindings, type FindingsDraft } from '../../../domain/register/draft-of-findings';
import { findingStatuses } from '../../../domain/codes/findings';
import { established, findingIn } from '../finding/found';
import { calendar } from '../support/facts';

const names: Record<string, string> = { east: '东岭乡', west: '西坪乡', transport: '县交通局' };
const draft = (findings: Parameters<typeof draftOfFindings>[0]['findings'], issuer: string | null = null) =>
  draftOfFindings({
    title: '云溪县2017年度考核发现问题整改方案',
    issuer,
    issuedOn: '2018-03-09',
    findings,
    unitName: id => names[id] ?? id,
  });
const found = (key: string, changes: Partial<FindingFacts>) => established(changes, key);

const four = [
  found('k4', {
    subjectId: 'west',
    findingKind: null,
    category: '督查',
    text: '台账与现场不符',
    origin: { kind: 'entered' },
  }),
  found('k1', {
    subjectId: 'west',
    findingKind: 'low-rate',
    category: '精准识别',
    text: '退出准确率 97.4%,低于 98%',
  }),
  found('k2', {
    subjectId: 'east',
    findingKind: 'low-rate',
    category: '精准识别',
    text: '群众满意度 82%,低于 90%',
  }),
  found('k3', {
    subjectId: 'east',
    findingKind: 'plan-missed',
    category: '减贫成效',
    text: '减贫 940 人,少于计划的 1000 人。',
  }),
];
const textOf = ({ plan }: FindingsDraft) => problemsOf(plan).map(({ ref, text }) => [ref, text]);

describe('the established findings of a cycle as a draft', () => {
  const drafted = draft(four);

  it('stand in the order of their kinds and subjects, what has no kind last', () => {
    expect(drafted.plan.categories.map(one => one.title)).toEqual(['减贫成效', '精准识别', '督查']);
    expect(textOf(drafted)).toEqual([
      ['一-1', '减贫 940 人,少于计划的 1000 人。'],
      ['二-1', '群众满意度 82%,低于 90%'],
      ['二-2', '退出准确率 97.4%,低于 98%'],
      ['三-1', '台账与现场不符'],
    ]);
  });

  it('each knows its finding, and has one measure that answers it, for the unit that it is about', () => {
    expect(drafted.answers.findings).toEqual({
      '一-1': ['c1:finding:k3'],
      '二-1': ['c1:finding:k2'],
      '二-2': ['c1:finding:k1'],
      '三-1': ['c1:finding:k4'],
    });
    expect(drafted.answers.links).toEqual(
      ['一-1', '二-1', '二-2', '三-1'].map((ref, assignment) => ({ ref, assignment })),
    );
    expect(drafted.plan.assignments.map(({ leads, responsible }) => [leads, responsible])).toEqual([
      [[], ['东岭乡']],
      [[], ['东岭乡']],
      [[], ['西坪乡']],
      [[], ['西坪乡']],
    ]);
    // An indicator has to be measured anew; where there is none, nothing is said of it.
    expect(drafted.plan.assignments[1]?.text).toContain('由 97.4% 达到 98%');
    expect(drafted.plan.assignments[3]?.text).not.toContain('达到');
  });

  it('places lie in order, touch and cover the text; what was read stands where it is said to stand', () => {
    const { text, places, plan } = drafted;
    expect(places.map(one => text.slice(one.start, one.end)).join('')).toBe(text);
    expect(places.every((one, at) => one.start === (places[at - 1]?.end ?? 0))).toBe(true);
    for (const { text: words, source } of problemsOf(plan))
      expect(text.slice(source.start, source.end)).toBe(words);
  });

  it('its text is read as it was written: a person may have it read anew', () => {
    for (const issuer of [null, '云溪县人民政府']) {
      const { text, plan } = draft(four, issuer);
      const reading = readPlan(text, { calendar, issuedOn: '2018-03-09' });
      if (!reading.ok) throw new Error(reading.reason);
      const said = (one: typeof plan) => ({
        title: one.title,
        issuedOn: one.issuedOn,
        problems: problemsOf(one).map(({ ref, text: words, categoryTitle }) => [ref, words, categoryTitle]),
        assignments: one.assignments.map(({ problemRef, text: words, responsible, label }) => [
          problemRef,
          words,
          responsible,
          label,
        ]),
      });
      expect(said(reading.plan)).toEqual(said(plan));
    }
  });
});

it('only what is established is drafted: what was joined stands in the one that it was joined with', () => {
  const all = findingStatuses.map(status => findingIn[status]());
  expect(draft(all).plan.categories.flatMap(one => one.problems)).toHaveLength(1);
});

it('a text of several lines is one problem, and what looks like a number of its own makes no second one', () => {
  const odd = draft([found('k1', { text: '存在:\n一、台账缺页;\n二、责任单位:未明确' })]);
  expect(textOf(odd)).toEqual([['一-1', '存在: 一、台账缺页; 二、责任单位:未明确']]);
});

it('the new deadline of an interview is the day by which its measure is due', () => {
  const on = '2018-06-01';
  const one = { ...found('k1', {}), newDeadline: { on, derivation: [] } };
  expect(draft([one]).answers.assignments).toEqual({ '0': { deadlineText: on } });
  expect(draft([found('k1', {})]).answers.assignments).toEqual({});
});
