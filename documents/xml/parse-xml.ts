import { Parser } from 'saxen';
import { decodeXml } from './decode-xml';

const openXml = 'http://schemas.openxmlformats.org';
const strict = 'http://purl.oclc.org/ooxml';

/** The prefixes that names have here, whatever prefixes a file uses; ISO's strict form has names of its own. */
const prefixes: Readonly<Record<string, string>> = {
  [`${openXml}/wordprocessingml/2006/main`]: 'w',
  [`${strict}/wordprocessingml/main`]: 'w',
  [`${openXml}/spreadsheetml/2006/main`]: 'x',
  [`${strict}/spreadsheetml/main`]: 'x',
  [`${openXml}/officeDocument/2006/relationships`]: 'r',
  [`${strict}/officeDocument/relationships`]: 'r',
  [`${openXml}/package/2006/relationships`]: 'p',
  [`${openXml}/markup-compatibility/2006`]: 'mc',
  [`${openXml}/officeDocument/2006/math`]: 'm',
  [`${strict}/officeDocument/math`]: 'm',
};

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of XML hears, in the order of the file. */
export interface XmlEvents {
  /** `attributes` takes time: it is asked for where one is needed. */
  open: (name: string, attributes: () => Attributes) => void;
  close: (name: string) => void;
  text: (text: string) => void;
}

/** Deeper than tables within tables go; what is nested without end would exhaust whoever walks through it. */
const DEEPEST = 300;

/** There is more in it than is read. */
export class XmlTooLarge extends Error {
  constructor(
    readonly what: 'depth' | 'elements',
    readonly most: number,
  ) {
    super(`more than ${most} (${what})`);
  }
}

const decoderOf = (bytes: Uint8Array): TextDecoder => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be');
  return new TextDecoder('utf-8');
};

/**
 * Reads XML from its bytes. A DOCTYPE is refused, so that no entity is there to be expanded: the formats of offices have none.
 *
 * @throws XmlTooLarge; Error where it is not well-formed
 */
export const parseXml = (bytes: Uint8Array, events: XmlEvents): void => {
  let depth = 0;
  const parser = new Parser().ns({ ...prefixes });
  parser
    .on('openTag', (name, attributes) => {
      if (++depth > DEEPEST) throw new XmlTooLarge('depth', DEEPEST);
      events.open(name, () => attributes() || {});
    })
    .on('closeTag', name => {
      depth--;
      events.close(name);
    })
    .on('text', text => events.text(decodeXml(text).replace(/\r\n?/g, '\n')))
    .on('cdata', text => events.text(text))
    .on('attention', () => {
      throw new Error('a document type is not read');
    })
    .on('error', error => {
      throw error;
    });
  parser.parse(decoderOf(bytes).decode(bytes));
};
