import {
  attributeOf,
  childOf,
  childrenOf,
  elementsIn,
  switchOf,
  valueOf,
  wholeNumber,
  type XmlElement,
} from '../xml/xml-tree';
import type { Styles } from './styles';

/** How one level of a list is numbered. */
export interface Level {
  start: number;
  format: string;
  /** The sample of a format of one's own: 「001, 002, …」. */
  sample: string | undefined;
  /** 「第%1项」: `%1` stands for the number of the first level. */
  text: string;
  /** Whether the numbers of all levels are written in Arabic digits. */
  isLegal: boolean;
  /** The level, from 1, after which it begins anew; 0 for none; `undefined` for every level above. */
  restartsAfter: number | undefined;
  /** The style whose paragraphs are of this level. */
  styleId: string | undefined;
}

/** A list as paragraphs name it; several share the numbers of one `countsWith`. */
export interface List {
  countsWith: string;
  levels: ReadonlyMap<number, Level>;
  /** With which number its levels begin anew where this list is first met. */
  startsWith: ReadonlyMap<number, number>;
}

/** `w:numFmt`, also where a newer one stands beside it for programs that know it. */
const formatOf = (level: XmlElement): XmlElement | undefined => {
  const choice = childOf(childOf(level, 'mc:AlternateContent'), 'mc:Choice');
  return childOf(choice, 'w:numFmt') ?? childOf(level, 'w:numFmt');
};

const levelOf = (element: XmlElement): Level => {
  const format = formatOf(element);
  return {
    start: wholeNumber(valueOf(element, 'w:start')) ?? 0,
    format: attributeOf(format, 'val') ?? 'decimal',
    sample: attributeOf(format, 'format'),
    text: valueOf(element, 'w:lvlText') ?? '',
    isLegal: switchOf(element, 'w:isLgl') ?? false,
    restartsAfter: wholeNumber(valueOf(element, 'w:lvlRestart')),
    styleId: valueOf(element, 'w:pStyle'),
  };
};

const levelsIn = (elements: readonly XmlElement[]): [number, Level][] =>
  elements.map(one => [wholeNumber(attributeOf(one, 'ilvl')) ?? 0, levelOf(one)]);

/** The lists of `word/numbering.xml`, by `w:numId`. */
export const readLists = (root: XmlElement | undefined, styles: Styles): ReadonlyMap<string, List> => {
  const all = elementsIn(childOf(root, 'w:numbering'));
  const ofName = (name: string, id: string): Map<string, XmlElement> =>
    new Map(all.filter(one => one.name === name).map(one => [attributeOf(one, id) ?? '', one]));
  const abstracts = ofName('w:abstractNum', 'abstractNumId');
  const numbers = ofName('w:num', 'numId');

  /** The definition of a list, which may lie with another list that a style names (`w:numStyleLink`). */
  const definitionOf = (number: XmlElement | undefined, hops = 0): [string, XmlElement | undefined] => {
    const id = valueOf(number, 'w:abstractNumId') ?? '';
    const definition = abstracts.get(id);
    const link = valueOf(definition, 'w:numStyleLink');
    const linked = styles.chain(link).find(one => one.numId !== undefined)?.numId;
    return linked !== undefined && hops < 5 ? definitionOf(numbers.get(linked), hops + 1) : [id, definition];
  };

  return new Map(
    [...numbers].map(([numId, number]) => {
      const [countsWith, definition] = definitionOf(number);
      const overrides = childrenOf(number, 'w:lvlOverride');
      const startsWith = overrides.flatMap((one): [number, number][] => {
        const start = wholeNumber(valueOf(one, 'w:startOverride'));
        return start === undefined ? [] : [[wholeNumber(attributeOf(one, 'ilvl')) ?? 0, start]];
      });
      const own = overrides.flatMap(one => childrenOf(one, 'w:lvl'));
      const levels = new Map([...levelsIn(childrenOf(definition, 'w:lvl')), ...levelsIn(own)]);
      return [numId, { countsWith, levels, startsWith: new Map(startsWith) }];
    }),
  );
};
