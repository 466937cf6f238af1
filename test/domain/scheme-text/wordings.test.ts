import { readScheme } from '../../../domain/scheme-text/read-scheme';
import type { SchemeReading } from '../../../domain/scheme-text/types';

interface Clauses {
  who: string;
  course: string;
  days: string;
  steps: string;
  kinds: string;
  explain: string;
  end: string;
}

const usual: Clauses = {
  who: '本办法适用于全省20个县的党委和政府。',
  course: '考核从2016年到2020年,每年一次,由省扶贫开发领导小组组织,省扶贫办牵头。',
  days: '考核每年12月1日启动,次年2月底前完成,步骤如下:',
  steps:
    '(一)总结。报送总结。\n(二)第三方评估。入户。\n(三)数据汇总。汇总。\n(四)综合评价。评价。\n(五)反馈。反馈。',
  kinds: '(一)未完成年度计划任务的;\n(二)违反资金管理规定的。',
  explain: '本办法由省扶贫办负责解释。',
  end: '本办法自2016年5月1日起施行。',
};

const read = (change: Partial<Clauses>): SchemeReading => {
  const { who, course, days, steps, kinds, explain, end } = { ...usual, ...change };
  return readScheme(
    `岚洲省县级党委和政府扶贫成效考核办法\n第一条 为做好考核,制定本办法。\n第二条 ${who}\n第三条 ${course}\n第四条 ${days}\n${steps}\n第五条 有下列问题之一的,由省扶贫开发领导小组提出处理意见:\n${kinds}\n第六条 ${explain}\n第七条 ${end}`,
  )!;
};
const codes = (one: SchemeReading) => new Set<string>(one.asks.map(each => each.code));

it('has nothing to ask of the usual words but the names', () =>
  expect([...codes(read({}))]).toEqual(['subjects-unnamed']));

describe('who is assessed', () => {
  it.each<[string, string | null, number | null, string | null]>([
    ['考核对象为甲乡、乙镇、丙乡党委、政府。', 'township', 3, null],
    ['考核对象:全省二十五个贫困县(市、区)党委和政府。', 'county', 25, null],
    ['本办法适用于全省各市(州)党委和政府。', null, null, 'subjects-unstated'],
    ['本办法适用于各市县党委和政府。', null, null, 'subjects-unstated'],
    ['本办法适用于12个市县党委和政府。', null, 12, 'level'],
    ['本办法适用于全省20个县和3个市辖区的党委和政府。', null, null, 'subjects-unclear'],
    ['本办法适用于全省20个县以外的地区。', null, null, 'subjects-unclear'],
    ['本办法不适用于20个县。', null, null, 'subjects-unstated'],
    ['本办法适用于全省20余个县的党委和政府。', null, null, 'subjects-unclear'],
  ])('%s', (who, level, count, asked) => {
    const one = read({ who });
    expect([one.level.of?.value ?? null, one.count?.value ?? null]).toEqual([level, count]);
    if (asked) expect(codes(one)).toContain(asked);
  });
});

describe('for which years, by whom', () => {
  it.each<[string, string | null, string | null, string | null]>([
    [
      '2018年至2020年,每年考核一次,由省扶贫开发领导小组组织实施,省扶贫办牵头。',
      '2018-2020',
      '省扶贫开发领导小组',
      null,
    ],
    [
      '二〇一六年到二〇二〇年,每年开展一次,由省扶贫开发领导小组组织,省扶贫办牵头。',
      '2016-2020',
      '省扶贫开发领导小组',
      null,
    ],
    [
      '考核从2016年起每年一次,由省扶贫开发领导小组组织,省扶贫办牵头。',
      null,
      '省扶贫开发领导小组',
      'years-unstated',
    ],
    [
      '考核从2020年到2016年,每年一次,由省扶贫开发领导小组组织,省扶贫办牵头。',
      null,
      '省扶贫开发领导小组',
      'years-unstated',
    ],
    [
      '考核从2016年到2020年,每两年一次,由省扶贫开发领导小组组织,省扶贫办牵头。',
      null,
      '省扶贫开发领导小组',
      'not-yearly',
    ],
    ['考核从2016年到2020年,每年一次,由省扶贫办牵头组织实施。', '2016-2020', null, 'organiser-unstated'],
    [
      '考核从2016年到2020年,每年一次,由省委、省政府组织,省扶贫办牵头。',
      '2016-2020',
      null,
      'organiser-unstated',
    ],
    [
      '考核从2016年到2020年(2018年除外),每年一次,由省扶贫开发领导小组组织,省扶贫办牵头。',
      null,
      '省扶贫开发领导小组',
      'years-unstated',
    ],
  ])('%s', (course, years, organiser, asked) => {
    const one = read({ course });
    expect(one.years && `${one.years.value.from}-${one.years.value.to}`).toBe(years);
    expect(one.organiser?.value ?? null).toBe(organiser);
    if (asked) expect(codes(one)).toContain(asked);
  });
});

describe('when', () => {
  it.each<[string, string | null, string | null]>([
    ['考核每年12月10日开始,次年1月31日前完成,步骤如下:', '12-10', '1 1 31'],
    ['考核于每年12月10日前启动,次年1月底前完成,步骤如下:', null, '1 1 null'],
    ['考核于每年12月上旬启动,次年2月中旬前完成,步骤如下:', null, null],
    ['考核于每年岁末启动,翌年2月底前完成,步骤如下:', null, '1 2 null'],
    ['考核自每年12月1日起开展,2月底前完成,步骤如下:', '12-01', null],
    ['考核自每年12月1日起开展,次年2月前完成,步骤如下:', '12-01', null],
    ['考核每年12月1日启动,当年11月30日前完成,步骤如下:', '12-01', null],
    ['考核每年12月1日启动,当年12月31日前完成,步骤如下:', '12-01', '0 12 31'],
    ['考核每年2月30日启动,次年2月30日前完成,步骤如下:', null, null],
    ['考核一般于每年12月1日启动,原则上次年2月底前完成,步骤如下:', null, null],
    ['考核每年12月1日左右启动,次年2月底前完成,步骤如下:', null, '1 2 null'],
    ['考核每年十二月一日启动,次年二月底前完成,步骤如下:', '12-01', '1 2 null'],
    ['考核每年12月1日至15日启动,次年2月底前基本完成,步骤如下:', null, null],
  ])('%s', (days, starts, ends) => {
    const one = read({ days });
    expect(one.starts?.value ?? null).toBe(starts);
    expect(one.ends && `${one.ends.value.year} ${one.ends.value.month} ${one.ends.value.day}`).toBe(ends);
    expect([codes(one).has('start-day'), codes(one).has('end-day')]).toEqual([
      starts === null,
      ends === null,
    ]);
  });
});

describe('kinds of problems', () => {
  it.each<[string, string | null]>([
    ['没有如期完成减贫任务的', 'plan-missed'],
    ['贯彻资金管理规定不力、被媒体曝光的', null],
    ['骗取、套取扶贫资金的', 'funds-misused'],
    ['未发现弄虚作假的', null],
    ['审计发现扶贫资金被挪用的', null],
    ['识别准确率低于98%的', 'low-rate'],
    ['完成任务但满意度不高的', 'low-rate'],
    ['群众满意度高于90%的', null],
    ['超额完成计划任务的', null],
    ['督查中查实有违规行为的', 'found-by-organs'],
    ['出现被脱贫、假脱贫的', 'false-exit'],
    ['干部作风不实的', null],
  ])('%s', (item, kind) => {
    const one = read({ kinds: `(一)${item};\n(二)发生规定禁止的行为的。` });
    expect(one.kinds?.[0]?.value).toBe(kind);
    expect(codes(one).has('kind-unknown') || codes(one).has('kind-unclear')).toBe(kind === null);
  });
});

describe('steps', () => {
  it.each<[string, string | null]>([
    ['县级自评。各县自评', 'summary'],
    ['委托第三方评估。入户', 'third-party'],
    ['抽查核实。抽查', null],
    ['总结评价。先总结后评价', null],
    ['公示公告。公示', null],
  ])('%s', (item, step) => {
    const one = read({ steps: `(一)${item}。\n(二)反馈意见。反馈。` });
    expect(one.steps?.[0]?.value).toBe(step);
    expect(codes(one).has('step-unknown') || codes(one).has('step-unclear')).toBe(step === null);
  });
});

describe('since when', () => {
  it.each<[string, string | null, string | null]>([
    ['本办法自发布之日起施行。', null, 'in-force'],
    ['本办法从二〇一六年五月一日起执行。', '2016-05-01', null],
    ['本办法自2016年5月1日起试行,试行期两年。', '2016-05-01', 'until'],
    ['本办法自2016年度考核起施行。', null, 'in-force'],
    ['本办法自2016年2月30日起施行。', null, 'in-force'],
    ['本办法自2016年5月1日起施行,有效期3年。', '2016-05-01', 'until'],
    ['本办法自2016年5月1日起施行,《旧办法》不再废止。', '2016-05-01', 'replaced'],
  ])('%s', (end, from, asked) => {
    const one = read({ end });
    expect(one.inForceFrom?.value ?? null).toBe(from);
    expect(one.replaced).toEqual([]);
    if (asked) expect(codes(one)).toContain(asked);
  });
});

describe('layout', () => {
  const text = (change: (one: string) => string) => {
    const one = read({});
    const other = read(Object.fromEntries(Object.entries(usual).map(([key, words]) => [key, change(words)])));
    const plain = (given: SchemeReading) => JSON.stringify(given, (key, value: unknown) => (key === 'place' ? undefined : value)); // prettier-ignore
    return [plain(other), plain(one)];
  };
  it('full-width digits and marks change nothing', () => {
    const wide = (words: string) => words.replace(/[!-~]/g, char => String.fromCharCode(char.charCodeAt(0) + 0xfee0)); // prettier-ignore
    const [other, one] = text(wide);
    expect(other).toBe(one);
  });
  it('spaces between characters change nothing', () => {
    const [other, one] = text(words => words.replace(/(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, ' '));
    expect(other).toBe(one);
  });
});

describe('what was misread when it was first shown', () => {
  it.each<[keyof Clauses, string, (one: SchemeReading) => unknown, unknown]>([
    [
      'course',
      '考核从2016年到2020年,每年一次,由省扶贫开发领导小组组织,省扶贫办和省委组织部牵头。',
      one => one.leads.map(each => each.words),
      ['省扶贫办', '省委组织部'],
    ],
    [
      'course',
      '考核从2016年到2020年,每年一次,由省扶贫开发领导小组组织,省人力资源和社会保障厅牵头。',
      one => one.leads.map(each => each.words),
      ['省人力资源和社会保障厅'],
    ],
    [
      'course',
      '考核从2016年到2020年,每年一次,由省扶贫开发领导小组委托第三方组织,省扶贫办牵头。',
      one => one.organiser,
      null,
    ],
    [
      'days',
      '考核自每年12月20日开始,至次年1月底结束,步骤如下:',
      one => [one.starts?.value, one.ends?.value.month],
      ['12-20', 1],
    ],
    ['days', '考核于次年1月5日开始,次年2月底前完成,步骤如下:', one => one.starts, null],
    ['days', '自查每年11月1日启动,考核每年12月1日启动,次年2月底前完成,步骤如下:', one => one.starts, null],
    [
      'days',
      '考核每年12月1日启动,其中第三方评估次年1月底前完成,全部工作次年2月底前完成,步骤如下:',
      one => one.ends,
      null,
    ],
    ['days', '考核每年12月1日启动,次年3月15日前形成结果,步骤如下:', one => one.ends, null],
    ['who', '本办法适用于13个市、20个县。', one => one.count, null],
    [
      'who',
      '本办法适用于云岭县、石岭县等8个县党委和政府。',
      one => [one.count?.value, one.level.of?.value],
      [8, 'county'],
    ],
    [
      'kinds',
      '(一)年度减贫计划完成率低于95%的;\n(二)违反资金管理规定的。',
      one => one.kinds?.[0]?.value,
      null,
    ],
    [
      'kinds',
      '(一)资金拨付不及时的;\n(二)违反规定的。',
      one => one.kinds?.map(each => each.value),
      [null, null],
    ],
    [
      'explain',
      '本办法由省扶贫办、省委组织部负责解释。',
      one => one.interpreter?.value,
      '省扶贫办、省委组织部',
    ],
    ['end', '本办法2016年5月1日起施行。', one => one.inForceFrom?.value, '2016-05-01'],
    ['end', '本办法自印发之日起施行,2016年度考核自2016年5月1日起执行。', one => one.inForceFrom, null],
    ['end', '本办法自2016年5月1日起施行,到2020年12月31日止。', one => one.inForceTo?.value, '2020-12-31'],
    [
      'end',
      '本办法自2016年5月1日起施行,《甲考核办法》《乙考核办法》同时废止。',
      one => one.replaced.map(each => each.value),
      ['甲考核办法', '乙考核办法'],
    ],
  ])('%s: %s', (clause, words, get, wanted) => expect(get(read({ [clause]: words }))).toEqual(wanted));
});
