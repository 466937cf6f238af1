import JSZip from 'jszip';

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A part of an Office file: its name, its type, its XML without the head. */
export interface Part {
  name: string;
  type: string;
  xml: string;
}

export const relationships = (targets: readonly { id: string; type: string; target: string }[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(
      ({ id, type, target }) =>
        `<Relationship Id="${id}" Type="${relationship}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** An Office file from its parts; the first is the main one. */
export const zipParts = async (
  parts: readonly Part[],
  loose: Readonly<Record<string, string>>,
): Promise<Buffer> => {
  const zip = new JSZip();
  // The same plan has the same bytes, whenever it is written.
  const date = new Date('2020-01-01T00:00:00Z');
  const options = { date, createFolders: false };
  const types = parts.map(
    ({ name, type }) =>
      `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
  );
  zip.file(
    '[Content_Types].xml',
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
    options,
  );
  zip.file(
    '_rels/.rels',
    head + relationships([{ id: 'rId1', type: 'officeDocument', target: parts[0]?.name ?? '' }]),
    options,
  );
  for (const { name, xml } of parts) zip.file(name, head + xml, options);
  for (const [name, xml] of Object.entries(loose)) zip.file(name, head + xml, options);
  return zip.generateAsync({ type: 'nodebuffer' });
};
