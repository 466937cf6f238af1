import { isCollective } from '../../domain/plan/collective';
import { planOf, refusalOf, rowsOf } from '../support/read-fixture';
import { fixturePlan, seedText } from '../support/seed-plan';

const seed = seedText(5);
const there = seed === null ? describe.skip : describe;

there('the plan of 陇川 2018', () => {
  // A skipped block is still described, so it is given some plan.
  const text = seed ?? fixturePlan('nested.txt');
  const plan = planOf(text);

  it('has its title, issuer and date, and no number of its own', () => {
    expect(plan.title).toMatch(/^省对德宏州.*整改方案$/);
    expect(plan).toMatchObject({ number: null, issuedOn: '2018-05-09' });
    expect(plan.issuer).toContain('扶贫开发领导小组');
  });

  it('lists 6 categories with 6+2+3+2+3+3 problems', () => {
    expect(plan.categories.map(one => [one.ordinal, one.problems.length])).toEqual([
      ['一', 6],
      ['二', 2],
      ['三', 3],
      ['四', 2],
      ['五', 3],
      ['六', 3],
    ]);
    expect(plan.categories.flatMap(one => one.problems).every(one => !/[—\n]/.test(one.text))).toBe(true);
  });

  it('lists 12 measures with 13 assignments, 7 of them 七 in two items', () => {
    expect(plan.measures.map(one => one.ordinal).join(' ')).toBe('一 二 三 四 五 六 七 八 九 十 十一 十二');
    expect(plan.assignments.map(one => one.label)).toEqual([
      '(一)',
      '(二)',
      '(三)',
      '(四)',
      '(五)',
      '(六)',
      '1',
      '2',
      '(八)',
      '(九)',
      '(十)',
      '(十一)',
      '(十二)',
    ]);
    expect(
      rowsOf(plan)
        .filter(row => row[0] === '七')
        .map(row => [row[1], row[5]]),
    ).toEqual([
      ['1', '2018-06-10'],
      ['2', '2018-09-30'],
    ]);
  });

  it('reads 11 deadlines of 10 June, one long-term and one of 30 September', () => {
    const due = plan.assignments.map(one => one.deadline?.dueOn ?? one.deadline?.kind);
    expect(due.filter(one => one === '2018-06-10')).toHaveLength(11);
    expect(due.filter(one => one === 'long-term')).toHaveLength(1);
    expect(due.filter(one => one === '2018-09-30')).toHaveLength(1);
  });

  it('finds the milestones, and the townships that owe that of 10 May', () => {
    const found = plan.assignments.flatMap(one =>
      one.milestones.map(({ dueOn, owedBy }) => [one.label, dueOn, owedBy]),
    );
    expect(found).toEqual([
      ['(三)', '2018-05-31', undefined],
      ['1', '2018-05-20', undefined],
      ['2', '2018-12-31', undefined],
      ['2', '2018-12-31', undefined],
      ['(十)', '2018-05-10', ['各乡(镇)党委政府']],
    ]);
    const late = plan.questions.filter(one => one.code === 'MILESTONE_AFTER_DEADLINE');
    expect(late.map(one => one.proposals?.[0])).toEqual(['follow-up', 'follow-up']);
  });

  it('has three phases that overlap and the four duties', () => {
    expect(plan.phases.map(one => [one.startsOn, one.endsOn])).toEqual([
      ['2018-05-10', '2018-05-13'],
      ['2018-05-14', '2018-06-10'],
      ['2018-06-10', '2018-06-15'],
    ]);
    expect(plan.duties.map(one => [one.what, one.owedBy, one.dueOn])).toEqual([
      ['plan', null, '2018-05-14'],
      ['completion', null, '2018-06-20'],
      ['liaison', '各有关责任单位', null],
      ['report', '各有关责任单位', '2018-06-12'],
    ]);
  });

  it('names the townships in every bracket as one collective and never a unit called 政府', () => {
    const units = plan.assignments.map(one => [...one.leads, ...one.responsible, ...one.supporting]);
    for (const list of units) {
      expect(list.filter(one => one === '各乡镇党委、政府')).toHaveLength(1);
      expect(list).not.toContain('政府');
    }
    expect(units.flat().filter(one => !isCollective(one) && !/^县|^团县委$|^陇川供电局$/.test(one))).toEqual(
      [],
    );
    expect(plan.assignments.filter(one => one.isOpenEnded).map(one => one.label)).toEqual(['(十一)']);
  });

  it('keeps every place inside the source', () => {
    for (const { source, leads } of plan.assignments) {
      const written = text.slice(source.start, source.end);
      expect(written).toContain(leads[0]);
      expect(written).toMatch(/^\(.*\)$/s);
    }
    for (const { source, text: words } of plan.categories.flatMap(one => one.problems))
      expect(text.slice(source.start, source.end)).toContain(words.slice(0, 12));
  });

  it.each([
    [1, 'NOT_A_PLAN'],
    [2, 'REGULATION'],
    [3, 'REGULATION'],
    [4, 'POLICY'],
  ] as const)('refuses seed %i, which is no plan: %s', (number, code) => {
    const other = seedText(number);
    expect(other === null ? code : refusalOf(other)).toBe(code);
  });
});
