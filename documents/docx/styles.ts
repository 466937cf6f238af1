import {
  attributeOf,
  childOf,
  childrenOf,
  switchOf,
  valueOf,
  wholeNumber,
  type XmlElement,
} from '../xml/xml-tree';

interface Style {
  id: string;
  /** Word's own name, in lower case: `heading 1`, `toc 2`. */
  name: string;
  basedOn: string | undefined;
  numId: string | undefined;
  level: number | undefined;
  outline: number | undefined;
  isHidden: boolean | undefined;
}

/** What a paragraph or a run has from its styles. */
export interface Styles {
  /** The style and those that it is based on, the nearest first. */
  chain: (id: string | undefined) => readonly Style[];
  /** The style of paragraphs that name none. */
  usual: string | undefined;
}

const styleOf = (element: XmlElement): Style => {
  const properties = childOf(element, 'w:pPr');
  const numbering = childOf(properties, 'w:numPr');
  return {
    id: attributeOf(element, 'styleId') ?? '',
    name: (valueOf(element, 'w:name') ?? '').toLowerCase(),
    basedOn: valueOf(element, 'w:basedOn'),
    numId: valueOf(numbering, 'w:numId'),
    level: wholeNumber(valueOf(numbering, 'w:ilvl')),
    outline: wholeNumber(valueOf(properties, 'w:outlineLvl')),
    isHidden: switchOf(childOf(element, 'w:rPr'), 'w:vanish'),
  };
};

/** The styles of `word/styles.xml`; one that is based on itself ends there. */
export const readStyles = (root: XmlElement | undefined): Styles => {
  const elements = childrenOf(childOf(root, 'w:styles'), 'w:style');
  const styles = new Map(elements.map(styleOf).map(style => [style.id, style]));
  const chains = new Map<string, readonly Style[]>();
  const chain = (id: string): readonly Style[] => {
    const found: Style[] = [];
    for (let at = styles.get(id); at && found.length < 20; at = styles.get(at.basedOn ?? ''))
      if (found.includes(at)) break;
      else found.push(at);
    return found;
  };
  const usual = elements.find(
    one =>
      attributeOf(one, 'type') === 'paragraph' && /^(?:1|true|on)$/.test(attributeOf(one, 'default') ?? ''),
  );
  return {
    usual: attributeOf(usual, 'styleId'),
    chain: id => {
      if (id === undefined) return [];
      let found = chains.get(id);
      if (!found) chains.set(id, (found = chain(id)));
      return found;
    },
  };
};
