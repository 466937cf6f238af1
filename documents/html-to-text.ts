import { DomainError } from '../domain/domain-error';
import { docxLimits } from './docx-limits';

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal: string, hex: string, name: string) => {
    if (name) return entities[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

interface Cell {
  text: string;
  rows: number;
}

/** Rows as `| a | b |`; a cell that spans rows is repeated in each of them; `spend` hears how long it is each time. */
const tableText = (rows: readonly Cell[][], spend: (characters: number) => void): string => {
  const spanning = new Map<number, Cell>();
  const lines = rows.map(row => {
    const line: string[] = [];
    let next = 0;
    for (let column = 0; next < row.length || spanning.has(column); column++) {
      const above = spanning.get(column);
      const cell = above ?? row[next++]!;
      if (cell.rows > 1) spanning.set(column, { ...cell, rows: cell.rows - 1 });
      else spanning.delete(column);
      spend(cell.text.length);
      line.push(cell.text);
    }
    return `| ${line.join(' | ')} |`;
  });
  return `\n${lines.join('\n')}\n`;
};

const token = /<(\/?)([a-z][a-z0-9]*)((?:[^<>"]|"[^"]*")*)>|([^<]+)|</gi;

/**
 * The text of mammoth's HTML: headings as `#`, numbered lists with their numbers, tables as rows. `name` is the document's.
 *
 * @throws DomainError `DOCUMENT_TOO_LARGE` where the cells that are repeated come to too much
 */
export const htmlToText = (html: string, name: string): string => {
  const most = docxLimits.characters;
  let left = most;
  const spend = (characters: number): void => {
    left -= characters;
    if (left < 0) throw new DomainError('DOCUMENT_TOO_LARGE', { name, what: 'characters', most });
  };
  let text = '';
  const lists: (number | null)[] = [];
  let rows: Cell[][] | null = null;
  let cell: Cell | null = null;
  const write = (words: string) => {
    if (cell) cell.text += words;
    else text += words;
  };
  for (const [, close, rawTag, attributes, words] of html.matchAll(token)) {
    if (words !== undefined) {
      write(decode(words));
      continue;
    }
    const tag = rawTag?.toLowerCase() ?? '';
    const isOpen = close === '';
    if (/^h[1-6]$/.test(tag)) write(isOpen ? `\n${'#'.repeat(Number(tag[1]))} ` : '\n');
    else if (tag === 'p' || tag === 'br') write(cell ? (isOpen && tag === 'p' ? '' : ' ') : '\n');
    else if (tag === 'ol' || tag === 'ul') {
      if (isOpen) lists.push(tag === 'ol' ? 0 : null);
      else lists.pop();
    } else if (tag === 'li') {
      const count = lists.at(-1);
      if (isOpen && typeof count === 'number') lists[lists.length - 1] = count + 1;
      if (!isOpen) write(cell ? ' ' : '\n');
      else write(`${cell ? ' ' : '\n'}${typeof count === 'number' ? `${count + 1}.` : ''}`);
    } else if (tag === 'table' && isOpen && !rows) rows = [];
    else if (tag === 'tr' && isOpen) rows?.push([]);
    else if ((tag === 'td' || tag === 'th') && rows) {
      if (isOpen) cell = { text: '', rows: Number(/rowspan="(\d+)"/.exec(attributes ?? '')?.[1] ?? 1) };
      else if (cell) {
        rows.at(-1)?.push({ ...cell, text: cell.text.replace(/\|/g, '/').trim() });
        cell = null;
      }
    } else if (tag === 'table' && rows) {
      text += tableText(rows, spend);
      rows = null;
    }
  }
  return text.replace(/\n{3,}/g, '\n\n').trim();
};
