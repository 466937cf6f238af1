import { codesOf, planOf } from '../support/read-fixture';

/** Where a plan of 2021-05-12 may write a deadline without a label of its own. */
const places: readonly [name: string, lines: (words: string) => string[]][] = [
  ['behind a unit in a bracket', words => [`整改措施:灌浆。(县水利局,${words})`]],
  ['in a sentence', words => [`整改措施:灌浆。由县水利局牵头,县财政局配合,${words}完成。`]],
  ['behind the units of a label', words => ['整改措施:灌浆。', `责任单位:县水利局,${words}`]],
  ['in brackets behind a name', words => ['整改措施:灌浆。', `责任单位:县水利局(${words})`]],
];

describe.each(places)('a deadline %s', (_, lines) => {
  it.each([
    ['6月10日前', '2021-06-10'],
    ['6月10日18:00前', '2021-06-10'],
    ['6.10前', '2021-06-10'],
    ['国庆节前', '2021-09-30'],
    ['次年3月底前', '2022-03-31'],
    ['下月10日前', '2021-06-10'],
    ['月底前', '2021-05-31'],
    ['即日起至6月30日', '2021-06-30'],
    ['自通报之日起30日内', '2021-06-11'],
    ['三个月内', 'period'],
    ['两周内', 'period'],
    ['半年内', 'period'],
    ['限期一个月内', 'period'],
    ['汛期前', 'unresolved'],
    ['秋季开学前', 'unresolved'],
  ])('%s is no name of a unit', (words, means) => {
    const plan = planOf(
      ['清河县督察反馈问题整改方案', '一、反馈问题及整改措施', '1.堤防有裂缝。', ...lines(words)].join('\n'),
      '2021-05-12',
    );
    expect(plan.assignments).toHaveLength(1);
    const [{ leads, responsible, deadline } = plan.assignments[0]!] = plan.assignments;
    expect([...leads, ...responsible]).toEqual(['县水利局']);
    expect(deadline?.dueOn ?? deadline?.kind).toBe(means);
    if (means === 'unresolved') expect(codesOf(plan)).toContain('DEADLINE_UNRESOLVED');
  });
});

it('a milestone that no calendar dates is asked about, and does not touch the deadline', () => {
  const plan = planOf(
    [
      '清河县督察反馈问题整改方案',
      '一、反馈问题及整改措施',
      '1.堤防有裂缝。',
      '整改措施:汛期前完成灌浆。',
      '牵头单位:县水利局',
      '整改时限:6月10日前完成整改,每月5日前报送进展',
    ].join('\n'),
    '2021-05-12',
  );
  expect(plan.assignments[0]!.deadline).toMatchObject({ dueOn: '2021-06-10' });
  expect(plan.questions.filter(({ code }) => code === 'DEADLINE_UNRESOLVED')).toHaveLength(2);
});

it('a milestone that can be two days is asked about at its place', () => {
  const plan = planOf(
    [
      '清河县督察反馈问题整改方案',
      '一、反馈问题及整改措施',
      '1.堤防有裂缝。',
      '整改措施:春节前完成灌浆。',
      '牵头单位:县水利局',
      '整改时限:2022年6月底前',
    ].join('\n'),
    '2021-05-12',
  );
  expect(plan.assignments[0]!.milestones).toMatchObject([{ dueOn: '2022-01-31' }]);
  expect(plan.questions).toContainEqual(
    expect.objectContaining({ code: 'DEADLINE_DOUBTFUL', proposals: ['2022-01-30', '2022-01-31'] }),
  );
});
