/** A printed character's width in half-width units. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);

/** What never stands at the head of a printed line. */
const closing = /[，。；：、）》”！？,.;:)]/;

/** Every paragraph cut at `width` as a printed page or a copied PDF has it, the first line behind `indent`; tables stay. */
export const wrapped = (text: string, width: number, indent: string): string =>
  text
    .split('\n')
    .flatMap(line => {
      const words = line.trim();
      if (words === '' || words.startsWith('|') || words.includes('\t')) return [line];
      const lines = [indent];
      let used = widthOf(indent);
      for (const char of words) {
        if (used + widthOf(char) > width && !closing.test(char)) {
          lines.push('');
          used = 0;
        }
        lines.push(`${lines.pop() ?? ''}${char}`);
        used += widthOf(char);
      }
      return lines;
    })
    .join('\n');

const isRow = (line: string): boolean => line.startsWith('|') || line.includes('\t');
const half: Readonly<Record<string, string>> = { '，': ',', '；': ';', '：': ':', '（': '(', '）': ')' };
const full = Object.fromEntries(Object.entries(half).map(([wide, narrow]) => [narrow, wide]));

/** What copying, typing and printing do to a text without changing what it says. */
export const layouts: Readonly<Record<string, (text: string) => string>> = {
  'half-width marks': text => text.replace(/[，；：（）]/g, char => half[char]!),
  'full-width marks': text => text.replace(/[,;:()]/g, char => full[char]!),
  'full-width digits': text => text.replace(/\d/g, char => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  'a blank line after each': text => text.replaceAll('\n', '\n\n'),
  'lines that end as Windows ends them': text => text.replaceAll('\n', '\r\n'),
  'blanks at the ends': text => text.replaceAll('\n', '  \n'),
  'indented paragraphs': text =>
    text
      .split('\n')
      .map(line => (line.trim() === '' || isRow(line) ? line : `　　${line}`))
      .join('\n'),
  'bold labels': text => text.replace(/^([\u4e00-\u9fff]{2,8})([:：])/gm, '**$1$2**'),
  'page marks': text =>
    text
      .split('\n')
      .map((line, at) => (at % 9 === 8 && !isRow(line) ? `${line}\n- ${Math.floor(at / 9) + 1} -` : line))
      .join('\n'),
};
