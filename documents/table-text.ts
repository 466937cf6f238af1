/** The text of a cell from its lines, on one line: 「甲<br>乙」. The bar parts cells, so it is none within, nor a table's. */
export const cellText = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .replace(/^\| (.*) \|$/gm, '$1')
    .replace(/\|/g, '/')
    .replace(/[ \t\u00a0]*[\r\n\u2028\u2029\u0085\f\v]+[ \t\u00a0]*/g, '\n')
    .replace(/\t/g, ' ')
    .trim()
    .replaceAll('\n', '<br>');

/** A row as a line: 「| 一 | 二 |」. */
export const tableLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
