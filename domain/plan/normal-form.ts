const single: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2009': ' ',
  '\t': '\t',
  '﹙': '(',
  '﹚': ')',
  '﹝': '〔',
  '﹞': '〕',
  '﹕': ':',
  '﹔': ';',
  '﹐': ',',
  '∶': ':',
  '․': '.',
  '﹑': '、',
  '､': '、',
  '｡': '。',
  '○': '〇',
  零: '〇',
};

const pattern = /[\uff01-\uff5e\u3000\u00a0\u2002\u2003\u2009﹙﹚﹝﹞﹕﹔﹐∶․﹑､｡○零]/g;

/**
 * The text with full-width letters, digits and punctuation made half-width, one character for one, so that one
 * pattern reads both ways of writing and every offset stays valid.
 */
export const normalForm = (text: string): string =>
  text.replace(pattern, char => {
    const code = char.charCodeAt(0);
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : (single[char] ?? char);
  });
