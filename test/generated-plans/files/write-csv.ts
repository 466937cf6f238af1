import { byColumn, widthOf, type Block } from '../blocks';

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** As a spreadsheet saves its rows: all of one width, merged cells empty but for the first. */
export const writeCsv = (blocks: readonly Block[]): string => {
  const width = Math.max(...blocks.map(one => (one.kind === 'table' ? widthOf(one) : 1)));
  const rows = blocks.flatMap(block =>
    block.kind === 'table'
      ? block.rows.map(row => byColumn(row).map(cell => (cell && !cell.goesOn ? cell.text : '')))
      : [[(block.number?.printed ?? '') + block.text]],
  );
  return rows
    .map(row => [...row, ...Array.from({ length: width - row.length }, () => '')].map(quoted).join(','))
    .join('\r\n');
};
