import fc from 'fast-check';
import { readBytes } from '../../documents/read-document';
import { docxFrom, inList, list, p, r, tbl } from './support/docx';
import { lettersOf, rowsOf, xlsxFrom } from './support/xlsx';

const word = fc.stringMatching(/^[一-龥]{1,6}$/);
/** What stands in a paragraph and is no part of its text. */
const noise = fc.constantFrom(
  '',
  '<w:bookmarkStart w:id="1" w:name="a"/>',
  '<w:proofErr w:type="spellStart"/>',
  `<w:del>${r('删').replaceAll('w:t>', 'w:delText>').replace('<w:t ', '<w:delText ')}</w:del>`,
  r('暗', '<w:vanish/>'),
  '<w:r><w:lastRenderedPageBreak/></w:r>',
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
);
const run = fc.tuple(word, noise, fc.constantFrom('', 'w:ins', 'w:hyperlink', 'w:smartTag'));

interface Piece {
  xml: string;
  text: string;
}
/** Runs in whatever they may stand, with noise between them; and the text that is printed. */
const runs = fc.array(run, { minLength: 1, maxLength: 4 }).map((all): Piece => ({
  xml: all.map(([text, between, tag]) => (tag ? `<${tag}>${r(text)}</${tag}>` : r(text)) + between).join(''),
  text: all.map(([text]) => text).join(''),
}));

const paragraph = fc.record({ level: fc.constantFrom(null, 0, 1, 2), runs });
const cell = fc.array(runs, { minLength: 1, maxLength: 3 });
const table = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([columns, rows]) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })); // prettier-ignore

const chinese = [...Array(41).keys()].map(n => {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const digits = '一二三四五六七八九';
  return `${tens > 1 ? digits[tens - 1]! : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones - 1]! : ''}`;
});
const numbering = list(1, [
  { format: 'chineseCounting', text: '%1、' },
  { format: 'chineseCounting', text: '（%2）' },
  { text: '%3.' },
]);

describe('the text of a document is what it was made from', () => {
  it('in .docx', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(paragraph, table), { maxLength: 12 }), async blocks => {
        const counts = [0, 0, 0];
        const lines = blocks.map(block => {
          if (Array.isArray(block))
            return block.map(row => `| ${row.map(one => one.map(({ text }) => text).join('<br>')).join(' | ')} |`).join('\n'); // prettier-ignore
          const { level } = block;
          if (level === null) return block.runs.text;
          counts[level]!++;
          counts.fill(0, level + 1);
          const count = counts[level]!;
          return [`${chinese[count]}、`, `（${chinese[count]}）`, `${count}.`][level]! + block.runs.text;
        });
        const body = blocks
          .map(block =>
            Array.isArray(block)
              ? tbl(block.map(row => row.map(one => ['', one.map(({ xml }) => p(xml)).join('')])))
              : p(block.runs.xml, block.level === null ? '' : inList(1, block.level)),
          )
          .join('');
        expect(await readBytes(docxFrom({ body, numbering }), 'a.docx')).toBe(lines.join('\n\n'));
      }),
      { numRuns: 80 },
    );
  });

  it('in .xlsx, with cells merged downwards', async () => {
    const rowsOfTwo = fc.array(fc.tuple(word, word, word), { minLength: 2, maxLength: 8 });
    const joined = fc.array(fc.boolean(), { minLength: 8, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(rowsOfTwo, joined, fc.integer({ min: 0, max: 30 }), async (rows, joins, left) => {
        const merges: string[] = [];
        let top = 0;
        const texts = rows.map((row, at) => {
          if (at > 0 && joins[at]) return [rows[top]![0], row[1], row[2]];
          top = at;
          return [...row];
        });
        for (let from = 0; from < rows.length;) {
          let to = from + 1;
          while (to < rows.length && joins[to]) to++;
          if (to > from + 1) merges.push(`${lettersOf(left)}${from + 1}:${lettersOf(left)}${to}`);
          from = to;
        }
        const blank = Array<string>(left).fill('');
        const cells = rows.map((row, at) => [...blank, at > 0 && joins[at] ? '' : row[0], row[1], row[2]]);
        const bytes = xlsxFrom({ sheets: [{ rows: rowsOf(cells), merges }] });
        expect(await readBytes(bytes, 'a.xlsx')).toBe(texts.map(row => `| ${row.join(' | ')} |`).join('\n'));
      }),
      { numRuns: 60 },
    );
  });
});
