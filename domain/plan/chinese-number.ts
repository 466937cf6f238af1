const digits = '〇一二三四五六七八九';

/** The value of 一 … 九百九十九 or of Arabic digits; `null` for anything else. */
export const numberOf = (text: string): number | null => {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  const plain = text.replace(/零/g, '〇').replace(/两/g, '二');
  if (!/^[〇一二三四五六七八九十百]{1,7}$/.test(plain)) return null;
  let total = 0;
  let digit = 0;
  for (const char of plain) {
    if (char === '百') {
      total += (digit || 1) * 100;
      digit = 0;
    } else if (char === '十') {
      total += (digit || 1) * 10;
      digit = 0;
    } else digit = digits.indexOf(char);
  }
  return total + digit;
};
