// Most cells are a word or two: there are a million of them in a large ledger.
const isIntricate = /[|\t\r\n\u2028\u2029\u0085\f\v]/;

/** The text of a cell from its lines, on one line: 「甲<br>乙」. The bar parts cells, so it is none within, nor a table's. */
export const cellText = (lines: readonly string[]): string => {
  const text = lines.join('\n');
  return isIntricate.test(text)
    ? text
        .replace(/^\| (.*) \|$/gm, '$1')
        .replace(/\|/g, '/')
        .replace(/[ \t\u00a0]*[\r\n\u2028\u2029\u0085\f\v]+[ \t\u00a0]*/g, '\n')
        .replace(/\t/g, ' ')
        .trim()
        .replaceAll('\n', '<br>')
    : text.trim();
};

/** A row as a line: 「| 一 | 二 |」. */
export const tableLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
