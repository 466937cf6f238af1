import { parseXml } from '../xml/parse-xml';

/** `_x000D_` stands for a character that XML does not take. */
export const withoutEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

/** The texts that cells refer to by number (`xl/sharedStrings.xml`), without their pronunciation (`rPh`). */
export const readStrings = (bytes: Uint8Array | undefined): string[] => {
  const strings: string[] = [];
  if (!bytes) return strings;
  let text = '';
  let isText = false;
  let isPronunciation = false;
  parseXml(bytes, {
    open: name => {
      if (name === 'x:si') text = '';
      else if (name === 'x:rPh') isPronunciation = true;
      else if (name === 'x:t') isText = !isPronunciation;
    },
    close: name => {
      if (name === 'x:si') strings.push(withoutEscapes(text));
      else if (name === 'x:rPh') isPronunciation = false;
      else if (name === 'x:t') isText = false;
    },
    text: piece => {
      if (isText) text += piece;
    },
  });
  return strings;
};
