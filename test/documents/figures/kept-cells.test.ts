import { readFigureFile } from '../../../documents/figures/read-figure-file';
import { rowsOf, xlsxFrom } from '../support/xlsx';

const heads = ['id', 'indicator', 'unit', 'period', 'value', 'num', 'den', 'asOf', 'source'];
const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;

/** A measurement whose value and day are these cells. */
const read = (value: string, asOf = text('H2', '2014-01-31')) =>
  readFigureFile(
    xlsxFrom({
      sheets: [
        {
          name: 'measurements',
          rows: `${rowsOf([heads])}<row r="2">${text('A2', 'm')}${text('B2', 'i')}${text('C2', 'u')}${text('D2', '2013')}${value}${asOf}${text('I2', 's')}</row>`,
        },
      ],
      formats: ['0%', 'yyyy/m/d', 'h:mm', '#,##0.0'],
    }),
    'x.xlsx',
  );

describe('cells are read as they are kept, not as they look', () => {
  it.each([
    ['a number that its format rounds', '<c r="E2" s="4"><v>1234.5678</v></c>', '1234.5678'],
    ['a percentage', '<c r="E2" s="1"><v>0.2</v></c>', '0.2'],
    ['a percentage as a text', text('E2', '20.5%'), '0.205'],
    ['a double with all its digits', '<c r="E2"><v>1.1000000000000001</v></c>', '1.1'],
    ['the result of a formula', '<c r="E2"><f>B1*2</f><v>240</v></c>', '240'],
    ['a fraction as a text', text('E2', '2/6'), '1/3'],
  ])('%s', async (_, cell, value) => expect((await read(cell)).rows?.measurements[0]?.value).toBe(value));

  it.each([
    ['a result that is not exact', '<c r="E2"><f>A1+A2</f><v>0.30000000000000004</v></c>', 'NUMBER_INEXACT'],
    ['a formula without a result', '<c r="E2"><f>A1+A2</f></c>', 'FORMULA_WITHOUT_RESULT'],
    ['an error', '<c r="E2" t="e"><v>#DIV/0!</v></c>', 'CELL_ERROR'],
    ['a yes', '<c r="E2" t="b"><v>1</v></c>', 'NUMBER_INVALID'],
  ])('%s is refused in its cell', async (_, cell, code) => {
    const { problems } = await read(cell);
    expect(problems.map(one => [one.code, one.cell])).toEqual([[code, 'E2']]);
  });

  it.each([
    ['a day', '<c r="H2" s="2"><v>41670</v></c>', '2014-01-31'],
    ['a day with an hour', '<c r="H2" s="2"><v>41670.75</v></c>', '2014-01-31'],
    ['a day in a cell for dates', '<c r="H2" t="d"><v>2014-01-31T00:00:00Z</v></c>', '2014-01-31'],
  ])('%s', async (_, cell, day) =>
    expect((await read(text('E2', '1'), cell)).rows?.measurements[0]?.asOf).toBe(day),
  );
  it('takes no number for a day whose format is none', async () =>
    expect((await read(text('E2', '1'), '<c r="H2"><v>41670</v></c>')).problems[0]?.code).toBe(
      'DATE_INVALID',
    ));
});

describe('files that are none', () => {
  const refusal = (bytes: Buffer, name: string) =>
    readFigureFile(bytes, name).then(
      one => one.problems[0]?.code,
      (error: unknown) => (error as { code: string }).code,
    );
  it.each([
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0]), 'a.xls', 'FIGURES_UNREADABLE'],
    ['half of JSON', Buffer.from('{"tranches": ['), 'a.json', 'FIGURES_UNREADABLE'],
    ['an archive of something else', Buffer.from([0x50, 0x4b, 3, 4, 0]), 'a.xlsx', 'DOCUMENT_UNREADABLE'],
    ['an empty file', Buffer.alloc(0), 'a.csv', 'SHEET_MISSING'],
  ])('%s', async (_, bytes, name, code) => expect(await refusal(bytes, name)).toBe(code));
});
