import type { Block, Cell, Paragraph, Table } from '../blocks';
import type { Random } from '../random';

/** How a plain text of one plan is typed. */
export interface TextManner {
  table: 'pipes' | 'tabs' | 'cells';
  hasRule: boolean;
  /** Characters in a line; none, where the paragraphs are not wrapped. */
  width: number | null;
  indent: string;
  blankLines: boolean;
  pageMarks: boolean;
  bold: boolean;
  digits: 'as is' | 'full';
}

export const textMannerOf = (random: Random): TextManner => ({
  table: random.pick(['pipes', 'pipes', 'tabs', 'cells']),
  hasRule: random.percent(50),
  width: random.percent(25) ? random.int(28, 40) : null,
  indent: random.percent(30) ? random.pick(['  ', '    ', ' ']) : '',
  blankLines: random.percent(20),
  pageMarks: random.percent(20),
  bold: random.percent(12),
  digits: random.percent(8) ? 'full' : 'as is',
});

const digitsOf = (text: string, manner: TextManner): string =>
  manner.digits === 'full'
    ? text.replace(/\d/g, one => String.fromCodePoint(one.charCodeAt(0) + 0xfee0))
    : text;

/** Breaks where neither line becomes something else: no line begins with a digit, a number of a heading or a sign. */
const wrap = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > width) {
    let at = width;
    const isBad = (): boolean =>
      /^[\d.、。,;:)”》】\]一二三四五六七八九十(【[①-⑳第问]/.test(rest.slice(at)) ||
      /[\d.((【[《“]$/.test(rest.slice(0, at));
    while (at > width - 12 && isBad()) at -= 1;
    lines.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...lines, rest];
};

const paragraphLines = (block: Paragraph, manner: TextManner, breaks: boolean): string[] => {
  const text = (block.number?.printed ?? '') + block.text;
  const bold =
    manner.bold && block.isBold
      ? `**${text}**`
      : manner.bold
        ? text.replace(/^([^:。]{2,8}:)/, '**$1**')
        : text;
  const full = manner.indent + bold;
  return breaks && manner.width !== null && block.mayWrap ? wrap(full, manner.width) : [full];
};

/** Merged cells: repeated between pipes, empty between tabs, as programs paste them. */
const tableLines = (table: Table, manner: TextManner): string[] => {
  const width = Math.max(...table.rows.map(row => row.reduce((sum, cell) => sum + (cell.wide ?? 1), 0)));
  const cells = (row: readonly Cell[], repeats: boolean): string[] =>
    row.flatMap(cell => [
      cell.goesOn && !repeats ? '' : flat(cell.text),
      ...Array.from({ length: (cell.wide ?? 1) - 1 }, () => ''),
    ]);
  const flat = (text: string): string => text.replaceAll('\n', manner.table === 'pipes' ? '<br>' : ' ');
  if (manner.table === 'cells') return table.rows.flatMap(row => row.map(cell => flat(cell.text)));
  if (manner.table === 'tabs') return table.rows.map(row => cells(row, false).join('\t'));
  const lines = table.rows.map(row => `| ${cells(row, true).join(' | ')} |`);
  return manner.hasRule ? [lines[0] ?? '', `|${'---|'.repeat(width)}`, ...lines.slice(1)] : lines;
};

/** A plain text: paragraphs as lines, a page mark now and then between two of them or in the middle of a wrapped one. */
export const writeText = (random: Random, blocks: readonly Block[], manner: TextManner): string => {
  const marks = ['— {n} —', '- {n} -', '第{n}页', '—{n}—'];
  const mark = random.pick(marks);
  let page = 0;
  const breaks = manner.width !== null;
  const lines = blocks.flatMap((block, at) => {
    const own = block.kind === 'table' ? tableLines(block, manner) : paragraphLines(block, manner, breaks);
    const typed = own.map(line => digitsOf(line, manner));
    if (manner.pageMarks && at > 0 && at % 9 === 0 && block.kind !== 'table') {
      const cut = typed.length > 1 && random.percent(60) ? 1 : 0;
      typed.splice(cut, 0, mark.replace('{n}', String(++page)));
    }
    return manner.blankLines ? [...typed, ''] : typed;
  });
  return lines.join('\n') + (random.percent(50) ? '\n' : '');
};
