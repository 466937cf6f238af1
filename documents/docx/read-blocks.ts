import { childOf, isElement, valueOf, type XmlElement } from '../xml/xml-tree';
import type { PrintedNumber } from './count-lists';
import { isPlaceholder, readInline, type Inline } from './read-inline';
import { readTable } from './read-table';
import { lineOf, paragraphFacts, type Reading } from './reading';

/** What holds blocks and is none itself. */
const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag']);

/** A paragraph whose end was deleted: the next one goes on with it. */
interface Begun {
  text: string;
  number: PrintedNumber | null;
  outline: number | null;
}

const isContentsList = (control: XmlElement): boolean =>
  /^table of contents$/i.test(
    valueOf(childOf(childOf(control, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery') ?? '',
  );

/** Paragraphs and tables one after the other, as lines; a table is one block of several lines. */
class Blocks {
  readonly texts: string[] = [];
  private begun: Begun | null = null;

  constructor(private readonly reading: Reading) {}

  add(container: XmlElement): void {
    for (const node of container.children) {
      if (!isElement(node)) continue;
      const { name } = node;
      if (name === 'w:p') this.addParagraph(node);
      else if (name === 'w:tbl') this.addTable(node);
      else if (name === 'mc:AlternateContent') {
        const branch = childOf(node, 'mc:Choice') ?? childOf(node, 'mc:Fallback');
        if (branch) this.add(branch);
      } else if (wrappers.has(name) && !isPlaceholder(node) && !isContentsList(node)) this.add(node);
    }
  }

  end(): void {
    const { begun } = this;
    this.begun = null;
    if (begun) this.keep(lineOf(begun.text, begun.number, begun.outline));
  }

  private keep(text: string): void {
    if (text.trim() !== '') this.texts.push(text.trimEnd());
  }

  private addParagraph(paragraph: XmlElement): void {
    const { reading } = this;
    const facts = paragraphFacts(paragraph, reading);
    const inline: Inline = {
      text: '',
      isHidden: facts.isHidden,
      unread: '',
      isContents: facts.isContents,
      before: [],
      after: [],
    };
    readInline(paragraph, reading, inline);
    // A field's code ends with its paragraph: what is broken must swallow nothing.
    if (reading.fields.includes('code')) inline.text += inline.unread;
    reading.fields = reading.fields.filter(state => state === 'result');
    for (const box of inline.before) this.texts.push(...blocksOf(box, reading));
    const begun = this.begun?.text.trim() ? this.begun : null;
    const text = (this.begun?.text ?? '') + inline.text;
    // What is deleted or hidden as a whole is not counted either.
    const isGone = facts.hasNoEnd && text.trim() === '';
    const own = isGone || begun || !facts.numbering ? null : facts.numbering;
    const number = begun ? begun.number : own && reading.lists.next(own.numId, own.level);
    const outline = begun ? begun.outline : facts.outline;
    this.begun = null;
    if (facts.hasNoEnd) this.begun = { text, number, outline };
    else if (!inline.isContents) this.keep(lineOf(text, number, outline));
    for (const box of inline.after) this.texts.push(...blocksOf(box, reading));
  }

  private addTable(table: XmlElement): void {
    this.end();
    this.texts.push(...readTable(table, this.reading, cell => blocksOf(cell, this.reading)));
  }
}

/** The lines of what is in a body, a cell or a text box. */
export const blocksOf = (container: XmlElement, reading: Reading): string[] => {
  const blocks = new Blocks(reading);
  blocks.add(container);
  blocks.end();
  return blocks.texts;
};
