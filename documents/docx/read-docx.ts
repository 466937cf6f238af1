import path from 'node:path';
import { DomainError } from '../../domain/domain-error';
import { docxLimits } from '../docx-limits';
import { officeParts } from '../office-parts';
import { relationsOf } from '../office-relations';
import { refusing } from '../refusing';
import { spendingUpTo } from '../spend';
import { childOf, hasWithin, xmlTree, type XmlElement } from '../xml/xml-tree';
import { ListCount } from './count-lists';
import { readLists } from './lists';
import { blocksOf } from './read-blocks';
import { notesOf } from './read-notes';
import type { Reading } from './reading';
import { readStyles } from './styles';

const pictures = new Set(['w:drawing', 'w:pict', 'w:object']);

const isText = (name: string): boolean => name === 'w:t' || name === 'm:t' || name === 'w:instrText';

const textOf = async (bytes: Buffer, name: string): Promise<string> => {
  const parts = await officeParts(bytes, name, docxLimits);
  const main = (await relationsOf(parts, '')).find(one => one.kind === 'officeDocument')?.part;
  const document = main ?? 'word/document.xml';
  const relations = await relationsOf(parts, document);
  const bytesOf = (kind: string): Promise<Uint8Array | undefined> => {
    const part = relations.find(one => one.kind === kind)?.part;
    return parts.read(
      part && parts.has(part) ? part : path.posix.join(path.posix.dirname(document), `${kind}.xml`),
    );
  };
  // All is unpacked, and counted, before the first tree is built.
  const found = {
    body: await parts.read(document),
    styles: await bytesOf('styles'),
    numbering: await bytesOf('numbering'),
    footnotes: await bytesOf('footnotes'),
    endnotes: await bytesOf('endnotes'),
  };
  const tree = (part: Uint8Array | undefined): XmlElement | undefined => part && xmlTree(part, isText);
  const body = childOf(childOf(tree(found.body), 'w:document'), 'w:body');
  if (!body) throw new Error('there is no text of Word in it');
  const styles = readStyles(tree(found.styles));
  const reading: Reading = {
    styles,
    lists: new ListCount(readLists(tree(found.numbering), styles)),
    fields: [],
    notes: new Set(),
    spend: spendingUpTo(docxLimits.characters, name),
  };
  const lines = blocksOf(body, reading);
  const notes = notesOf({ footnote: tree(found.footnotes), endnote: tree(found.endnotes) }, reading);
  const text = [...lines, ...notes].join('\n\n');
  const refuse = (what: 'web-page-within' | 'only-pictures') =>
    new DomainError('DOCUMENT_UNREADABLE', { name, what });
  if (hasWithin(body, one => one.name === 'w:altChunk')) throw refuse('web-page-within');
  if (text === '' && hasWithin(body, one => pictures.has(one.name))) throw refuse('only-pictures');
  return text;
};

/**
 * The text of a .docx as it is printed: numbers that Word counts, headings behind `#`, tables as rows, text boxes where they
 * hang. What was deleted, moved away or hidden is left out, as are headers, comments and the table of contents.
 *
 * @throws DomainError `DOCUMENT_TOO_LARGE` before anything is built from it, `DOCUMENT_UNREADABLE` when it is none
 */
export const readDocx = (bytes: Buffer, file: string): Promise<string> =>
  refusing(path.basename(file), 'no-docx', name => textOf(bytes, name));
