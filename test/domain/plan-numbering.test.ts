import { planOf } from '../support/read-fixture';

const listed = (...items: string[]) =>
  planOf(
    ['云溪县督察反馈问题整改清单', '一、存在的主要问题', ...items, '二、整改要求', '各单位要抓紧整改。'].join(
      '\n',
    ),
    '2023-04-10',
  );
const problemsOf = (plan: ReturnType<typeof listed>) =>
  plan.categories.flatMap(({ problems }) => problems.map(({ text }) => text));
const asked = (plan: ReturnType<typeof listed>) =>
  plan.questions.filter(({ code }) => code === 'NUMBERING_UNCLEAR');

describe('ways of numbering', () => {
  it.each([
    ['1.', ['1.', '2.', '3.']],
    ['1、', ['1、', '2、', '3、']],
    ['full-width', ['１．', '２．', '３．']],
    ['circled', ['①', '②', '③']],
    ['1)', ['1)', '2)', '3)']],
    ['(1)', ['(1)', '(2)', '(3)']],
    ['a number and a blank', ['1 ', '2 ', '3 ']],
    ['第1项', ['第1项 ', '第2项 ', '第3项 ']],
    ['第一项', ['第一项、', '第二项、', '第三项、']],
    ['问题一:', ['问题一:', '问题二:', '问题三:']],
    ['问题1 and a blank', ['问题1 ', '问题2 ', '问题3 ']],
    ['1.1', ['1.1 ', '1.2 ', '1.3 ']],
    ['1.1.1', ['1.1.1 ', '1.1.2 ', '1.1.3 ']],
    ['1-1', ['1-1 ', '1-2 ', '1-3 ']],
    ['letters', ['A.', 'B.', 'C.']],
    ['Roman numbers', ['Ⅰ.', 'Ⅱ.', 'Ⅲ.']],
    ['Roman numbers in letters', ['I.', 'II.', 'III.']],
    ['【1】', ['【1】', '【2】', '【3】']],
    ['1 and a comma', ['1，', '2，', '3，']],
    ['1 and a colon', ['1：', '2：', '3：']],
    ['small letters', ['a.', 'b.', 'c.']],
    ['circled above twenty', ['⑲', '⑳', '㉑']],
    ['1.1 without a blank', ['１．１', '１．２', '１．３']],
  ])('%s', (_, marks) => {
    const texts = ['校舍漏雨。', '2处闸门漏水。', '水池没有加盖。'];
    const plan = listed(...texts.map((text, at) => `${marks[at]!}${text}`));
    expect(problemsOf(plan)).toEqual(texts);
    expect(asked(plan)).toHaveLength(marks[0] === '⑲' ? 1 : 0);
  });

  it('by a number and a blank, with a paragraph between', () => {
    const plan = listed('1 校舍漏雨。', '全县共有6所。', '2 2021年应建的泵站未建。', '3 5户没有通水。');
    expect(problemsOf(plan).map(text => text.slice(0, 5))).toEqual(['校舍漏雨。', '2021年', '5户没有通']);
  });

  it('in levels: 1, 1.1, 1.2, 2, 2.1', () => {
    const plan = listed(
      '1 水利方面',
      '1.1 校舍漏雨。',
      '1.2 38户没有通水。',
      '2 交通方面',
      '2.1 2处路面破损。',
    );
    expect(plan.categories.map(({ title, problems }) => [title, problems.map(({ text }) => text)])).toEqual([
      ['水利方面', ['校舍漏雨。', '38户没有通水。']],
      ['交通方面', ['2处路面破损。']],
    ]);
  });

  it('of entries with labelled lines, short as they are', () => {
    const entries = ['1.1 校舍漏雨。', '1.2 38户没有通水。', '1.3 水池没有加盖。'];
    const fields = ['整改措施:修复。', '责任单位:县水利局', '整改时限:2023年6月30日前'];
    const { assignments } = planOf(
      [
        '云溪县督察反馈问题整改方案',
        '云溪县人民政府 2023年4月10日',
        '一、反馈问题及整改措施',
        ...entries.flatMap(one => [one, ...fields]),
      ].join('\n'),
    );
    expect(assignments.map(({ deadline }) => deadline?.dueOn)).toEqual(Array(3).fill('2023-06-30'));
  });
});

describe('an item that begins with a number', () => {
  it.each([
    [['1.12户没有通水。', '2.2018年应建的泵站未建。', '3.3.5公里渠道淤塞。', '4.60%的人没有培训。']],
    [['1、1.5公里渠道淤塞。', '2、2.3万元水费未收。', '3、10余户没有通水。']],
    [['1.1.5亿元资金闲置。', '2.12月底前没有完工。', '3.6月10日以来没有记录。']],
    [['1.3亿元资金闲置。', '2.校舍漏雨。', '3.水池没有加盖。']],
    [['1.1户没有通水。', '2.1处闸门漏水。', '3.1座水池没有加盖。']],
  ])('%j', items => {
    const plan = listed(...items);
    expect(problemsOf(plan)).toEqual(items.map(one => one.slice(2)));
    expect(asked(plan)).toEqual([]);
  });

  it('in one paragraph: 1.…2.38户…3.…', () => {
    expect(problemsOf(listed('1.校舍漏雨。2.38户没有入住。3.闸门漏水。'))).toEqual([
      '校舍漏雨。',
      '38户没有入住。',
      '闸门漏水。',
    ]);
  });

  it('under 「整改措施:」 is one of the measure, no next problem', () => {
    const { categories, assignments } = planOf(
      [
        '云溪县反馈问题整改方案',
        '一、反馈问题及整改措施',
        '1.校舍漏雨。',
        '整改措施:1.3月底前查明原因;2.2023年6月前修缮。',
        '责任单位:县教育局',
        '2.水池没有加盖。',
        '整改措施:加盖。',
        '责任单位:县水利局',
      ].join('\n'),
      '2023-02-01',
    );
    expect(categories.flatMap(({ problems }) => problems)).toHaveLength(2);
    expect(assignments.map(({ text }) => text)).toEqual(['1.3月底前查明原因;2.2023年6月前修缮。', '加盖。']);
  });
});

describe('a wrapped line that begins with a number', () => {
  it.each([
    ['money', '共有', '3. 5万元没有拨付。', '1.专项资金闲置。结余资金共有3. 5万元没有拨付。'],
    ['what could be the next number', ',结余', '2.5万元没有拨付。', '1.专项资金闲置,结余2.5万元没有拨付。'],
    ['a day', ',自', '6.10以来没有记录。', '1.专项资金闲置,自6.10以来没有记录。'],
  ])('is no new item: %s', (_, before, line, whole) => {
    const first = whole.slice(0, whole.indexOf(line));
    expect(first.endsWith(before)).toBe(true);
    const plan = listed(first, line, '2.校舍漏雨。');
    expect(problemsOf(plan)).toEqual([whole.slice(2), '校舍漏雨。']);
    expect(asked(plan)).toEqual([]);
  });

  it('is asked about where nothing behind it tells', () => {
    expect(asked(listed('1.专项资金闲置,结余', '2.5万元没有拨付。'))).toHaveLength(1);
  });
});

describe('numbers that jump or come twice', () => {
  it.each([
    ['problems', ['1.校舍漏雨。', '3.闸门漏水。'], ['由 1 跳到 3']],
    ['problems that repeat', ['1.校舍漏雨。', '2.闸门漏水。', '2.泵站停用。'], ['重复或倒退']],
    ['categories', ['(一)水利方面', '1.校舍漏雨。', '(三)交通方面', '1.路面破损。'], ['三']],
    ['an item whose number is missing', ['1.校舍漏雨。', '水池没有加盖。', '3.闸门漏水。'], ['由 1 跳到 3']],
  ])('%s', (_, items, words) => {
    expect(asked(listed(...items)).map(({ message }) => message)).toEqual(
      words.map(one => expect.stringContaining(one) as string),
    );
  });

  it('measures and sections', () => {
    const plan = (...rest: string[]) =>
      asked(planOf(['云溪县反馈问题整改方案', '一、存在的问题', '1.校舍漏雨。', ...rest].join('\n')));
    const measure = (n: number) => `${n}.修缮。(责任单位:县教育局;整改时限:5月31日前)`;
    expect(plan('二、整改措施', measure(1), measure(2))).toEqual([]);
    expect(plan('二、整改措施', measure(1), measure(3))).toHaveLength(1);
    expect(plan('三、整改措施', measure(1), measure(2))).toHaveLength(1);
  });
});
