import { officeParts } from '../office-parts';
import { relationsOf } from '../office-relations';
import { spendingUpTo } from '../spend';
import { xlsxLimits } from '../xlsx-limits';
import { attributeOf, childOf, childrenOf, xmlTree } from '../xml/xml-tree';
import { readFormats } from './read-formats';
import type { Workbook } from './read-sheet';
import { readStrings } from './read-strings';

/** A workbook with its sheets in order, each as its XML. */
export interface OpenWorkbook {
  sheets: readonly { title: string; xml: Uint8Array }[];
  book: Workbook;
}

/**
 * Opens a .xlsx: the sheets that are not hidden, with what their cells refer to.
 *
 * @throws DomainError `DOCUMENT_TOO_LARGE`; whatever goes wrong where it is none
 */
export const openWorkbook = async (bytes: Buffer, name: string): Promise<OpenWorkbook> => {
  const parts = await officeParts(bytes, name, xlsxLimits);
  const main = (await relationsOf(parts, '')).find(one => one.kind === 'officeDocument')?.part;
  const bookPart = main ?? 'xl/workbook.xml';
  const bookBytes = await parts.read(bookPart);
  if (!bookBytes) throw new Error('there is no workbook in it');
  const workbook = childOf(
    xmlTree(bookBytes, () => false),
    'x:workbook',
  );
  const relations = await relationsOf(parts, bookPart);
  const partOf = (kind: string): string => relations.find(one => one.kind === kind)?.part ?? '';
  // A sheet that is hidden holds lists to choose from; rows that a filter hides are read as the others.
  const sheets = childrenOf(childOf(workbook, 'x:sheets'), 'x:sheet')
    .filter(one => !/hidden/i.test(attributeOf(one, 'state') ?? ''))
    .flatMap(one => {
      const id = one.attributes['r:id'];
      const found = relations.find(relation => relation.id === id && relation.kind === 'worksheet');
      return found ? [{ title: attributeOf(one, 'name') ?? '', part: found.part }] : [];
    });
  const found = {
    strings: await parts.read(partOf('sharedStrings')),
    styles: await parts.read(partOf('styles')),
    sheets: [] as { title: string; xml: Uint8Array }[],
  };
  for (const { title, part } of sheets) {
    const xml = await parts.read(part);
    if (xml) found.sheets.push({ title, xml });
  }
  const is1904 = attributeOf(childOf(workbook, 'x:workbookPr'), 'date1904');
  const book = {
    strings: readStrings(found.strings),
    formats: readFormats(found.styles),
    is1904: is1904 === '1' || is1904 === 'true',
    spend: spendingUpTo(xlsxLimits.characters, name),
  };
  return { sheets: found.sheets, book };
};
