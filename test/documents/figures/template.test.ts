import { buffer } from 'node:stream/consumers';
import { figureKinds } from '../../../domain/codes/figures';
import { vocabularyOf } from '../../../domain/rules/vocabulary-of';
import { figureCsvTemplate, figureTemplate } from '../../../documents/figures/template';
import { sheetsOfXlsx } from '../../../documents/figures/figure-sheets';
import { readFigureFile } from '../../../documents/figures/read-figure-file';
import { packOf } from '../../support/packs';

const vocabulary = vocabularyOf([packOf('fujian-2013')]);
const bytesOf = (kind: (typeof figureKinds)[number]) => buffer(figureTemplate(kind, vocabulary));

describe.each(figureKinds)('the template for %s', kind => {
  it('as it is has no rows and nothing wrong', async () => {
    const read = await readFigureFile(await bytesOf(kind), '模板.xlsx', { vocabulary });
    expect([read.problems, read.remarks.map(one => one.code)]).toEqual([[], ['SHEET_EMPTY']]);
  });
  it('explains every column, with an example of a row', async () => {
    const [data, notes] = await sheetsOfXlsx(await bytesOf(kind), '模板.xlsx');
    const heads = [...data!.rows[0]!.cells.values()].map(one => one.text);
    const explained = notes!.rows.map(row => row.cells.get(0)?.text);
    expect(explained).toEqual(expect.arrayContaining(heads));
  });
  it('as a .csv has the same heads', async () => {
    const [data] = await sheetsOfXlsx(await bytesOf(kind), '模板.xlsx');
    const heads = [...data!.rows[0]!.cells.values()].map(one => one.text);
    expect(figureCsvTemplate(kind).toString('utf8')).toBe(`\u{feff}${heads.join(',')}\r\n`);
  });
  it('takes its own example', async () => {
    const [data, notes] = await sheetsOfXlsx(await bytesOf(kind), '模板.xlsx');
    const samples = new Map(notes!.rows.map(row => [row.cells.get(0)?.text, row.cells.get(3)?.text ?? '']));
    const heads = [...data!.rows[0]!.cells.values()].map(one => one.text);
    const row = heads.map(one => (one === '批次编号' && kind === 'payment' ? 't1' : samples.get(one)));
    const csv = Buffer.from(`${heads.join(',')}\r\n${row.join(',')}`);
    const recorded = {
      tranche: () => ({ issuedOn: '2013-01-01' }),
      payment: () => undefined,
      hasProject: () => false,
    };
    const { problems } = await readFigureFile(csv, 'x.csv', { kind, recorded });
    // No pack of ours has a register in every version of itself: its example is chosen from the list of names.
    expect(problems.map(one => one.field)).toEqual(kind === 'register' ? ['name'] : []);
  });
});
