import path from 'node:path';
import { gridText } from '../grid-text';
import { officeParts } from '../office-parts';
import { relationsOf } from '../office-relations';
import { refusing } from '../refusing';
import { spendingUpTo } from '../spend';
import { xlsxLimits } from '../xlsx-limits';
import { attributeOf, childOf, childrenOf, xmlTree } from '../xml/xml-tree';
import { readFormats } from './read-formats';
import { readSheet } from './read-sheet';
import { readStrings } from './read-strings';

const textOf = async (bytes: Buffer, name: string): Promise<string> => {
  const parts = await officeParts(bytes, name, xlsxLimits);
  const main = (await relationsOf(parts, '')).find(one => one.kind === 'officeDocument')?.part;
  const book = main ?? 'xl/workbook.xml';
  const bookBytes = await parts.read(book);
  if (!bookBytes) throw new Error('there is no workbook in it');
  const workbook = childOf(
    xmlTree(bookBytes, () => false),
    'x:workbook',
  );
  const relations = await relationsOf(parts, book);
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
  const spend = spendingUpTo(xlsxLimits.characters, name);
  const all = {
    strings: readStrings(found.strings),
    formats: readFormats(found.styles),
    is1904: is1904 === '1' || is1904 === 'true',
    spend,
  };
  const texts = found.sheets
    .map(({ title, xml }) => ({ title, text: gridText(readSheet(xml, all), spend) }))
    .filter(({ text }) => text !== '');
  return texts.map(({ title, text }) => (texts.length > 1 ? `# ${title}\n\n${text}` : text)).join('\n\n');
};

/**
 * The text of an .xlsx as its cells show it: a row to a line, each sheet behind its name where there are several.
 *
 * @throws DomainError `DOCUMENT_TOO_LARGE`, `DOCUMENT_UNREADABLE` when it is none
 */
export const readXlsx = (bytes: Buffer, file: string): Promise<string> =>
  refusing(path.basename(file), 'no-xlsx', name => textOf(bytes, name));
