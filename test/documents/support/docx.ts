import { packed } from './packed';

const ns =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const packageNs = 'http://schemas.openxmlformats.org/package/2006/relationships';
const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a document, each as what stands within its root element. */
export interface DocxXml {
  body: string;
  numbering?: string;
  styles?: string;
  footnotes?: string;
}

/** A .docx from pieces of XML. */
export const docxFrom = ({ body, ...others }: DocxXml): Buffer => {
  const zip = new Map<string, string>();
  const parts = Object.entries(others);
  zip.set('_rels/.rels', `<Relationships xmlns="${packageNs}"><Relationship Id="r1" Type="${kinds}/officeDocument" Target="word/document.xml"/></Relationships>`); // prettier-ignore
  zip.set('word/_rels/document.xml.rels', `<Relationships xmlns="${packageNs}">${parts.map(([kind]) => `<Relationship Id="${kind}" Type="${kinds}/${kind}" Target="${kind}.xml"/>`).join('')}</Relationships>`); // prettier-ignore
  zip.set('word/document.xml', `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${ns}><w:body>${body}<w:sectPr/></w:body></w:document>`); // prettier-ignore
  for (const [kind, xml] of parts) zip.set(`word/${kind}.xml`, `<w:${kind} ${ns}>${xml}</w:${kind}>`);
  return packed(zip);
};

/** A run of text. */
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs, or of a text, with what stands in its `w:pPr`. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') || content === '' ? content : r(content)}</w:p>`;

/** The properties of a paragraph in that list, at that level. */
export const inList = (numId: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;

export const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`;

export interface LevelXml {
  format?: string;
  text: string;
  start?: number;
  /** What else stands in `w:lvl`. */
  more?: string;
}

const levelXml = ({ format = 'decimal', text, start = 1, more = '' }: LevelXml, at: number): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

/** A definition of a list with its levels, and its `w:num` of the same id; `more` stands in the definition. */
export const list = (id: number, levels: readonly LevelXml[], more = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels.map(levelXml).join('')}</w:abstractNum>${numOf(id, id)}`;

/** A `w:num` that is numbered as the definition says, but for `overrides`. */
export const numOf = (numId: number, definition: number, overrides = ''): string =>
  `<w:num w:numId="${numId}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`;

export const startsAt = (level: number, start: number): string =>
  `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

/** A style of paragraphs. */
export const style = (id: string, content: string, name = id): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;

/** A table of rows of cells as XML; a cell is a text, or what stands in its `w:tcPr` with its content. */
export const tbl = (rows: readonly (readonly (string | [properties: string, content: string])[])[]): string =>
  `<w:tbl>${rows
    .map(
      row =>
        `<w:tr>${row
          .map(cell => {
            const [properties, content] = typeof cell === 'string' ? ['', cell] : cell;
            return `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;
          })
          .join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`;
