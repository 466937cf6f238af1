import { packed } from './packed';

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNs = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface SheetXml {
  name?: string;
  state?: 'hidden' | 'veryHidden';
  /** What stands in `sheetData`. */
  rows: string;
  merges?: readonly string[];
}

export interface BookXml {
  sheets: readonly SheetXml[];
  /** The texts that cells of `t="s"` refer to. */
  strings?: readonly string[];
  /** Codes of formats of the styles 1, 2 … of cells. */
  formats?: readonly string[];
  is1904?: true;
}

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${kinds}/${kind}" Target="${target}"/>`;
const relations = (all: string): string => `<Relationships xmlns="${packageNs}">${all}</Relationships>`;

/** An .xlsx from pieces of XML. */
export const xlsxFrom = ({ sheets, strings = [], formats = [], is1904 }: BookXml): Buffer => {
  const zip = new Map<string, string>();
  zip.set('_rels/.rels', relations(relation('r1', 'officeDocument', 'xl/workbook.xml')));
  zip.set(
    'xl/_rels/workbook.xml.rels',
    relations(
      sheets.map((_, at) => relation(`s${at}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)).join('') +
        relation('strings', 'sharedStrings', 'sharedStrings.xml') +
        relation('styles', 'styles', '/xl/styles.xml'),
    ),
  );
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name ?? `Sheet${at + 1}`}" sheetId="${at + 1}" r:id="s${at}"${state ? ` state="${state}"` : ''}/>`,
  );
  zip.set(
    'xl/workbook.xml',
    `<workbook ${main} xmlns:r="${kinds}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
  );
  zip.set(
    'xl/sharedStrings.xml',
    `<sst ${main}>${strings.map(one => (one.startsWith('<') ? `<si>${one}</si>` : `<si><t>${one}</t></si>`)).join('')}</sst>`,
  );
  const own = formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`);
  const ofCells = formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`);
  zip.set(
    'xl/styles.xml',
    `<styleSheet ${main}><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${ofCells.join('')}</cellXfs></styleSheet>`,
  );
  for (const [at, { rows, merges = [] }] of sheets.entries()) {
    const merged = merges.map(ref => `<mergeCell ref="${ref}"/>`).join('');
    zip.set(
      `xl/worksheets/sheet${at + 1}.xml`,
      `<worksheet ${main}><sheetData>${rows}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`,
    );
  }
  return packed(zip);
};

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The letters of a column, from 0. */
export const lettersOf = (at: number): string =>
  (at < 26 ? '' : lettersOf(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

/** Rows of texts as `sheetData`; an empty text is no cell. */
export const rowsOf = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells, row) => {
      const xml = cells.map((text, column) =>
        text === ''
          ? ''
          : `<c r="${lettersOf(column)}${row + 1}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`,
      );
      return `<row r="${row + 1}">${xml.join('')}</row>`;
    })
    .join('');
