import { escaped, relationships, zipParts } from './zip';

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Style 1 shows a day as 2021/9/30, style 2 as 2021年9月30日. */
const styles = `<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="176" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** A workbook of one sheet. */
export const ledgerParts = async (
  rows: string,
  merges: readonly string[],
  strings: readonly string[],
): Promise<Buffer> => {
  const merged =
    merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '';
  const of = (name: string, type: string, xml: string) => ({
    name: `xl/${name}`,
    type: `spreadsheetml.${type}`,
    xml,
  });
  return zipParts(
    [
      of(
        'workbook.xml',
        'sheet.main',
        `<workbook ${main} ${r}><sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      of(
        'worksheets/sheet1.xml',
        'worksheet',
        `<worksheet ${main}><sheetData>${rows}</sheetData>${merged}</worksheet>`,
      ),
      of(
        'sharedStrings.xml',
        'sharedStrings',
        `<sst ${main}>${strings.map(one => `<si><t>${escaped(one)}</t></si>`).join('')}</sst>`,
      ),
      of('styles.xml', 'styles', styles),
    ],
    {
      'xl/_rels/workbook.xml.rels': relationships([
        { id: 'rId1', type: 'worksheet', target: 'worksheets/sheet1.xml' },
        { id: 'rId2', type: 'sharedStrings', target: 'sharedStrings.xml' },
        { id: 'rId3', type: 'styles', target: 'styles.xml' },
      ]),
    },
  );
};
