import type { Block, Cell } from '../blocks';
import { escaped, relationships, zipParts } from './zip';

const column = (at: number): string => String.fromCharCode(65 + at);

/** A ledger: what stands above the table has rows of its own, merged over all columns; cells that go on are merged. */
export const writeXlsx = async (blocks: readonly Block[], hasSharedStrings: boolean): Promise<Buffer> => {
  const width = Math.max(
    ...blocks.map(one =>
      one.kind === 'table'
        ? Math.max(...one.rows.map(row => row.reduce((sum, cell) => sum + (cell.wide ?? 1), 0)))
        : 1,
    ),
  );
  const rows = blocks.flatMap((block): Cell[][] =>
    block.kind === 'table'
      ? block.rows
      : [[{ text: (block.number?.printed ?? '') + block.text, wide: width }]],
  );
  const strings: string[] = [];
  const merges: string[] = [];
  const cellXml = (cell: Cell, row: number, at: number): string => {
    if (cell.goesOn || cell.text === '') return '';
    const address = `${column(at)}${row + 1}`;
    if (/^\d+$/.test(cell.text)) return `<c r="${address}"><v>${cell.text}</v></c>`;
    if (!hasSharedStrings) return `<c r="${address}" t="inlineStr"><is><t>${escaped(cell.text)}</t></is></c>`;
    if (!strings.includes(cell.text)) strings.push(cell.text);
    return `<c r="${address}" t="s"><v>${strings.indexOf(cell.text)}</v></c>`;
  };
  const xml = rows.map((row, y) => {
    let x = 0;
    const cells = row.map(cell => {
      const at = x;
      x += cell.wide ?? 1;
      let end = y;
      while (!cell.goesOn && rows[end + 1]?.length === row.length && rows[end + 1]?.[at]?.goesOn) end += 1;
      if (end > y || x > at + 1)
        merges.push(`<mergeCell ref="${column(at)}${y + 1}:${column(x - 1)}${end + 1}"/>`);
      return cellXml(cell, y, at);
    });
    return `<row r="${y + 1}">${cells.join('')}</row>`;
  });
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const merged =
    merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '';
  const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  return zipParts(
    [
      {
        name: 'xl/workbook.xml',
        type: 'spreadsheetml.sheet.main',
        xml: `<workbook ${main} ${r}><sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      },
      {
        name: 'xl/worksheets/sheet1.xml',
        type: 'spreadsheetml.worksheet',
        xml: `<worksheet ${main}><sheetData>${xml.join('')}</sheetData>${merged}</worksheet>`,
      },
      {
        name: 'xl/sharedStrings.xml',
        type: 'spreadsheetml.sharedStrings',
        xml: `<sst ${main}>${strings.map(one => `<si><t>${escaped(one)}</t></si>`).join('')}</sst>`,
      },
      {
        name: 'xl/styles.xml',
        type: 'spreadsheetml.styles',
        xml: `<styleSheet ${main}><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>`,
      },
    ],
    {
      'xl/_rels/workbook.xml.rels': relationships([
        { id: 'rId1', type: 'worksheet', target: 'worksheets/sheet1.xml' },
        { id: 'rId2', type: 'sharedStrings', target: 'sharedStrings.xml' },
        { id: 'rId3', type: 'styles', target: 'styles.xml' },
      ]),
    },
  );
};
