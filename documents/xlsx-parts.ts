const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const openXml = 'http://schemas.openxmlformats.org';
const main = `${openXml}/spreadsheetml/2006/main`;
const links = `${openXml}/package/2006/relationships`;
const kinds = `${openXml}/officeDocument/2006/relationships`;
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The styles by their place: a text, a head, a text that has to stay one when it is edited, a number. */
export const styles = { text: 0, head: 1, quoted: 2, number: 3 } as const;

const top = '<alignment vertical="top" wrapText="1"/>';
const xf = (attributes: string): string => `<xf ${attributes} applyAlignment="1">${top}</xf>`;
const cellXfs = [
  xf('fontId="0" numFmtId="49" applyNumberFormat="1"'),
  xf('fontId="1" numFmtId="49" applyFont="1"'),
  xf('fontId="0" numFmtId="49" quotePrefix="1" applyNumberFormat="1"'),
  xf('fontId="0" numFmtId="0" applyNumberFormat="1"'),
].join('');

const stylesXml = `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4">${cellXfs}</cellXfs></styleSheet>`;

/** Where the nth sheet lies, from 1. */
export const sheetPath = (n: number): string => `worksheets/sheet${n}.xml`;

/** A name as Excel takes it: without what it forbids there. */
const sheetName = (name: string): string => name.replace(/[\\/?*[\]:<>&"']/g, ' ').slice(0, 31);

/** The parts of a workbook of sheets of these names beside the sheets themselves (ECMA-376). */
export const bookParts = (names: readonly string[]): Readonly<Record<string, string>> => {
  const each = (of: (n: number, name: string) => string): string =>
    names.map((name, at) => of(at + 1, name)).join('');
  return {
    '[Content_Types].xml': `${head}<Types xmlns="${openXml}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>${each(n => `<Override PartName="/xl/${sheetPath(n)}" ContentType="${types}.worksheet+xml"/>`)}<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${links}"><Relationship Id="rId1" Type="${kinds}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${links}">${each(n => `<Relationship Id="rId${n}" Type="${kinds}/worksheet" Target="${sheetPath(n)}"/>`)}<Relationship Id="rId${names.length + 1}" Type="${kinds}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': stylesXml,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${kinds}"><sheets>${each((n, name) => `<sheet name="${sheetName(name)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
  };
};

/** What stands before the rows: the first ones stay in sight, and columns are as wide as told, in characters. */
export const sheetHead = (widths: readonly number[], heads: number): string =>
  `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="${heads}" topLeftCell="A${heads + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths
    .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join('')}</cols><sheetData>`;

export const sheetTail = '</sheetData></worksheet>';
