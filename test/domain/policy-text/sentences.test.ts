import { proposeRules } from '../../../domain/policy-text/propose-rules';
import { sayPeriod } from '../../../domain/policy-text/say-period';

const read = (sentence: string) =>
  proposeRules(`某市关于某事的意见\n一、总则\n${sentence}\n某市人民政府\n2016年3月15日`);

/** The rules of a sentence in short, with the questions about their numbers and terms; what is asked without a rule behind 「?」. */
const saysOf = (sentence: string): string[] => {
  const { proposals, unread } = read(sentence);
  return [
    ...proposals.map(one =>
      [
        one.kind,
        one.comparator,
        one.number === null ? null : `${one.number}${one.unit ?? ''}${one.per === null ? '' : `/${one.per}`}`,
        sayPeriod(one.period),
        one.modality === 'must' ? null : one.modality,
        ...one.beside.map(each => `${each.role}:${each.comparator}:${each.number}`),
        ...one.questions
          .map(({ code }) => code)
          .filter(code => !['no-owner', 'no-period', 'no-year', 'from-when'].includes(code))
          .map(code => `?${code}`),
      ]
        .filter(Boolean)
        .join(' '),
    ),
    ...unread.map(one => `? ${one.text}`),
  ];
};

describe('a sentence', () => {
  it.each([
    ['每县每年不少于500万元。', ['per-unit at-least 5000000元/县 each-year ?']],
    ['比上年增长15%以上。', ['growth at-least 3/20 unstated']],
    ['科技支出不得低于上年。', ['growth at-least 0 unstated']],
    ['按不低于财政收入2%的比例安排专项资金。', ['share at-least 1/50 unstated']],
    ['力争三年内建成100个示范村。', ['count equals 100个 within 3 year strive']],
    ['到2020年底，全市建成高标准农田20万亩。', ['count equals 200000亩 by 2020-12-31']],
    ['从2016年起连续三年，每年安排资金1亿元。', ['total-of-parts equals 100000000元 years 2016..2018']],
    ['按每人每年600元标准给予补助。', ['per-unit equals 600元/人 each-year ?']],
    ['补助标准由每亩10元提高到15元。', ['bound at-least 15元/亩 unstated from:equals:10 ?comparator']],
    ['对获奖企业给予一次性奖励50万元。', ['per-unit equals 500000元 once']],
    ['清洁能源占比达到三分之二。', ['share at-least 2/3 unstated ?comparator']],
    ['其中用于农村的不少于两成。', ['share at-least 1/5 unstated']],
    ['产值翻一番。', ['growth at-least 1 unstated ?comparator']],
    ['公示时间不少于30日。', ['bound at-least 30日 unstated']],
    ['10个工作日内办结。', ['date at-most within 10 working-day']],
    ['除国家另有规定外，每个村补助5万元。', ['per-unit equals 50000元/个村 unstated ?has-exception']],
    ['原则上不超过总投资的30%。', ['share at-most 3/10 unstated principle']],
    ['新增城镇就业5万人左右。', ['count approx 50000人 unstated about']],
    ['贫困发生率降至3%以下。', ['share at-most 3/100 unstated']],
    ['“十三五”期间，全市新建公路500公里。', ['count equals 500公里 span 2016..2020 ?years-together']],
    ['到2017年，80%以上的村建成卫生室。', ['share at-least 4/5 by 2017-12-31']],
    ['每年1月31日前下达资金的70%以上。', ['share at-least 7/10 each-year ?']],
    ['每半年开展一次督查。', ['yearly-duty at-least 1次 each half-year']],
    [
      '对每亩收益超过2000元的农户，每户奖励500元。',
      ['per-unit equals 500元/户 unstated threshold:more-than:2000'],
    ],
    [
      '对新设企业每家奖励10万元，最高不超过50万元。',
      ['per-unit equals 100000元/家 unstated cap:at-most:500000'],
    ],
  ])('%s', (sentence, says) => {
    expect(saysOf(sentence)).toEqual(says);
  });
});

describe('a sentence that can be read otherwise, or is no demand, proposes nothing in silence', () => {
  it.each([
    ['所需资金由市、县两级按6:4分担。', ['? 6', '? 4']],
    ['每3000人口配备1名全科医生。', ['? 3000人', '? 1名']],
    ['每亩补助50—100元。', ['? 50', '? 100元']],
    ['入学率、巩固率分别达到99%、95%以上。', ['? 99%', '? 95%']],
    [
      '2016年至2018年分别脱贫3000人、4000人、5000人。',
      ['? 2016年至2018年', '? 3000人', '? 4000人', '? 5000人'],
    ],
    ['财政贴息不超过3个百分点。', ['? 3个百分点']],
    ['资金下达后60日内未拨付的，收回省级财政。', ['? 60日内']],
    ['用地指标不足3000亩的县，由省统筹解决。', ['? 3000亩']],
    ['资金额度超过500万元以上的项目须报批。', ['? 500万元']],
    ['贷款额度5万元以下、期限3年以内的免担保。', ['? 5万元', '? 3年以内']],
    ['2012年全市完成投资50亿元，增长20%。', []],
    ['“十二五”期间全市完成投资300亿元。', []],
    ['例如某县投入300万元。', []],
    ['市级补助由每村8万元降低到6万元。', ['? 8万元', '? 6万元']],
    ['近300户群众搬迁。', []],
    ['我市现有行政村1200个，人口约80万人。', []],
  ])('%s', (sentence, says) => {
    expect(saysOf(sentence)).toEqual(says);
  });

  it('a comparison that contradicts itself is asked', () => {
    const [one] = read('误差率超过2%以上。').proposals;
    expect([one?.comparator, one?.questions.map(({ code }) => code).includes('contradictory')]).toEqual([
      null,
      true,
    ]);
  });
});

describe('whom and where', () => {
  it('an annex lists the set one by one, and its size is checked', () => {
    const text = `某省关于某事的通知\n一、资金\n省财政厅安排3个山区县每县100万元。\n附：3个山区县名单\n甲山县、乙水县`;
    const [one] = proposeRules(text).proposals;
    expect(one?.set).toEqual({ name: '山区县', size: 3, members: ['甲山县', '乙水县'] });
    expect(one?.questions.map(({ code }) => code)).toContain('set-size');
    expect(one?.owner).toBe('省财政厅');
  });

  it('the clause and the line are named', () => {
    const text = `某省资金管理办法\n第一章 总则\n第一条 为规范管理，制定本办法。\n第二条 项目资金结余率不得超过5%。\n公示时间不少于7日。`;
    expect(proposeRules(text).proposals.map(one => [one.clause, one.place.line])).toEqual([
      ['第二条¶1', 4],
      ['第二条¶2', 5],
    ]);
  });
});
