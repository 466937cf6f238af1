import { readBytes } from '../../documents/read-document';
import { docxFrom, inList, list, p, r, style, styled, tbl, type DocxXml } from './support/docx';

const textOf = async (xml: DocxXml | string): Promise<string> =>
  readBytes(docxFrom(typeof xml === 'string' ? { body: xml } : xml), '方案.docx');
const linesOf = async (xml: DocxXml | string): Promise<string[]> => (await textOf(xml)).split(/\n+/);

const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const box = (...lines: string[]) => `<w:txbxContent>${lines.map(line => p(line)).join('')}</w:txbxContent>`;
/** A text box as Word writes it: for itself, and once more for old programs. */
const textBox = (...lines: string[]) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box(...lines)}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box(...lines)}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

describe('the text of a paragraph', () => {
  it.each([
    ['a tab and breaks', '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:cr/><w:t>丁</w:t></w:r>', '甲\t乙\n丙\n丁'], // prettier-ignore
    ['no indent of tabs', '<w:r><w:tab/><w:t>甲</w:t></w:r>', '甲'],
    ['hyphens', '<w:r><w:t>一</w:t><w:noBreakHyphen/><w:t>1</w:t><w:softHyphen/><w:t>2</w:t></w:r>', '一-12'],
    ['signs of fonts of pictures', '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings" w:char="F081"/><w:sym w:font="宋体" w:char="2605"/><w:sym w:font="Webdings" w:char="F021"/></w:r>', '☑①★〓'], // prettier-ignore
    ['what was inserted or moved here', `<w:ins>${r('甲')}</w:ins><w:moveTo>${r('乙')}</w:moveTo>`, '甲乙'],
    ['not what was deleted or moved away', `${r('甲')}<w:del><w:r><w:delText>乙</w:delText></w:r></w:del><w:moveFrom>${r('丙')}</w:moveFrom>`, '甲'], // prettier-ignore
    ['not what is hidden', r('甲') + r('乙', '<w:vanish/>') + r('丙', '<w:vanish w:val="0"/>'), '甲丙'],
    ['links, forms and smart tags', `<w:hyperlink r:id="x">${r('甲')}</w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent>${r('乙')}</w:sdtContent></w:sdt><w:smartTag>${r('丙')}</w:smartTag>`, '甲乙丙'], // prettier-ignore
    ['not what an empty form asks for', `${r('甲')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('单击此处')}</w:sdtContent></w:sdt>`, '甲'], // prettier-ignore
    ['a field’s result, not its code', `${field('begin')}${code('PAGE')}${field('separate')}${r('3')}${field('end')}${r('页')}<w:fldSimple w:instr="DATE">${r('5月9日')}</w:fldSimple>`, '3页5月9日'], // prettier-ignore
    ['a field within the code of another', `${field('begin')}${code('IF')}${field('begin')}${code('PAGE')}${field('separate')}${r('1')}${field('end')}${field('separate')}${r('甲')}${field('end')}`, '甲'], // prettier-ignore
    ['the base of a ruby', `<w:r><w:ruby><w:rt>${r('zhěng')}</w:rt><w:rubyBase>${r('整')}</w:rubyBase></w:ruby></w:r>${r('改')}`, '整改'], // prettier-ignore
    ['entities and CDATA', '<w:r><w:t>&lt;&#x4e00;&#128512;&gt;<![CDATA[&]]></w:t></w:r>', '<一😀>&'],
    ['no mark of a note or a comment', `${r('甲')}<w:r><w:footnoteReference w:id="9"/></w:r><w:r><w:commentReference w:id="1"/></w:r>`, '甲'], // prettier-ignore
    ['a box to tick', `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>${code('FORMCHECKBOX')}${field('end')}${r('已完成')}`, '☑已完成'], // prettier-ignore
  ])('has %s', async (_, runs, text) => {
    expect(await textOf(p(runs))).toBe(text);
  });

  it('is hidden by the style of a run or of the paragraph', async () => {
    const vanish = '<w:rPr><w:vanish/></w:rPr>';
    const styles = `<w:style w:type="character" w:styleId="暗"><w:name w:val="暗"/>${vanish}</w:style>${style('批注', vanish)}`;
    const body = p(r('甲', '<w:rStyle w:val="暗"/>') + r('乙')) + p('丙', styled('批注')) + p('丁');
    expect(await linesOf({ body, styles })).toEqual(['乙', '丁']);
  });

  it('goes on where the end of a paragraph was deleted', async () => {
    const deleted = '<w:rPr><w:del w:id="1"/></w:rPr>';
    expect(await linesOf(p('牵头单位：县', deleted) + p('教育局') + p('丙', deleted))).toEqual([
      '牵头单位：县教育局',
      '丙',
    ]);
  });

  it('is not lost in a field that is never ended, nor behind it', async () => {
    expect(await linesOf(p(field('begin') + code('TOC') + r('甲')) + p('乙'))).toEqual(['甲', '乙']);
  });
});

describe('a document', () => {
  it('has its headings behind marks, by outline and by the name of the style; a long one is a paragraph', async () => {
    const styles =
      style('1', '', 'heading 1') +
      style('a', '<w:basedOn w:val="b"/>') +
      style('b', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>');
    const long = '长'.repeat(100);
    const body = [
      p('甲', styled('1')),
      p('乙', styled('a')),
      p('丙', '<w:outlineLvl w:val="2"/>'),
      p('丁', '<w:outlineLvl w:val="9"/>'),
      p(long, styled('1')),
    ].join('');
    expect(await linesOf({ body, styles })).toEqual(['# 甲', '## 乙', '### 丙', '丁', long]);
  });

  it('has its text boxes once, before or behind the paragraph that they hang on', async () => {
    const old = `<w:r><w:pict><v:shape><v:textbox>${box('丁')}</v:textbox></v:shape></w:pict></w:r>`;
    const body = p(textBox('甲', '乙') + r('正文')) + p(r('前') + old + r('后'));
    expect(await linesOf(body)).toEqual(['甲', '乙', '正文', '前后', '丁']);
  });

  it('has no table of contents', async () => {
    const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('目录')}${p('一、问题 1')}</w:sdtContent></w:sdt>`;
    const page = `${field('begin')}${code(' PAGEREF _Toc123 ')}${field('separate')}${r('3')}${field('end')}`;
    const body = contents + p('二、措施 2', styled('10')) + p(r('三、要求') + page) + p('一、问题');
    expect(await linesOf({ body, styles: style('10', '', 'toc 1') })).toEqual(['一、问题']);
  });

  it('has its notes at the end, in the order in which the text refers to them', async () => {
    const footnote = (id: number, text: string) => `<w:footnote w:id="${id}">${p(text)}</w:footnote>`;
    const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const body = p(r('甲') + reference(3)) + p(r('乙') + reference(2)) + p('丙');
    const footnotes = footnote(-1, '分隔') + footnote(2, '第二') + footnote(3, '第一');
    expect(await linesOf({ body, footnotes })).toEqual(['甲', '乙', '丙', '# 脚注', '[1] 第一', '[2] 第二']);
  });
});

const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
const merge = (value = '') => `<w:vMerge${value && ` w:val="${value}"`}/>`;

describe('a table', () => {
  it('is a line to a row; what is merged across leaves its other columns empty', async () => {
    const body = tbl([['序号', '问题', '单位'], [[span(3), '一、饮水安全']], ['1', '甲|乙', '']]);
    expect(await textOf(p('上') + body + p('下'))).toBe(
      '上\n\n| 序号 | 问题 | 单位 |\n| 一、饮水安全 |  |  |\n| 1 | 甲/乙 |  |\n\n下',
    );
  });

  it('repeats what is merged down, by columns and not by the order of cells', async () => {
    const body = tbl([
      [[span(2), '甲'], [merge('restart'), '县教育局'], '1'],
      ['乙', '丙', [merge(), ''], '2'],
      ['丁', '戊', [merge('restart'), '县水务局'], '3'],
      [[span(2), '己'], [merge(), ''], '4'],
    ]);
    expect(await linesOf(body)).toEqual([
      '| 甲 |  | 县教育局 | 1 |',
      '| 乙 | 丙 | 县教育局 | 2 |',
      '| 丁 | 戊 | 县水务局 | 3 |',
      '| 己 |  | 县水务局 | 4 |',
    ]);
  });

  it('repeats what is merged in both directions', async () => {
    const both = (value = '') => span(2) + merge(value);
    const body = tbl([
      [[both('restart'), '甲'], '1'],
      [[both(), ''], '2'],
    ]);
    expect(await linesOf(body)).toEqual(['| 甲 |  | 1 |', '| 甲 |  | 2 |']);
  });

  it('keeps the lines of a cell apart, and the numbers that Word counts in it', async () => {
    const body = tbl([
      [
        ['', p('', inList(1))],
        ['', p('甲') + p('') + p('<w:r><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r>')],
      ],
      [
        ['', p('', inList(1))],
        ['', p(textBox('丁') + r('戊'))],
      ],
    ]);
    expect(await linesOf({ body, numbering: list(1, [{ text: '%1' }]) })).toEqual([
      '| 1 | 甲<br>乙<br>丙 |',
      '| 2 | 丁<br>戊 |',
    ]);
  });

  it('has a table in a cell as its lines', async () => {
    expect(await linesOf(tbl([['甲', ['', tbl([['乙', '丙'], ['丁', '戊']]) + p('己')]]]))).toEqual([
      '| 甲 | 乙 / 丙<br>丁 / 戊<br>己 |',
    ]); // prettier-ignore
  });

  it('is none where it is a frame of one cell', async () => {
    expect(await textOf(tbl([[['', p('甲') + tbl([['乙', '丙']])]]]))).toBe('甲\n\n| 乙 | 丙 |');
  });

  it('keeps rows and cells that stand in forms, and columns that a row begins behind', async () => {
    const row = `<w:sdt><w:sdtContent><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:sdt><w:sdtContent><w:tc>${p('甲')}</w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt>`;
    const deleted = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${p('丙')}</w:tc></w:tr>`;
    const body = tbl([['1', '乙']]).replace('</w:tbl>', `${row}${deleted}</w:tbl>`);
    expect(await linesOf(body)).toEqual(['| 1 | 乙 |', '|  | 甲 |']);
  });
});
