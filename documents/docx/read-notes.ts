import { attributeOf, childOf, childrenOf, type XmlElement } from '../xml/xml-tree';
import { blocksOf } from './read-blocks';
import type { Reading } from './reading';

/** Footnotes and endnotes, as trees. */
export type NoteParts = Readonly<Record<'footnote' | 'endnote', XmlElement | undefined>>;

/**
 * The notes that the text refers to, under a heading of their own: 「[1] …」. Where they are referred to nothing stands, so
 * that no name of a unit is cut.
 */
export const notesOf = (parts: NoteParts, reading: Reading): string[] => {
  const notes = new Map(
    (['footnote', 'endnote'] as const).flatMap(kind =>
      childrenOf(childOf(parts[kind], `w:${kind}s`), `w:${kind}`).map((one): [string, XmlElement] => [
        `${kind}:${attributeOf(one, 'id') ?? ''}`,
        one,
      ]),
    ),
  );
  const texts = [...reading.notes].flatMap(key => {
    const note = notes.get(key);
    return note ? [blocksOf(note, reading).join(' ')] : [];
  });
  const lines = texts.filter(text => text !== '').map((text, at) => `[${at + 1}] ${text}`);
  return lines.length > 0 ? ['# 脚注', ...lines] : [];
};
