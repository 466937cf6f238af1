import { codesOf, planOf } from '../support/read-fixture';

const lines = (...all: string[]) => all.join('\n');

/** Ref, task, who leads, answers and helps. */
const tasksOf = (...text: string[]) => {
  const plan = planOf(lines(...text), '2024-02-01');
  expect(codesOf(plan)).toContain('DOCUMENT_TASKS');
  return plan.categories.flatMap(({ ordinal, title, problems }) =>
    problems.map(one => {
      const ref = `${ordinal}-${one.ordinal}`;
      const who = plan.assignments.filter(({ problemRef }) => problemRef === ref);
      return [
        title,
        one.text,
        ...who.map(a => [...a.leads, '/', ...a.responsible, '/', ...a.supporting].join(' ')),
      ];
    }),
  );
};

describe('a division of tasks', () => {
  it('does not take what its cover notice asks of everybody for tasks', () => {
    expect(
      tasksOf(
        '关于印发《政府工作报告》重点任务分工的通知',
        '现将重点任务分工印发给你们,并提出如下要求:',
        '一、提高认识。各责任单位要增强紧迫感。',
        '二、强化督查。县政府督查室按季通报。',
        '附件',
        '《政府工作报告》重点任务分工',
        '一、项目建设',
        '1.实施项目26个。(牵头单位:县发展改革局)',
      ),
    ).toEqual([['项目建设', '实施项目26个。', '县发展改革局 / /']]);
  });

  it('asks about a whole section for which nobody is named, and leaves 保障措施 alone', () => {
    const text = [
      '云溪县2024年重点任务分工',
      '一、工业',
      '(一)建成厂房。(县工信局)',
      '二、农业',
      '(一)创建示范村8个。',
      '(二)改造茶园。',
      '三、保障措施',
      '各级各部门要密切协作。',
    ];
    expect(tasksOf(...text)).toEqual([
      ['工业', '建成厂房。', '/ 县工信局 /'],
      ['农业', '创建示范村8个。'],
      ['农业', '改造茶园。'],
    ]);
    expect(codesOf(planOf(lines(...text))).filter(code => code === 'ASSIGNMENT_MISSING')).toHaveLength(2);
  });

  it('keeps the words of a sentence that says who does what', () => {
    expect(
      tasksOf('云溪县校舍安全任务分工', '一、排查', '由县教育局牵头,县住建局配合,5月底前完成全部校舍排查。'),
    ).toEqual([['排查', '由县教育局牵头,县住建局配合,5月底前完成全部校舍排查。', '县教育局 / / 县住建局']]);
  });

  it.each([
    [
      'brackets of another shape',
      ['1.建立项目库。【牵头单位:县发展改革局;责任单位:县工信局、县住建局】'],
      [['重点任务', '建立项目库。', '县发展改革局 / 县工信局 县住建局 /']],
    ],
    [
      'the first of each list leads, as the document says',
      ['(列第一位的为牵头单位)', '一、网络', '1.覆盖率达到95%。(县工信局、各乡镇)'],
      [['网络', '覆盖率达到95%。', '县工信局 / 各乡镇 /']],
    ],
    [
      'a bracket behind the heading, and items for which nobody is named',
      ['(一)强链工程(牵头单位:县工信局)', '1.培育企业3家。', '2.建设平台。'],
      [['重点任务', '强链工程\n1.培育企业3家。\n2.建设平台。', '县工信局 / /']],
    ],
    [
      'bullets under headings of Markdown',
      ['## 一、收购', '- 落实仓容。(责任单位:县粮储局)', '- 保障资金。(责任单位:县财政局)'],
      [
        ['收购', '落实仓容。', '/ 县粮储局 /'],
        ['收购', '保障资金。', '/ 县财政局 /'],
      ],
    ],
    [
      'a table of goals',
      [
        '| 序号 | 实施项目 | 目标任务 | 牵头单位 | 完成时限 |',
        '| 1 | 内涝治理 | 改造管网6公里 | 县住建局 | 2024年6月底前 |',
      ],
      [['重点任务', '改造管网6公里', '县住建局 / /']],
    ],
    [
      'a table of tasks with measures of their own, one of them in two rows',
      [
        '| 序号 | 重点任务 | 具体举措 | 牵头单位 | 完成时限 |',
        '| 1 | 提升便利度 | 全程电子化 | 县市场监管局 | 2024年6月底前 |',
        '| 1 | 提升便利度 | 设置帮办窗口 | 县行政审批局 | 2024年4月底前 |',
        '| 2 | 优化用电 | 压减环节 | 县供电公司 | 2024年9月底前 |',
      ],
      [
        ['云溪县2024年重点工作任务分工', '提升便利度', '县市场监管局 / /', '县行政审批局 / /'],
        ['云溪县2024年重点工作任务分工', '优化用电', '县供电公司 / /'],
      ],
    ],
  ])('%s', (_, body, expected) => {
    const found = tasksOf('云溪县2024年重点工作任务分工', ...body);
    expect(found.map(([, ...rest]) => rest)).toEqual(expected.map(([, ...rest]) => rest));
  });
});

describe('a list of problems', () => {
  const problemsOf = (...text: string[]) =>
    planOf(lines(...text), '2023-10-08').categories.flatMap(({ problems }) =>
      problems.map(({ text: one }) => one),
    );

  it('may have no section at all, and what is said to everybody behind it is no problem', () => {
    expect(
      problemsOf(
        '12345热线集中反映问题清单',
        '问题1:夜间施工扰民。',
        '问题2:3路车班次少。',
        '请各单位认真办理。',
      ),
    ).toEqual(['夜间施工扰民。', '3路车班次少。']);
  });

  it('is a circular on the year’s priorities too, and a letter that hands problems over', () => {
    expect(
      problemsOf(
        '关于第二季度重点工作督查情况的通报',
        '一、总体情况',
        '县水利局进展较快,予以表扬。',
        '二、存在问题',
        '(一)个别项目滞后。',
        '(二)4个单位逾期报送。',
      ),
    ).toEqual(['个别项目滞后。', '4个单位逾期报送。']);
    expect(
      problemsOf(
        '县政府督查室关于督办信访积案的函',
        '一、督办事项',
        '(一)宅基地纠纷未解决。',
        '(二)3户补偿款未兑付。',
      ),
    ).toEqual(['宅基地纠纷未解决。', '3户补偿款未兑付。']);
  });
});

it('reads a plan with what surrounds it on a web page, and one with entities for blanks', () => {
  const plan = planOf(
    lines(
      '首页 > 政务公开 > 政府文件',
      '字号:大 中 小  打印',
      '云溪县督察反馈问题整改方案&nbsp;',
      '发布时间:2023-04-10',
      '&nbsp;&nbsp;一、存在的主要问题',
      '&nbsp;&nbsp;(一)校舍漏雨。',
      '&nbsp;&nbsp;二、整改措施',
      '&nbsp;&nbsp;(一)修缮校舍。(牵头单位:县教育局;整改时限:2023年6月底前)',
      '版权所有:云溪县人民政府',
    ),
  );
  expect(plan.categories.flatMap(({ problems }) => problems)).toHaveLength(1);
  expect(plan.assignments).toMatchObject([{ leads: ['县教育局'], deadline: { dueOn: '2023-06-30' } }]);
});
