import {
  attributeOf,
  childOf,
  childrenOf,
  elementsIn,
  isElement,
  switchOf,
  type XmlElement,
} from '../xml/xml-tree';
import { isHiddenRun, noteKey, type Reading } from './reading';
import { symbolText } from './symbols';

/** The text of a paragraph as it is gathered, and the text boxes that hang on it. */
export interface Inline {
  text: string;
  isHidden: boolean;
  /** What stands in the code of a field that has not ended yet. */
  unread: string;
  /** Whether it shows the page of a heading: a line of the table of contents. */
  isContents: boolean;
  before: XmlElement[];
  after: XmlElement[];
}

/** What is not part of the text: properties, what was deleted or moved away, pronunciation, comments. */
const leftOut = new Set([
  'w:pPr', 'w:rPr', 'w:del', 'w:moveFrom', 'w:rt', 'w:sdtPr', 'w:sdtEndPr', 'w:instrText', 'w:delText',
  'w:delInstrText', 'w:tblPr', 'w:trPr', 'w:tcPr', 'w:rubyPr', 'w:smartTagPr', 'w:customXmlPr', 'w:fldData', 'w:ffData',
]); // prettier-ignore

/** Characters that have an element of their own. */
const characters: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/** A box to tick, which has no text. */
const checkBox = (begin: XmlElement): string => {
  const box = childOf(childOf(begin, 'w:ffData'), 'w:checkBox');
  if (!box) return '';
  const isTicked = switchOf(box, 'w:checked') ?? switchOf(box, 'w:default') ?? false;
  return isTicked ? '☑' : '□';
};

const fieldMark = (element: XmlElement, { fields }: Reading): string => {
  const kind = attributeOf(element, 'fldCharType');
  if (kind === 'begin') fields.push('code');
  else if (kind === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result';
  else if (kind === 'end') fields.pop();
  return kind === 'begin' ? checkBox(element) : '';
};

/** Whether a form still shows what it asks for: 「单击此处输入文字」. */
export const isPlaceholder = (control: XmlElement): boolean =>
  switchOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr') ?? false;

/** Of what is written twice for old and new programs, the first that says something. */
const alternative = (element: XmlElement, reading: Reading, inline: Inline): void => {
  for (const branch of elementsIn(element)) {
    const { text, before, after } = inline;
    const count = before.length + after.length;
    readInline(branch, reading, inline);
    if (inline.text !== text || inline.before.length + inline.after.length > count) return;
  }
};

/** Adds what is in `element` to the text of its paragraph. */
export const readInline = (element: XmlElement, reading: Reading, inline: Inline): void => {
  for (const node of element.children) {
    if (!isElement(node)) {
      inline[reading.fields.includes('code') ? 'unread' : 'text'] += node.replace(/[\t\n]+/g, ' ');
      continue;
    }
    const { name } = node;
    if (name === 'w:instrText' && node.children.some(one => !isElement(one) && /PAGEREF\s+_Toc/i.test(one)))
      inline.isContents = true;
    if (leftOut.has(name)) continue;
    if (name === 'w:txbxContent') (inline.text.trim() === '' ? inline.before : inline.after).push(node);
    else if (name === 'mc:AlternateContent') alternative(node, reading, inline);
    else if (name === 'w:fldChar') {
      inline.text += fieldMark(node, reading);
      if (!reading.fields.includes('code')) inline.unread = '';
    } else if (name === 'w:sym')
      inline.text += symbolText(
        attributeOf(node, 'font') ?? '',
        Number.parseInt(attributeOf(node, 'char') ?? '', 16),
      );
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference')
      reading.notes.add(noteKey(node));
    else if (name in characters) {
      if (!reading.fields.includes('code')) inline.text += characters[name]!;
    } else if (name === 'w:r') {
      const isHidden = isHiddenRun(childOf(node, 'w:rPr'), reading.styles, inline.isHidden);
      // A field begins and ends all the same.
      if (isHidden) for (const mark of childrenOf(node, 'w:fldChar')) fieldMark(mark, reading);
      else readInline(node, reading, inline);
    } else if (name !== 'w:sdt' || !isPlaceholder(node)) readInline(node, reading, inline);
  }
};
