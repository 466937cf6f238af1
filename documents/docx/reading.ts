import { attributeOf, childOf, switchOf, valueOf, wholeNumber, type XmlElement } from '../xml/xml-tree';
import { withNumber, type ListCount, type PrintedNumber } from './count-lists';
import type { Styles } from './styles';

/** What is known, and goes on, while the text of a document is read from its beginning to its end. */
export interface Reading {
  styles: Styles;
  lists: ListCount;
  /** Complex fields that are open, the outermost first: their code is not read, their result is. */
  fields: ('code' | 'result')[];
  /** The notes that the text refers to, in order, as `footnote:2`. */
  notes: Set<string>;
  /** Hears of characters that are written more than once. */
  spend: (characters: number) => void;
}

/** What a paragraph's own properties and its styles make of it. */
export interface ParagraphFacts {
  styleId: string | undefined;
  /** 0 for a heading of the first level; `null` for none. */
  outline: number | null;
  isContents: boolean;
  isHidden: boolean;
  /** Whether its end was deleted, or is hidden, so that the next one goes on with it. */
  hasNoEnd: boolean;
  numbering: { numId: string; level: number } | null;
}

const BODY_TEXT = 9;

const numberingOf = (
  properties: XmlElement | undefined,
  chain: ReturnType<Styles['chain']>,
  lists: ListCount,
): ParagraphFacts['numbering'] => {
  const own = childOf(properties, 'w:numPr');
  const ownId = valueOf(own, 'w:numId');
  const ownLevel = wholeNumber(valueOf(own, 'w:ilvl'));
  const numId = ownId ?? chain.find(one => one.numId !== undefined)?.numId;
  const list = lists.listOf(numId);
  if (numId === undefined || !list) return null;
  if (ownLevel !== undefined) return { numId, level: ownLevel };
  if (ownId === undefined)
    for (const { id } of chain)
      for (const [level, { styleId }] of list.levels) if (styleId === id) return { numId, level };
  return { numId, level: chain.find(one => one.level !== undefined)?.level ?? 0 };
};

/** Reads `w:pPr` of a paragraph; what it was before a tracked change (`w:pPrChange`) does not count. */
export const paragraphFacts = (paragraph: XmlElement, { styles, lists }: Reading): ParagraphFacts => {
  const properties = childOf(paragraph, 'w:pPr');
  const styleId = valueOf(properties, 'w:pStyle') ?? styles.usual;
  const chain = styles.chain(styleId);
  const mark = childOf(properties, 'w:rPr');
  const outline =
    wholeNumber(valueOf(properties, 'w:outlineLvl')) ??
    chain.find(one => one.outline !== undefined)?.outline ??
    Number(/^heading ([1-9])$/.exec(chain[0]?.name ?? '')?.[1] ?? BODY_TEXT + 1) - 1;
  const isHidden = chain.find(one => one.isHidden !== undefined)?.isHidden ?? false;
  return {
    styleId,
    outline: outline < BODY_TEXT ? outline : null,
    isContents: chain.some(one => /^toc (?:\d|heading)$/.test(one.name)),
    isHidden,
    hasNoEnd:
      childOf(mark, 'w:del') !== undefined ||
      childOf(mark, 'w:moveFrom') !== undefined ||
      (switchOf(mark, 'w:vanish') ?? isHidden) ||
      (switchOf(mark, 'w:specVanish') ?? false),
    numbering: numberingOf(properties, chain, lists),
  };
};

/** The longest heading; what is longer is a paragraph, whatever its style says. */
const LONGEST_HEADING = 80;

/** A paragraph as a line: a heading behind its `#`, a number where Word prints one. */
export const lineOf = (text: string, number: PrintedNumber | null, outline: number | null): string => {
  // What stands before the first word is its indent; a tab there would look like an empty cell.
  const words = text.replace(/^[ ]*\t[ \t]*/, '');
  const line = withNumber(number?.isBullet && text.trim() === '' ? null : number, words);
  const isHeading = outline !== null && line.trim() !== '' && line.length <= LONGEST_HEADING;
  return isHeading ? `${'#'.repeat(Math.min(outline, 5) + 1)} ${line.trimStart()}` : line;
};

/** A run's own word on being hidden, else its style's, else its paragraph's. */
export const isHiddenRun = (
  properties: XmlElement | undefined,
  styles: Styles,
  isParagraphHidden: boolean,
): boolean =>
  switchOf(properties, 'w:vanish') ??
  styles.chain(valueOf(properties, 'w:rStyle')).find(one => one.isHidden !== undefined)?.isHidden ??
  isParagraphHidden;

/** The id of a note as `Reading.notes` has it. */
export const noteKey = (reference: XmlElement): string =>
  `${reference.name.replace(/^w:|Reference$/g, '')}:${attributeOf(reference, 'id') ?? ''}`;
