import {
  byColumn,
  widthOf,
  type Block,
  type Cell,
  type Numbering,
  type Paragraph,
  type Table,
} from '../blocks';
import { escaped, relationships, zipParts } from './zip';

const run = (text: string, isBold: boolean): string =>
  `<w:r>${isBold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** Lists of Word: each numbering is a definition, each new beginning at 1 an instance of it. */
const countLists = (blocks: readonly Block[]) => {
  const definitions: Numbering[] = [];
  const instances: { definition: number; level: number }[] = [];
  const open = new Map<Numbering, number>();
  const idOf = (number: NonNullable<Paragraph['number']>): number => {
    if (!definitions.includes(number.numbering)) definitions.push(number.numbering);
    const running = open.get(number.numbering);
    if (running !== undefined && number.n > 1) return running;
    instances.push({ definition: definitions.indexOf(number.numbering), level: 0 });
    open.set(number.numbering, instances.length);
    return instances.length;
  };
  const ids = blocks.map(block => (block.kind === 'paragraph' && block.number ? idOf(block.number) : null));
  return { definitions, instances, ids };
};

const paragraphXml = (block: Paragraph, list: number | null): string => {
  const text = (list === null ? (block.number?.printed ?? '') : '') + block.text;
  const properties =
    list === null ? '' : `<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`;
  const own = `<w:p>${properties}${run(text, block.isBold ?? false)}</w:p>`;
  if (!block.isBoxed) return own;
  return `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${own}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
};

const cellXml = (cell: Cell, startsMerge: boolean): string => {
  const merge = cell.goesOn ? '<w:vMerge/>' : startsMerge ? '<w:vMerge w:val="restart"/>' : '';
  const span = (cell.wide ?? 1) > 1 ? `<w:gridSpan w:val="${cell.wide}"/>` : '';
  const paragraphs = cell.goesOn ? [''] : cell.text.split('\n');
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${paragraphs.map(one => `<w:p>${one === '' ? '' : run(one, false)}</w:p>`).join('')}</w:tc>`;
};

const tableXml = (table: Table): string => {
  const rows = table.rows.map(byColumn);
  const grid = `<w:tblGrid>${'<w:gridCol w:w="1200"/>'.repeat(widthOf(table))}</w:tblGrid>`;
  const xml = rows.map((row, at) => {
    const cells = row.map((cell, column) =>
      cell ? cellXml(cell, rows[at + 1]?.[column]?.goesOn ?? false) : '',
    );
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr/>${grid}${xml.join('')}</w:tbl>`;
};

/**
 * A .docx as an office makes it.
 * @param countsItself Word counts the headings: their numbers are nowhere in the text.
 */
export const writeDocx = async (blocks: readonly Block[], countsItself: boolean): Promise<Buffer> => {
  const { definitions, instances, ids } = countLists(blocks);
  const body = blocks.map((block, at) =>
    block.kind === 'table' ? tableXml(block) : paragraphXml(block, countsItself ? (ids[at] ?? null) : null),
  );
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const abstract = definitions.map(
    ({ format, pattern }, at) =>
      `<w:abstractNum w:abstractNumId="${at}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="nothing"/><w:lvlText w:val="${escaped(pattern.replace('%', '%1'))}"/></w:lvl></w:abstractNum>`,
  );
  const nums = instances.map(
    ({ definition }, at) =>
      `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${definition}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  );
  return zipParts(
    [
      {
        name: 'word/document.xml',
        type: 'wordprocessingml.document.main',
        xml: `<w:document ${w}><w:body>${body.join('')}</w:body></w:document>`,
      },
      {
        name: 'word/numbering.xml',
        type: 'wordprocessingml.numbering',
        xml: `<w:numbering ${w}>${abstract.join('')}${nums.join('')}</w:numbering>`,
      },
    ],
    {
      'word/_rels/document.xml.rels': relationships([
        { id: 'rId1', type: 'numbering', target: 'numbering.xml' },
      ]),
    },
  );
};
