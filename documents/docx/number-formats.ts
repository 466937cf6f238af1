const digits = Array.from('〇一二三四五六七八九');
const legal = Array.from('零壹贰叁肆伍陆柒捌玖');
const legalTraditional = Array.from('零壹貳參肆伍陸柒捌玖');

interface Counting {
  digits: readonly string[];
  units: readonly [string, string, string, string];
  /** Whether 10 is 十, not 一十. */
  isShortTen?: true;
  /** Whether a 1 before 百 and 千 is not written, and no zero is: 百一. */
  isJapanese?: true;
}

const counted = (value: number, { digits: words, units, isShortTen, isJapanese }: Counting): string => {
  if (value === 0) return words[0]!;
  const below = (rest: number): string => {
    let text = '';
    let gap = false;
    for (const [at, unit] of [units[2], units[1], units[0], ''].entries()) {
      const digit = Math.floor(rest / 10 ** (3 - at)) % 10;
      if (digit === 0) gap = text !== '';
      else {
        if (gap && !isJapanese) text += words[0] === '〇' ? '零' : words[0]!;
        gap = false;
        text += (isJapanese && digit === 1 && unit ? '' : words[digit]!) + unit;
      }
    }
    return text;
  };
  const thousands = Math.floor(value / 10_000);
  const rest = value % 10_000;
  const zero = thousands && rest && rest < 1_000 && !isJapanese ? (words[0] === '〇' ? '零' : words[0]!) : '';
  const text = (thousands ? below(thousands) + units[3] : '') + zero + below(rest);
  return isShortTen && text.startsWith(`${words[1]}${units[0]}`) ? text.slice(1) : text;
};

const plainUnits = ['十', '百', '千', '万'] as const;
const traditionalUnits = ['十', '百', '千', '萬'] as const;
const legalUnits = ['拾', '佰', '仟', '万'] as const;
const digitByDigit = (value: number): string => String(value).replace(/\d/g, one => digits[Number(one)]!);
const thousand: Counting = { digits, units: plainUnits, isShortTen: true };

/** 一, 十, 十一 … 九十九, then digit by digit: 一〇〇. */
const counting = (value: number): string => (value < 100 ? counted(value, thousand) : digitByDigit(value));

const letters = (value: number, first: number): string =>
  value < 1 || value > 780
    ? String(value)
    : String.fromCharCode(first + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);

const romanDigits = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'],
  [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
] as const; // prettier-ignore
const roman = (value: number): string => {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, letter] of romanDigits) for (; rest >= worth; rest -= worth) text += letter;
  return text;
};

/** One character of a row that begins at `first`, for 1 to `most`; beyond them the plain number. */
const oneOf = (value: number, first: number, most: number): string =>
  value >= 1 && value <= most ? String.fromCharCode(first + value - 1) : String(value);

/** ① to ⑳, ㉑ to ㉟, ㊱ to ㊿. */
const circled = (value: number): string => {
  if (value <= 20) return value === 0 ? '⓪' : oneOf(value, 0x2460, 20);
  return value <= 35
    ? oneOf(value - 20, 0x3251, 15)
    : value <= 50
      ? oneOf(value - 35, 0x32b1, 15)
      : String(value);
};

const fullWidth = (value: number): string =>
  String(value).replace(/\d/g, digit => String.fromCharCode(0xff10 + Number(digit)));

const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';
const from = (row: string, value: number): string => row[value - 1] ?? String(value);

type Format = (value: number) => string;
const twoDigits: Format = value => String(value).padStart(2, '0');
const legalSimplified: Format = value => counted(value, { digits: legal, units: legalUnits });
const legalOld: Format = value =>
  counted(value, { digits: legalTraditional, units: ['拾', '佰', '仟', '萬'] });
const japanese: Format = value =>
  counted(value, { digits, units: plainUnits, isShortTen: true, isJapanese: true });

/** Word's formats of numbers (ECMA-376, ST_NumberFormat) that occur in Chinese documents. */
const formats: Readonly<Record<string, Format>> = {
  decimalZero: twoDigits,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: value => oneOf(value, 0x2474, 20),
  decimalEnclosedFullstop: value => oneOf(value, 0x2488, 20),
  numberInDash: value => `- ${value} -`,
  chineseCounting: counting,
  taiwaneseCounting: counting,
  chineseCountingThousand: value => counted(value, thousand),
  taiwaneseCountingThousand: value => counted(value, { ...thousand, units: traditionalUnits }),
  chineseLegalSimplified: legalSimplified,
  ideographLegalTraditional: legalOld,
  japaneseCounting: japanese,
  ideographDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  taiwaneseDigital: digitByDigit,
  ideographEnclosedCircle: value => oneOf(value, 0x3280, 10),
  ideographTraditional: value => from(stems, value),
  ideographZodiac: value => from(branches, value),
  ideographZodiacTraditional: value =>
    value >= 1 && value <= 60 ? stems[(value - 1) % 10]! + branches[(value - 1) % 12]! : String(value),
  upperLetter: value => letters(value, 65),
  lowerLetter: value => letters(value, 97),
  upperRoman: roman,
  lowerRoman: value => roman(value).toLowerCase(),
  none: () => '',
};

/** A number as Word writes it in that format; what is not known it writes in Arabic digits, and so do we. */
export const formatNumber = (value: number, format: string): string =>
  (value >= 0 && value < 100_000_000 ? (formats[format] ?? String) : String)(value);

/** A number in a format of one's own, by its sample 「001, 002, 003, ...」. */
export const formatBySample = (value: number, sample: string): string =>
  String(value).padStart(/^0*[1-9]/.exec(sample)?.[0].length ?? 1, '0');
