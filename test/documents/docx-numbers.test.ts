import { readBytes } from '../../documents/read-document';
import { planOf, rowsOf } from '../support/read-fixture';
import { docxFrom, inList, list, numOf, p, r, startsAt, style, styled, type DocxXml } from './support/docx';

const linesOf = async (xml: DocxXml): Promise<string[]> =>
  (await readBytes(docxFrom(xml), '方案.docx')).split(/\n+/);

const some = [1, 2, 3, 10, 11, 20, 21, 100, 101, 110];

describe('the numbers that Word counts', () => {
  it.each([
    ['decimal', '1 2 3 10 11 20 21 100 101 110'],
    ['decimalZero', '01 02 03 10 11 20 21 100 101 110'],
    ['chineseCounting', '一 二 三 十 十一 二十 二十一 一〇〇 一〇一 一一〇'],
    ['taiwaneseCounting', '一 二 三 十 十一 二十 二十一 一〇〇 一〇一 一一〇'],
    ['chineseCountingThousand', '一 二 三 十 十一 二十 二十一 一百 一百零一 一百一十'],
    ['japaneseCounting', '一 二 三 十 十一 二十 二十一 百 百一 百十'],
    ['chineseLegalSimplified', '壹 贰 叁 壹拾 壹拾壹 贰拾 贰拾壹 壹佰 壹佰零壹 壹佰壹拾'],
    ['ideographLegalTraditional', '壹 貳 參 壹拾 壹拾壹 貳拾 貳拾壹 壹佰 壹佰零壹 壹佰壹拾'],
    ['ideographDigital', '一 二 三 一〇 一一 二〇 二一 一〇〇 一〇一 一一〇'],
    ['ideographTraditional', '甲 乙 丙 癸 11 20 21 100 101 110'],
    ['ideographZodiac', '子 丑 寅 酉 戌 20 21 100 101 110'],
    ['ideographZodiacTraditional', '甲子 乙丑 丙寅 癸酉 甲戌 癸未 甲申 100 101 110'],
    ['ideographEnclosedCircle', '㊀ ㊁ ㊂ ㊉ 11 20 21 100 101 110'],
    ['decimalEnclosedCircle', '① ② ③ ⑩ ⑪ ⑳ ㉑ 100 101 110'],
    ['decimalEnclosedCircleChinese', '① ② ③ ⑩ ⑪ ⑳ ㉑ 100 101 110'],
    ['decimalEnclosedParen', '⑴ ⑵ ⑶ ⑽ ⑾ ⒇ 21 100 101 110'],
    ['decimalEnclosedFullstop', '⒈ ⒉ ⒊ ⒑ ⒒ ⒛ 21 100 101 110'],
    ['decimalFullWidth', '１ ２ ３ １０ １１ ２０ ２１ １００ １０１ １１０'],
    ['upperLetter', 'A B C J K T U VVVV WWWW FFFFF'],
    ['lowerLetter', 'a b c j k t u vvvv wwww fffff'],
    ['upperRoman', 'I II III X XI XX XXI C CI CX'],
    ['lowerRoman', 'i ii iii x xi xx xxi c ci cx'],
    ['numberInDash', '- 1 - - 2 - - 3 - - 10 - - 11 - - 20 - - 21 - - 100 - - 101 - - 110 -'],
    ['a format that nobody knows', '1 2 3 10 11 20 21 100 101 110'],
  ])('are written as %s', async (format, numbers) => {
    const body = some.map((_, at) => p('甲', inList(at + 1))).join('');
    const numbering = some.map((start, at) => list(at + 1, [{ format, text: '[%1]', start }])).join('');
    expect(await linesOf({ body, numbering })).toEqual(
      numbers.split(/(?<!-) (?!-)|(?<=-) (?=-)/).map(number => `[${number}]甲`),
    );
  });

  it.each([
    ['第%1项', ['第一项 甲', '第二项 38户']],
    ['（%1）', ['（一）甲', '（二）38户']],
    ['%1、', ['一、甲', '二、38户']],
    ['%1.', ['一.甲', '二. 38户']],
  ])('stand in their frame: %s', async (text, lines) => {
    const body = ['甲', '38户'].map(one => p(one, inList(1))).join('');
    const numbering = list(1, [{ format: 'chineseCounting', text }]);
    expect(await linesOf({ body, numbering })).toEqual(lines);
  });

  it('go on through several levels, and begin anew below a new number', async () => {
    const numbering = list(1, [
      { format: 'chineseCountingThousand', text: '%1、' },
      { text: '%1.%2' },
      { text: '%1.%2.%3', more: '<w:isLgl/>' },
    ]);
    const levels = [0, 1, 2, 2, 1, 2, 0, 1, 2];
    const body = levels.map(level => p('甲', inList(1, level))).join('');
    expect(await linesOf({ body, numbering })).toEqual([
      '一、甲', '一.1 甲', '1.1.1 甲', '1.1.2 甲', '一.2 甲', '1.2.1 甲', '二、甲', '二.1 甲', '2.1.1 甲',
    ]); // prettier-ignore
  });

  it.each([
    ['never, where it says so', '<w:lvlRestart w:val="0"/>', ['1', '(1)', '2', '(2)', '(3)', '3', '(4)']],
    ['behind each level above', '', ['1', '(1)', '2', '(1)', '(2)', '3', '(1)']],
  ])('begin anew %s', async (_, more, lines) => {
    const numbering = list(1, [{ text: '%1' }, { text: '(%2)', more }]);
    const body = [0, 1, 0, 1, 1, 0, 1].map(level => p('', inList(1, level))).join('');
    expect(await linesOf({ body, numbering })).toEqual(lines);
  });

  it('begin anew only behind the level that is named', async () => {
    const numbering = list(1, [
      { text: '%1、' },
      { text: '(%2)' },
      { text: '%3)', more: '<w:lvlRestart w:val="1"/>' },
    ]);
    const body = [0, 1, 2, 1, 2, 0, 1, 2].map(level => p('', inList(1, level))).join('');
    expect(await linesOf({ body, numbering })).toEqual(['1、', '(1)', '1)', '(2)', '2)', '2、', '(1)', '1)']);
  });

  it('are shared by lists of one definition, and begin anew where a list says so, once', async () => {
    const numbering = list(1, [{ text: '%1.' }]) + numOf(2, 1) + numOf(3, 1, startsAt(0, 7));
    const body = [1, 2, 3, 3, 1].map(numId => p('', inList(numId))).join('');
    expect(await linesOf({ body, numbering })).toEqual(['1.', '2.', '7.', '8.', '9.']);
  });

  it('are those of a list’s own level where it has one', async () => {
    const own =
      '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:lvlOverride>';
    const numbering = list(1, [{ text: '%1.' }]) + numOf(2, 1, own);
    const body = p('甲', inList(2)) + p('乙', inList(2)) + p('丙', inList(1));
    expect(await linesOf({ body, numbering })).toEqual(['A)甲', 'B)乙', '3.丙']);
  });

  it('come through styles, through those that these are based on, and through styles of lists', async () => {
    const numbering =
      list(1, [
        { format: 'chineseCounting', text: '%1、', more: '<w:pStyle w:val="一级"/>' },
        { format: 'chineseCounting', text: '（%2）', more: '<w:pStyle w:val="二级"/>' },
      ]) +
      '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="清单"/></w:abstractNum>' +
      numOf(5, 5) +
      list(6, [{ text: '%1)' }], '<w:styleLink w:val="清单"/>');
    const numPr = (numId: number) => `<w:pPr><w:numPr><w:numId w:val="${numId}"/></w:numPr></w:pPr>`;
    const styles = [
      style('一级', numPr(1)),
      style('二级', numPr(1)),
      style('三级', '<w:basedOn w:val="二级"/>'),
      `<w:style w:type="numbering" w:styleId="清单"><w:name w:val="清单"/>${numPr(6)}</w:style>`,
    ].join('');
    const body = [
      p('甲', styled('一级')),
      p('乙', styled('二级')),
      p('丙', styled('三级')),
      p('丁', styled('一级') + inList(0)),
      p('戊', styled('一级')),
      p('己', inList(5)),
    ].join('');
    expect(await linesOf({ body, numbering, styles })).toEqual([
      '一、甲', '（一）乙', '（二）丙', '丁', '二、戊', '1)己',
    ]); // prettier-ignore
  });

  it('are not there for a list that is not, for `numId` 0, and for a format of none', async () => {
    const numbering = list(1, [{ format: 'none', text: '%1' }]);
    const body = [1, 0, 9].map(numId => p('甲', inList(numId))).join('');
    expect(await linesOf({ body, numbering })).toEqual(['甲', '甲', '甲']);
  });

  it('are marks in a list without numbers; a mark that says something stays', async () => {
    const numbering =
      list(1, [{ format: 'bullet', text: '\uf0d8' }]) + list(2, [{ format: 'bullet', text: '★' }]);
    const body = p('甲', inList(1)) + p('乙', inList(2)) + p('', inList(1));
    expect(await linesOf({ body, numbering })).toEqual(['• 甲', '★ 乙']);
  });

  it('follow the sample of a format of one’s own', async () => {
    const choice =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>';
    const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/>${choice}<w:lvlText w:val="%1"/></w:lvl></w:abstractNum>${numOf(1, 1)}`;
    expect(await linesOf({ body: p('', inList(1)) + p('', inList(1)), numbering })).toEqual(['001', '002']);
  });

  it('count neither what was deleted nor what is hidden', async () => {
    const gone = '<w:rPr><w:del w:id="1"/></w:rPr>';
    const body = [
      p('甲', inList(1)),
      p(`<w:del>${r('乙').replace(/w:t\b/g, 'w:delText')}</w:del>`, inList(1) + gone),
      p(r('丙', '<w:vanish/>'), `${inList(1)}<w:rPr><w:vanish/></w:rPr>`),
      p('丁', inList(1)),
    ].join('');
    expect(await linesOf({ body, numbering: list(1, [{ text: '%1.' }]) })).toEqual(['1.甲', '2.丁']);
  });
});

describe('a plan whose headings and items Word numbers', () => {
  const item = (text: string) => text.replace(/^[^\s]*?[、)）.]/, '');
  const lines: [text: string, level?: 0 | 1 | 2][] = [
    ['云溪县脱贫攻坚考核反馈问题整改方案'],
    ['2018年5月9日'],
    ['一、存在的主要问题', 0],
    ['（一）饮水管护薄弱', 1],
    ['1.校舍漏雨。', 2],
    ['2.38户搬迁户没有入住。', 2],
    ['3.水池没有加盖。', 2],
    ['二、整改措施', 0],
    ['（一）抓好饮水管护', 1],
    ['1.修好校舍。（牵头单位：县教育局；责任单位：县财政局；整改时限：6月10日前）', 2],
    ['2.动员38户搬迁户入住。（牵头单位：县发改局；责任单位：县住建局；整改时限：7月10日前）', 2],
    ['3.给水池加盖。（牵头单位：县水务局；责任单位：县卫计局；整改时限：8月10日前）', 2],
  ];
  const numbering = list(1, [
    { format: 'chineseCounting', text: '%1、' },
    { format: 'chineseCounting', text: '（%2）' },
    { text: '%3.' },
  ]);
  const body = (properties: (level: number) => string) =>
    lines.map(([text, level]) => (level === undefined ? p(text) : p(item(text), properties(level)))).join('');
  const headings = [0, 1].map(
    at =>
    style(`${at + 1}`, `<w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="${at}"/></w:pPr>`, `heading ${at + 1}`), // prettier-ignore
  );
  const typed = planOf(lines.map(([text]) => text).join('\n\n'));
  const problemsOf = (plan: typeof typed) =>
    plan.categories.map(one => [one.ordinal, one.title, one.problems.map(problem => problem.text)]);

  it.each([
    ['directly', { body: body(level => inList(1, level)), numbering }],
    [
      'through the styles of headings',
      {
        body: body(level => (level < 2 ? styled(`${level + 1}`) : inList(1, level))),
        numbering,
        styles: headings.join(''),
      },
    ],
  ])('is read as if they were typed: %s', async (_, xml) => {
    const plan = planOf(await readBytes(docxFrom(xml), '方案.docx'));
    expect(problemsOf(plan)).toEqual(problemsOf(typed));
    expect(rowsOf(plan)).toEqual(rowsOf(typed));
    expect(plan.questions.map(one => one.code)).toEqual(typed.questions.map(one => one.code));
    expect(plan.categories[0]?.problems).toHaveLength(3);
  });
});
