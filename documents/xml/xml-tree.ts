import { decodeXml } from './decode-xml';
import { parseXml, XmlTooLarge, type Attributes } from './parse-xml';

/** An element with what is in it, in order. */
export interface XmlElement {
  name: string;
  attributes: Attributes;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** A tree takes half a kilobyte for each. */
const MOST_ELEMENTS = 400_000;

const none: Attributes = Object.freeze({});
/** Elements that come by the hundred thousand, whose attributes say nothing of the text. */
const plain = new Set(['w:p', 'w:r', 'w:t', 'w:tr', 'w:tc', 'w:rPr', 'w:pPr', 'w:rFonts', 'w:lang']);

/**
 * A part as a tree; blanks between elements are kept only where `keepsText` says that an element's own text counts.
 *
 * @throws XmlTooLarge; Error where it is not well-formed
 */
export const xmlTree = (bytes: Uint8Array, keepsText: (name: string) => boolean): XmlElement => {
  const root: XmlElement = { name: '', attributes: none, children: [] };
  const open: XmlElement[] = [root];
  let elements = 0;
  parseXml(bytes, {
    open: (name, attributes) => {
      if (++elements > MOST_ELEMENTS) throw new XmlTooLarge('elements', MOST_ELEMENTS);
      const element = { name, attributes: plain.has(name) ? none : attributes(), children: [] };
      open.at(-1)!.children.push(element);
      open.push(element);
    },
    close: () => void open.pop(),
    text: text => {
      const within = open.at(-1)!;
      if (keepsText(within.name)) within.children.push(text);
    },
  });
  return root;
};

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** The elements in `element`, without its text. */
export const elementsIn = (element: XmlElement | undefined): XmlElement[] =>
  element ? element.children.filter(isElement) : [];

/** The first element of that name right in `element`. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((node): node is XmlElement => isElement(node) && node.name === name);

/** The elements of that name right in `element`. */
export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  elementsIn(element).filter(one => one.name === name);

/** Whether an element somewhere in `element` is such. */
export const hasWithin = (element: XmlElement, isSuch: (one: XmlElement) => boolean): boolean =>
  elementsIn(element).some(one => isSuch(one) || hasWithin(one, isSuch));

/** An attribute by its name without prefix; `undefined` where it is not there. */
export const attributeOf = (element: XmlElement | undefined, name: string): string | undefined => {
  const value = element?.attributes[`w:${name}`] ?? element?.attributes[name];
  return value === undefined ? undefined : decodeXml(value);
};

/** `w:val` of the child of that name. */
export const valueOf = (element: XmlElement | undefined, name: string): string | undefined =>
  attributeOf(childOf(element, name), 'val');

/** A property that is on where it merely stands: `<w:vanish/>`; `undefined` where it does not. */
export const switchOf = (element: XmlElement | undefined, name: string): boolean | undefined => {
  const found = childOf(element, name);
  return found && !/^(?:0|false|off)$/.test(attributeOf(found, 'val') ?? '');
};

/** A whole number of an attribute; `undefined` for what is none. */
export const wholeNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;
