export interface Range {
  start: number;
  end: number;
}

const wholeLine =
  /^(?:[—–―─-]{1,2}[ ]{0,4}\d{1,4}[ ]{0,4}[—–―─-]{1,2}|·[ ]{0,4}\d{1,4}[ ]{0,4}·|第[ ]{0,4}\d{1,4}[ ]{0,4}页[ ]{0,4}[,/]?[ ]{0,4}(?:共[ ]{0,4}\d{1,4}[ ]{0,4}页)?|\d{1,4}[ ]{0,4}\/[ ]{0,4}\d{1,4}|page \d{1,4}(?: of \d{1,4})?)$/i;
const inline =
  /(?<![\w.年月日—–―─-])(?:[—–―─]{1,2}[ ]{0,4}\d{1,4}[ ]{0,4}[—–―─]{1,2}|-{1,2}[ ]{0,4}\d{1,4}[ ]{0,4}-{1,2})(?![\w—–―─-])|第[ ]{0,4}\d{1,4}[ ]{0,4}页[ ]{0,4}[,/]?[ ]{0,4}共[ ]{0,4}\d{1,4}[ ]{0,4}页|^第[ ]{0,4}\d{1,4}[ ]{0,4}页(?=[ ])/g;

/** True for a line that is nothing but a page number: `— 8 —`, `-8-`, `第 8 页`, `8/20`. */
export const isPageMark = (line: string): boolean => line.length <= 40 && wholeLine.test(line);

/** Page numbers that a copied text carries inside a line, with the blanks around them. */
export const pageMarksIn = (line: string): Range[] =>
  [...line.matchAll(inline)].map(match => {
    let start = match.index;
    let end = match.index + match[0].length;
    while (start > 0 && line[start - 1] === ' ') start--;
    while (end < line.length && line[end] === ' ') end++;
    return { start, end };
  });
