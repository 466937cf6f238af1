const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  O: 0,
  o: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const tens: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100 };

const digitOf = (char: string): number | undefined => (/\d/.test(char) ? Number(char) : digits[char]);

/**
 * Digits one after the other: Arabic ones; Chinese ones where they can only be meant so, as a year (二〇一八) or with a zero
 * (三〇). 一二三 counts something, 三五 is "three to five": neither is a number.
 */
const readPositional = (text: string): number | null => {
  if (
    !/^(?:\d{1,6}|[\d〇零Oo一二三四五六七八九]{4}|(?=.*[〇零Oo])[\d〇零Oo一二三四五六七八九]{2,3})$/.test(
      text,
    )
  )
    return null;
  return Array.from(text).reduce((value, char) => value * 10 + digitOf(char)!, 0);
};

/**
 * The value of a number below 1000 in Arabic or Chinese numerals, or a year digit by digit (二〇一八): 十, 二十八,
 * 廿八, 三〇, 一百二十, 2018. `null` for anything else; nothing is repaired.
 */
export const readNumber = (text: string): number | null => {
  const positional = readPositional(text);
  if (positional !== null) return positional;
  if (text === '') return null;
  let total = 0;
  let pending: number | null = null;
  let smallestUnit = 1000;
  for (const char of text) {
    const digit = digitOf(char);
    const ten = tens[char];
    const unit = ten === undefined ? units[char] : 10;
    if (digit !== undefined) {
      // 一百零五: the zero only marks the empty place.
      if (pending !== null && pending !== 0) return null;
      pending = digit;
    } else if (unit !== undefined && unit < smallestUnit && !(ten !== undefined && pending)) {
      total += ten ?? (pending || 1) * unit;
      pending = null;
      smallestUnit = unit;
    } else return null;
  }
  return total + (pending ?? 0);
};

/** 1 to 99 in Chinese numerals, as headings count: what `readNumber` reads again. */
export const chineseOrdinal = (n: number): string => {
  const written = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  const ten = Math.floor(n / 10);
  return `${ten > 1 ? written[ten] : ''}${ten > 0 ? '十' : ''}${written[n % 10]}`;
};
