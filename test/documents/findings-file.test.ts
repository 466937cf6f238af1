import fc from 'fast-check';
import { buffer } from 'node:stream/consumers';
import { readFindingSheets } from '../../documents/findings/read-finding-sheets';
import { writeFindings } from '../../documents/findings/write-findings';
import { findingFields, findingHeads, findingColumn } from '../../domain/register/import/finding-columns';
import { readFindings } from '../../domain/register/import/read-findings';

const given = {
  unitNamed: (name: string) => ({ 东岭乡: 'east', 西坪乡: 'west' })[name] ?? null,
  indicatorNamed: (name: string) => (name === '识别准确率' ? 'B1' : null),
  file: '清单.xlsx',
};
const word = fc.stringMatching(/^[甲乙丙丁资金台账,=“1-9]{1,12}$/);

it('each head means its own field, and no two fields share one', () => {
  const all = findingFields.flatMap(field => findingHeads[field].map(head => [head, field] as const));
  expect(all.map(([head]) => findingColumn(head))).toEqual(all.map(([, field]) => field));
});

it('what is written by the template is read back equal', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({ text: word, category: word, number: word, unit: fc.constantFrom('东岭乡', '西坪乡') }),
        {
          minLength: 1,
          maxLength: 5,
        },
      ),
      async rows => {
        const book = writeFindings(
          rows.map(({ unit, ...row }) => ({
            ...row,
            ...{ subject: unit, organ: '市审计局', issuedOn: '2018-03-05', on: '2018-01-31' },
            ...{
              findingKind: '发生禁止作为事项',
              indicator: '识别准确率',
              title: '报告',
              sourceKind: '审计',
            },
          })),
        );
        const { entries, asks } = readFindings(await readFindingSheets(await buffer(book), 'a.xlsx'), given);
        expect(asks).toEqual([]);
        expect(entries.map(one => one.act)).toEqual(
          rows.map(({ unit, text, category, number }) => ({
            ...{ kind: 'enter', subjectId: unit === '东岭乡' ? 'east' : 'west', on: '2018-01-31' },
            ...{ findingKind: 'forbidden-act', text, category },
            source: {
              ...{ kind: 'audit', organ: '市审计局', number, title: '报告', on: '2018-03-05' },
              ...{ fileIds: [], indicator: 'B1' },
            },
          })),
        );
      },
    ),
    { numRuns: 25 },
  ));

it('an empty template asks for nothing and holds nothing', async () => {
  const sheets = await readFindingSheets(await buffer(writeFindings()), 'a.xlsx');
  expect(readFindings(sheets, given)).toEqual({ entries: [], asks: [] });
});
