import { byColumn, widthOf, type Block, type Cell } from '../blocks';
import { ledgerParts } from './ledger-parts';
import { escaped } from './zip';

const column = (at: number): string => String.fromCharCode(65 + at);

/** The number by which a ledger keeps a day. */
const serialOf = (text: string): number | null => {
  const [, y, m, d] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text)?.map(Number) ?? [];
  return y === undefined || m === undefined || d === undefined
    ? null
    : Math.round(Date.UTC(y, m - 1, d) / 86_400_000) + 25_569;
};

/**
 * A ledger: what stands above the table has rows of its own, merged over all columns; cells that go on are merged; days that are
 * nothing but days are kept as days.
 */
export const writeXlsx = async (blocks: readonly Block[], hasSharedStrings: boolean): Promise<Buffer> => {
  const width = Math.max(...blocks.map(one => (one.kind === 'table' ? widthOf(one) : 1)));
  const rows = blocks
    .flatMap((block): Cell[][] =>
      block.kind === 'table'
        ? block.rows
        : [[{ text: (block.number?.printed ?? '') + block.text, wide: width }]],
    )
    .map(byColumn);
  const strings: string[] = [];
  const merges: string[] = [];
  const valueXml = (text: string, address: string): string => {
    const serial = serialOf(text);
    if (serial !== null) return `<c r="${address}" s="${text.includes('/') ? 1 : 2}"><v>${serial}</v></c>`;
    if (/^\d+$/.test(text)) return `<c r="${address}"><v>${text}</v></c>`;
    if (!hasSharedStrings) return `<c r="${address}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
    if (!strings.includes(text)) strings.push(text);
    return `<c r="${address}" t="s"><v>${strings.indexOf(text)}</v></c>`;
  };
  const xml = rows.map((row, y) => {
    const cells = row.map((cell, x) => {
      if (!cell || cell.goesOn) return '';
      let end = y;
      while (rows[end + 1]?.[x]?.goesOn) end += 1;
      const right = x + (cell.wide ?? 1) - 1;
      if (end > y || right > x)
        merges.push(`<mergeCell ref="${column(x)}${y + 1}:${column(right)}${end + 1}"/>`);
      return cell.text === '' ? '' : valueXml(cell.text, `${column(x)}${y + 1}`);
    });
    return `<row r="${y + 1}">${cells.join('')}</row>`;
  });
  return ledgerParts(xml.join(''), merges, strings);
};
