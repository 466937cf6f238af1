import { codesOf, planOf } from '../support/read-fixture';

const lines = (...all: string[]) => all.join('\n');

/** What is supervised, who leads, answers and helps, until when. */
const tasksOf = (text: string) => {
  const plan = planOf(text, '2024-02-01');
  expect(codesOf(plan).filter(code => code === 'DOCUMENT_TASKS')).toHaveLength(1);
  return plan.categories
    .flatMap(({ ordinal, problems }) => problems.map(one => ({ ref: `${ordinal}-${one.ordinal}`, one })))
    .map(({ ref, one }) => {
      const found = plan.assignments.filter(({ problemRef }) => problemRef === ref);
      expect(found.length).toBeLessThanOrEqual(1);
      const who = found[0];
      return [
        one.text,
        who?.leads.join(' ') ?? null,
        who?.responsible.join(' ') ?? null,
        who?.supporting.join(' ') ?? null,
        who?.deadline?.dueOn ?? null,
      ];
    });
};

describe('a division of tasks is read as tasks, and asked about once', () => {
  it('takes what stands before the bracket, under headings of three levels', () => {
    expect(
      tasksOf(
        lines(
          '云溪县优化营商环境若干措施责任分工方案',
          '一、深化商事制度改革',
          '(一)提升开办便利度',
          '1.推行企业开办“一网通办”。(县市场监管局牵头,县税务局、县公安局配合)',
          '2.推广电子营业执照。(牵头单位:县市场监管局;责任单位:县行政审批局;完成时限:2024年9月底前)',
          '(二)规范审批行为',
          '1.清理没有依据的证明事项。〔县司法局负责〕',
          '二、工作要求',
          '(一)加强领导。各责任单位要把任务分解到人。',
        ),
      ),
    ).toEqual([
      ['推行企业开办“一网通办”。', '县市场监管局', '', '县税务局 县公安局', null],
      ['推广电子营业执照。', '县市场监管局', '县行政审批局', '', '2024-09-30'],
      ['清理没有依据的证明事项。', '', '县司法局', '', null],
    ]);
  });

  it('reads labelled lines, and asks about a task for which nobody is named', () => {
    const text = lines(
      '白石县乡村建设任务分解方案',
      '一、农村道路',
      '(一)硬化通组路86公里。优先安排未通硬化路的村。',
      '牵头单位:县交通运输局',
      '配合单位:县财政局、各乡镇',
      '完成时限:2024年12月底前',
      '(二)设置安全防护设施40公里。',
      '二、农村饮水',
      '(一)更换老旧管网25公里。',
      '牵头单位:县水利局',
      '完成时限:2024年9月底前',
    );
    expect(tasksOf(text)).toEqual([
      ['硬化通组路86公里。优先安排未通硬化路的村。', '县交通运输局', '', '县财政局 各乡镇', '2024-12-31'],
      ['设置安全防护设施40公里。', null, null, null, null],
      ['更换老旧管网25公里。', '县水利局', '', '', '2024-09-30'],
    ]);
    const asked = planOf(text, '2024-02-01').questions.filter(({ code }) => code === 'ASSIGNMENT_MISSING');
    expect(asked.map(({ about }) => about)).toEqual([{ problemRef: '一-2' }]);
  });

  it.each([
    [
      'a sentence for each unit',
      ['一、监测预警', '县气象局负责发布暴雨预警。县水利局牵头组织水库值守。汛期每日一报。'],
      [
        ['县气象局负责发布暴雨预警。', '', '县气象局', '', null],
        ['县水利局牵头组织水库值守。汛期每日一报。', '县水利局', '', '', null],
      ],
    ],
    [
      'units as headings',
      [
        '一、县林业局',
        '1.2月底前开设隔离带18公里。',
        '2.组织扑火队训练。',
        '二、县公安局',
        '1.查处野外用火。',
      ],
      [
        ['2月底前开设隔离带18公里。', '', '县林业局', '', null],
        ['组织扑火队训练。', '', '县林业局', '', null],
        ['查处野外用火。', '', '县公安局', '', null],
      ],
    ],
    [
      'nothing but units in the bracket',
      ['一、消费', '1.组织汽车下乡4场。(县商务局、县工信局)', '2.改造市场(白石镇、清水镇)。(县商务局)'],
      [
        ['组织汽车下乡4场。', '', '县商务局 县工信局', '', null],
        ['改造市场(白石镇、清水镇)。', '', '县商务局', '', null],
      ],
    ],
    [
      'a bracket behind each sentence of a paragraph',
      ['一、财政', '加快债券发行。(县财政局、县发展改革局负责)扩大担保。(县财政局牵头,县金融办配合)'],
      [
        ['加快债券发行。', '', '县财政局 县发展改革局', '', null],
        ['扩大担保。', '县财政局', '', '县金融办', null],
      ],
    ],
    [
      'the lead in the heading',
      ['一、修复水毁工程(牵头单位:县水利局)', '1.修复山塘13口。(责任单位:青石乡;完成时限:2024年5月底前)'],
      [['修复山塘13口。', '县水利局', '青石乡', '', '2024-05-31']],
    ],
    [
      'a bracket on a line of its own behind several items',
      [
        '一、环境卫生',
        '(一)清理街巷。',
        '1.每日清扫。',
        '2.清洗垃圾桶。',
        '(责任单位:县城管局;完成时限:2024年5月底前)',
      ],
      [['清理街巷。\n1.每日清扫。\n2.清洗垃圾桶。', '', '县城管局', '', '2024-05-31']],
    ],
    [
      'a table with groups',
      [
        '| 序号 | 工作任务 | 责任领导 | 牵头单位 | 配合单位 | 完成时限 |',
        '| 一、经济发展 |  |  |  |  |  |',
        '| 1 | 引进项目6个 | 周某 | 县商务局 | 县招商中心 | 2024年12月底前 |',
        '| 二、城市管理 |  |  |  |  |  |',
        '| 2 | 整治占道经营 | 吴某 | 县城管局 | 各街道 | 2024年6月底前 |',
      ],
      [
        ['引进项目6个', '县商务局', '', '县招商中心', '2024-12-31'],
        ['整治占道经营', '县城管局', '', '各街道', '2024-06-30'],
      ],
    ],
  ])('%s', (_, body, expected) => {
    expect(tasksOf(lines('云溪县2024年重点工作任务分工', ...body))).toEqual(expected);
  });

  it('is a plan of tasks by its units, whatever its title, and a rectification plan where it names problems', () => {
    const body = ['一、工作目标', '建成充电桩300个。', '二、重点任务', '(一)编制规划。(县发展改革局牵头)'];
    expect(codesOf(planOf(lines('云溪县充电设施建设实施方案', ...body)))).toContain('DOCUMENT_TASKS');
    const rectified = planOf(
      lines('云溪县督察反馈问题整改任务分工', '一、整改措施', '(一)修缮校舍。(牵头单位:县教育局)'),
    );
    expect(codesOf(rectified)).toContain('PROBLEM_MISSING');
    expect(codesOf(rectified)).not.toContain('DOCUMENT_TASKS');
  });
});

describe('a list of problems without measures', () => {
  it.each([
    ['关于人居环境督查情况的通报', '一、存在的主要问题'],
    ['县委第二巡察组关于巡察县民政局的反馈意见', '一、巡察发现的主要问题'],
    ['省级考核反馈问题清单', '一、责任落实方面'],
    ['2023年度财政决算审计发现问题', '一、预算管理方面的问题'],
  ])('asks who answers for each problem: %s', (title, heading) => {
    const plan = planOf(lines(title, heading, '1.台账更新缓慢。', '2.5笔资金没有拨付。', '2024年3月1日'));
    expect(plan.categories.flatMap(({ problems }) => problems.map(({ text }) => text))).toEqual([
      '台账更新缓慢。',
      '5笔资金没有拨付。',
    ]);
    const asked = plan.questions.filter(({ code }) => code === 'ASSIGNMENT_MISSING');
    expect(asked.map(({ about }) => about?.problemRef)).toEqual(['一-1', '一-2']);
  });
});

it('asks about each problem that the document itself says is done', () => {
  const asked = (text: string) =>
    planOf(text, '2023-08-01').questions.flatMap(({ code, about }) =>
      code === 'PROBLEM_DONE' ? [about] : [],
    );
  expect(
    asked(
      lines(
        '云溪县督查问题整改台账',
        '| 序号 | 存在问题 | 整改措施 | 责任单位 | 整改时限 | 整改进展 |',
        '| 1 | 路灯损坏 | 更换 | 县城管局 | 2023年9月底前 | 已完成 |',
        '| 2 | 排水不畅 | 清淤 | 县住建局 | 2023年9月底前 | 尚未完成 |',
      ),
    ),
  ).toEqual([{ problemRef: '一-1' }]);
  const entry = (n: number, progress: string) =>
    lines(
      `${n}.路灯损坏。`,
      '整改措施:更换。',
      '责任单位:县城管局',
      '整改时限:9月底前',
      `完成情况:${progress}`,
    );
  expect(
    asked(lines('云溪县问题整改清单', '一、反馈问题', entry(1, '正在推进'), entry(2, '已完成并销号'))),
  ).toEqual([{ problemRef: '一-2' }]);
});
