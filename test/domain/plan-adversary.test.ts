import { readPlan } from '../../domain/plan/read-plan';
import type { Plan } from '../../domain/plan/types';
import { seedCalendar } from '../../prisma/schema/calendar-seed';

/** What texts that the reader had never seen were misread by, a rule each. */
const read = (lines: readonly string[]): Plan => {
  const reading = readPlan(lines.join('\n'), { issuedOn: '2026-03-02', calendar: seedCalendar() });
  if (!reading.ok) throw new Error(reading.reason);
  return reading.plan;
};

const units = (plan: Plan): string[] =>
  plan.assignments.map(one => [...one.leads, ...one.responsible].join('、'));
const problems = (plan: Plan): string[] =>
  plan.categories.flatMap(one => one.problems.map(({ text }) => text));

describe('labels as scans and offices write them', () => {
  it('a label with blanks between its letters is a label', () => {
    const plan = read([
      '整改方案',
      '一、整改内容',
      '（一）监测不精准问题',
      '整改措施：集中排查。',
      '责 任 单 位：县农业农村局',
      '完 成 时 限：2026年3月底前',
      '（二）逾期问题',
      '整改措施：逐户催收。',
      '责 任 单 位：县财政局',
      '完 成 时 限：2026年4月底前',
    ]);
    expect(units(plan)).toEqual(['县农业农村局', '县财政局']);
    expect(plan.assignments.map(one => one.deadline?.dueOn)).toEqual(['2026-03-31', '2026-04-30']);
  });

  it.each([
    ['a blank', '责任单位 ', '整改时限 '],
    ['a full stop behind a number', '1.责任单位。', '2.整改时限。'],
  ])('%s instead of the colon, where several lines are built so', (_, unit, day) => {
    const plan = read([
      '问题整改清单',
      '（一）企业开办环节多',
      `${unit}县行政审批局`,
      `${day}2026年7月31日`,
      '（二）报装时间不达标',
      `${unit}县住建局`,
      `${day}2026年8月31日`,
    ]);
    expect(problems(plan)).toEqual(['企业开办环节多', '报装时间不达标']);
    expect(units(plan)).toEqual(['县行政审批局', '县住建局']);
  });
});

describe('lists', () => {
  it('the parts of one list are all problems where one plainly is and none says what is to be done', () => {
    const plan = read([
      '交办单',
      '1、东环路工地黄土未覆盖。责任单位：县住建局；整改时限：3月4日前。',
      '2、后山焚烧枯枝。责任单位：幸福街道办事处；整改时限：3月5日前。',
    ]);
    expect(problems(plan)).toHaveLength(2);
  });

  it('a lead written once above a list that names none is the lead of each', () => {
    const plan = read([
      '问题整改清单',
      '牵头单位：县教育局',
      '1.培训查处不力。',
      '责任单位：县公安局',
      '2.消防条件不达标。',
      '责任单位：县消防救援大队',
    ]);
    expect(units(plan)).toEqual(['县教育局、县公安局', '县教育局、县消防救援大队']);
  });

  it('units that stand above each part are read with the part below, and a person is asked', () => {
    const plan = read([
      '整改清单',
      '责任单位：龙潭镇人民政府',
      '（一）右岸乱堆弃土问题。',
      '整改时限：5月15日前',
      '责任单位：县水务局',
      '（二）左岸乱建围墙问题。',
      '整改时限：4月30日前',
    ]);
    expect(units(plan)).toEqual(['龙潭镇人民政府', '县水务局']);
    expect(plan.questions.some(one => one.code === 'TEXT_UNCLEAR')).toBe(true);
  });
});

describe('what is said once', () => {
  const entries = [
    '问题整改清单',
    '1.燃气报警器失灵。',
    '整改措施：更换。',
    '2.管道老化。',
    '整改措施：改造。',
  ];

  it('a sentence with the day of all that stands above it is the deadline of each', () => {
    const plan = read([
      '整改通知',
      '一、发现的问题',
      '1.通道堵塞。（责任单位：县一中）',
      '2.留样不足。（责任单位：县二中）',
      '二、整改要求',
      '以上问题均于2026年10月31日前整改到位。',
    ]);
    expect(plan.assignments.map(one => one.deadline?.dueOn)).toEqual(['2026-10-31', '2026-10-31']);
  });

  it('a sentence with the units of all that stands above it names them for each', () => {
    const plan = read([
      '违建整治整改方案',
      '一、问题清单',
      '1.云顶山庄违规建设。整改时限：2026年9月30日前。',
      '2.松林会所占用林地。整改时限：2026年12月31日前。',
      '以上由县自然资源局牵头，县住建局配合。',
    ]);
    expect(plan.assignments.map(one => [one.leads, one.supporting])).toEqual([
      [['县自然资源局'], ['县住建局']],
      [['县自然资源局'], ['县住建局']],
    ]);
  });

  it('a deadline of all problems under its label is a day and no unit', () => {
    const plan = read([...entries, '责任单位：县住建局', '整改时限：所有问题2026年8月31日前完成整改。']);
    expect(plan.assignments.at(-1)).toMatchObject({
      responsible: ['县住建局'],
      deadline: { dueOn: '2026-08-31' },
    });
  });

  it('whom to telephone is nobody who answers', () => {
    const plan = read([...entries, '责任单位：县住建局', '整改时限：8月底', '联系人：某科']);
    expect(plan.assignments.flatMap(one => one.officers)).toEqual([]);
  });
});

describe('names', () => {
  it('posts in brackets behind a unit are its officers', () => {
    const plan = read(['整改台账', '问题1：超标准收费', '责任单位：县人民医院（院长、分管副院长）']);
    expect(plan.assignments[0]).toMatchObject({
      responsible: ['县人民医院'],
      officers: ['院长', '分管副院长'],
    });
  });

  it('whoever is urged to do it is no unit of a milestone', () => {
    const plan = read([
      '整改方案',
      '问题1：粪污直排',
      '整改措施：县农业农村局要督促12家养殖场于2026年11月15日前建成储存池。',
      '责任单位：县农业农村局',
    ]);
    expect(plan.assignments[0]!.milestones[0]!.owedBy).toBeUndefined();
  });

  it('matters of a petition ledger are problems', () => {
    const plan = read([
      '信访积案化解台账',
      '案件1',
      '信访事项：反映逾期交房',
      '责任单位：县住建局',
      '化解时限：4月30日',
      '案件2',
      '信访事项：反映拖欠工资',
      '责任单位：县人社局',
      '化解时限：3月15日',
    ]);
    expect(problems(plan)).toHaveLength(2);
    expect(units(plan)).toEqual(['县住建局', '县人社局']);
  });
});

describe('what runs together', () => {
  it('a label behind a name, where the gap was lost, is a label, and the name a name', () => {
    const plan = read([
      '整改方案',
      '一、超量储存问题',
      '整改措施：全面清查。',
      '牵 头 单 位：县应急局责 任 单 位：县公安局',
      '整 改 时 限：2026年12月底前',
    ]);
    expect(plan.assignments[0]).toMatchObject({ leads: ['县应急局'], responsible: ['县公安局'] });
  });

  it('what the document asks of all units at its end is no unit of the last problem', () => {
    const plan = read([
      '督查情况通报',
      '（一）食堂未落实陪餐制。责任单位：县教育局，8月31日前整改到位。',
      '（二）冷链不达标。责任单位：县市场监管局，9月15日前整改到位。',
      '请各责任单位举一反三，于9月20日前将整改情况书面报县食安办。',
    ]);
    expect(units(plan)).toEqual(['县教育局', '县市场监管局']);
  });

  it.each(['审计问题', '隐患', '安全隐患'])('%s with a number begins a problem', word => {
    const plan = read([
      '整改台账',
      `${word}1：公租房闲置。`,
      '责任单位：县住建局',
      `${word}2：资金未归集。`,
      '责任单位：县财政局',
    ]);
    expect(problems(plan)).toEqual(['公租房闲置。', '资金未归集。']);
  });
});

describe('what stands above', () => {
  it('lines without a number have the labelled lines below them, each its own', () => {
    const plan = read([
      '旅游市场整治问题清单',
      '- 景区厕所损坏',
      '责任单位：县文旅局',
      '- 停车场收费混乱',
      '责任单位：云溪文旅集团',
    ]);
    expect(plan.assignments.map(one => one.text)).toEqual(['景区厕所损坏', '停车场收费混乱']);
  });

  it('a lead above a list is that of the parts that name none, and a person is asked', () => {
    const plan = read([
      '道路隐患整改清单',
      '牵头单位：县交运局',
      '1.路面破损。',
      '责任单位：县公路段',
      '2.护栏缺失。',
      '牵头单位：县公安局',
      '责任单位：县公路段',
    ]);
    expect(plan.assignments.map(one => one.leads)).toEqual([['县交运局'], ['县公安局']]);
    expect(plan.questions.some(one => one.code === 'TEXT_UNCLEAR')).toBe(true);
  });

  it('a measure at the head of a bracket is no unit', () => {
    const plan = read([
      '整改方案',
      '一、依法决策方面',
      '1.目录未公布。（整改措施：8月底前公布目录；责任单位：县司法局）',
      '2.审查不到位。（整改措施：补审；责任单位：县政府办公室）',
    ]);
    expect(units(plan)).toEqual(['县司法局', '县政府办公室']);
  });
});
