import readWorkbook from 'read-excel-file/node';
import JSZip from 'jszip';
import { writeCsv } from '../../documents/write-csv';
import { writeXlsx } from '../../documents/write-xlsx';

async function* sheetOf(rows: string[][]) {
  await Promise.resolve();
  yield* rows;
}
const bytesOf = async (pieces: AsyncIterable<Buffer | string>): Promise<Buffer> => {
  const all: Buffer[] = [];
  for await (const one of pieces) all.push(Buffer.from(one));
  return Buffer.concat(all);
};
const csv = async (...rows: string[][]) => (await bytesOf(writeCsv(sheetOf(rows)))).toString();
const xlsx = (...rows: string[][]) => bytesOf(writeXlsx(sheetOf(rows), { name: '台账', widths: [10, 20] }));

const formulas = ['=1+1', '+86 10', '-5', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '－5', "=cmd|'/c calc'!A1"];

describe('a .csv', () => {
  it('begins with the mark of UTF-8, and its lines end as Excel’s do', async () => {
    expect(await csv(['编号', '问题'], ['一-1', '甲'])).toBe('\ufeff编号,问题\r\n一-1,甲\r\n');
  });

  it('puts into quotes what would end a cell or a line', async () => {
    expect(await csv(['a,b', 'c"d', 'e\nf', 'g h'])).toBe('\ufeff"a,b","c""d","e\nf",g h\r\n');
  });

  it.each(formulas)('keeps %j a text', async text => {
    const cell = (await csv([text])).slice(1, -2).replace(/^"|"$/g, '');
    expect(cell.startsWith("'")).toBe(true);
  });

  it.each(['2018-05-09', '一-1', '50%', '(3)批', ''])('leaves %j as it is', async text => {
    expect(await csv([text])).toBe(`\ufeff${text}\r\n`);
  });
});

describe('an .xlsx', () => {
  it('is read as it was written, every cell as a text', async () => {
    const rows = [
      ['编号', '问题'],
      ['007', '2018-05-09'],
      ['<甲>&"乙"', "'丙' _x0041_ 两\n行"],
    ];
    const [sheet] = await readWorkbook(await xlsx(...rows));
    expect(sheet?.data).toEqual(rows);
  });

  it.each(formulas)('keeps %j a text, also for who edits it', async text => {
    const zip = await JSZip.loadAsync(await xlsx(['头'], [text]));
    const xml = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
    expect(xml).not.toMatch(/<f>|<v>/);
    expect(xml.match(/(?<=r="A2" s=")\d/)?.[0]).toBe('2');
  });

  it('names its cells beyond the 26th column as spreadsheets do', async () => {
    const row = Array.from({ length: 30 }, (_, n) => `第${n + 1}列`);
    const [sheet] = await readWorkbook(await xlsx(row, row));
    expect(sheet?.data).toEqual([row, row]);
  });

  it('leaves out what XML cannot hold, and what no cell can', async () => {
    const [sheet] = await readWorkbook(await xlsx(['头'], [`a\u0001b\ud800c`], ['长'.repeat(40_000)]));
    expect(sheet?.data[1]).toEqual(['ab\ufffdc']);
    expect(String(sheet?.data[2]?.[0])).toHaveLength(32_767);
  });
});
