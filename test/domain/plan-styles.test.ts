import { codesOf, planOf, rowsOf } from '../support/read-fixture';
import { fixturePlan } from '../support/seed-plan';

describe('a list of problems with labelled lines', () => {
  const plan = planOf(fixturePlan('ledger-lines.txt'));

  it('reads head, problems and assignments', () => {
    expect(plan).toMatchObject({
      title: '青川市生态环境保护督察反馈意见整改方案',
      number: '青办发〔2021〕18号',
      issuer: '青川市生态环境保护委员会',
      issuedOn: '2021-05-20',
    });
    expect(rowsOf(plan)).toEqual([
      ['一-1', '1', '市水利局', '市住房和城乡建设局 市城管局 沿线各镇(街道)', '', '2021-09-30'],
      ['一-2', '2', '市生态环境局', '', '市水利局 市农业农村局', '2021-12-31'],
      ['二-1', '1', '市住房和城乡建设局', '市交通运输局', '', 'long-term'],
    ]);
    expect(plan.assignments[1]).toMatchObject({
      officers: ['副市长周某某'],
      supervising: ['市委督查室', '市政府督查室'],
    });
  });

  it('asks for the open list and the number that does not fit', () => {
    expect(codesOf(plan).sort()).toEqual(['NUMBERS_CONTRADICT', 'UNIT_COLLECTIVE', 'UNIT_LIST_OPEN_ENDED']);
    expect(plan.duties.map(one => [one.what, one.dueOn])).toEqual([
      ['plan', '2021-06-10'],
      ['report', '2021-12-20'],
    ]);
  });
});

describe('full-width punctuation and roles behind the names', () => {
  const plan = planOf(fixturePlan('full-width-suffix.txt'));

  it('reads roles, levels and dates', () => {
    expect(plan.categories.map(one => one.problems.length)).toEqual([2, 1]);
    expect(rowsOf(plan)).toEqual([
      ['一', '（一）', '县发展和改革局', '', '县财政局 县农业农村局', '2022-05-31'],
      ['二', '（二）', '县粮食和物资储备中心', '县市场监管局', '', '2022-06-30'],
      ['三', '（三）', '', '县发展和改革局 县纪委监委驻发改局纪检监察组', '', 'long-term'],
      ['四', '（四）', '', '县市场监管局 县公安局', '', '2022-09-30'],
    ]);
    expect(plan.assignments[0]?.milestones.map(one => one.dueOn)).toEqual(['2022-04-30']);
    expect(plan.assignments[2]?.officers).toEqual(['王某某', '赵某某']);
  });

  it('proposes a lead where none is named', () => {
    const missing = plan.questions.filter(one => one.code === 'LEAD_MISSING');
    expect(missing.map(one => one.proposals)).toEqual([['县发展和改革局'], ['县市场监管局']]);
  });

  it('reads phases and duties', () => {
    expect(plan.phases.map(one => [one.name, one.startsOn, one.endsOn])).toEqual([
      ['动员部署阶段', '2022-03-15', '2022-03-25'],
      ['集中整改阶段', '2022-03-26', '2022-06-30'],
      ['总结提升阶段', '2022-07-01', '2022-07-10'],
    ]);
    expect(plan.duties.map(one => [one.what, one.dueOn])).toEqual([
      ['plan', '2022-03-22'],
      ['report', '2022-07-05'],
      ['completion', '2022-07-10'],
    ]);
  });
});

describe('measures only, in Markdown', () => {
  const plan = planOf(fixturePlan('measures-only.md'));

  it('reads a bracket before the items, one per item, and several in one paragraph', () => {
    expect(plan.categories).toEqual([]);
    expect(rowsOf(plan)).toEqual([
      ['一', '一', '镇农业农村办公室', '各村民委员会', '', '2020-08-15'],
      ['二', '1', '', '镇水利站', '', '2020-07-31'],
      ['二', '2', '镇规划建设办公室', '镇财政所', '', 'unresolved'],
      ['三', '一是', '', '镇财政所', '', '2020-06-30'],
      ['三', '二是', '', '镇党政办公室', '', '2020-10-31'],
    ]);
    expect(plan.assignments[0]?.text).toContain('门前三包');
    expect(codesOf(plan)).toContain('DEADLINE_UNRESOLVED');
  });
});

describe('a table', () => {
  it('reads columns by their headings and goes on with empty cells', () => {
    const plan = planOf(fixturePlan('table.md'));
    expect(plan.issuedOn).toBe('2019-04-08');
    expect(plan.categories.map(one => [one.ordinal, one.title, one.problems.length])).toEqual([
      ['一', '消防安全', 2],
      ['二', '危化品', 1],
    ]);
    expect(rowsOf(plan)).toEqual([
      ['一-1', '1', '区消防救援大队', '区住建局 各街道办事处', '', '2019-06-30'],
      ['一-2', '2', '区住建局', '区消防救援大队', '', '2019-09-30'],
      ['二-1', '3', '区应急管理局', '区商务局', '', 'immediate'],
      ['二-1', '4', '区应急管理局', '', '', 'long-term'],
    ]);
  });
});

describe('problems with measures nested under them', () => {
  const plan = planOf(fixturePlan('nested.txt'));

  it('puts each assignment under its problem', () => {
    expect(rowsOf(plan)).toEqual([
      ['一-1', '1', '县农业农村局', '县财政局 县审计局', '', '2019-09-30'],
      ['一-1', '2', '县市场监督管理局', '各乡镇党委、政府', '', '2019-10-31'],
      ['一-2', '1', '县水利局', '县财政局', '', '2019-08-31'],
      ['一-3', '(三)', '', '县乡村振兴局 各驻村工作队', '', '2019-07-31'],
      ['一-4', '(四)', '', '县人力资源和社会保障局', '', 'period'],
    ]);
  });

  it('reports that three problems are announced and four listed', () => {
    expect(plan.questions.find(one => one.code === 'NUMBERS_CONTRADICT')?.message).toContain('3');
    expect(plan.duties.map(one => [one.what, one.owedBy, one.dueOn])).toEqual([
      ['report', '各乡镇', '2019-07-10'],
    ]);
  });
});

describe('labelled lines without brackets, wrapped over a page', () => {
  const plan = planOf(fixturePlan('no-brackets.txt'));

  it('reads measures, officers and phases', () => {
    expect(plan.number).toBe('沙政办发【2023】9号');
    expect(rowsOf(plan)).toEqual([
      ['1', '1', '区行政审批局', '区直各有关部门', '', '2023-04-30'],
      ['2', '2', '区财政局', '区工业和信息化局 区商务局 区科技局 农商银行 沙洲供电公司', '', '2023-06-30'],
      ['3', '3', '区司法局', '', '区市场监督管理局 各执法部门', '2023-12-31'],
    ]);
    expect(plan.assignments[0]?.officers).toEqual(['区委常委、常务副区长陈某某']);
    expect(plan.assignments[2]?.deadline?.isLongTerm).toBe(true);
    expect(plan.measures[2]?.text).toContain('推行联合检查,减少重复检查');
    expect(plan.phases.map(one => [one.name, one.startsOn, one.endsOn])).toEqual([
      ['自查阶段', '2023-02-06', '2023-02-20'],
      ['整改阶段', '2023-02-21', '2023-12-10'],
      ['验收阶段', null, '2023-12-20'],
    ]);
  });

  it('keeps one category for problems directly under their section', () => {
    expect(plan.categories.map(one => [one.ordinal, one.title, one.problems.length])).toEqual([
      ['一', '存在的主要问题', 3],
    ]);
  });
});
