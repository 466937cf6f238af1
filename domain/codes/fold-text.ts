// Written by their numbers where they cannot be seen or told apart.
const between = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, n) => String.fromCodePoint(first + n)).join('');

/** Letters of scripts with cases, large and small in the same order: Latin, Greek, Cyrillic. */
const large = `${between(0x41, 0x5a)}${between(0xc0, 0xd6)}${between(0xd8, 0xde)}${between(0x391, 0x3a1)}${between(0x3a3, 0x3a9)}${between(0x410, 0x42f)}${between(0x400, 0x40f)}`;
const small = `${between(0x61, 0x7a)}${between(0xe0, 0xf6)}${between(0xf8, 0xfe)}${between(0x3b1, 0x3c1)}${between(0x3c3, 0x3c9)}${between(0x430, 0x44f)}${between(0x450, 0x45f)}`;

/** Brackets are round ones, whatever their shape; what quotes is one mark. */
const marks: readonly [of: string, as: string][] = [
  ['[{〔【〖〘〚〈《', '('],
  [']}〕】〗〙〛〉》', ')'],
  ["“”„‟‘’‚‛「」『』«»'", '"'],
];

/** Blanks and what is not seen at all: a text is the same with them and without. */
const nothing = ` ${between(0x9, 0xd)}\u00ad\u1680\u180e${between(0x200b, 0x200f)}${between(0x2028, 0x202e)}${between(0x2060, 0x2064)}\ufeff`;

/** The characters that are folded after NFKC, and as what, place by place; those beyond the end of `to` are left out. */
const folded = {
  from: `${large}${marks.map(([of]) => of).join('')}${nothing}`,
  to: `${small}${marks.map(([of, as]) => as.repeat(of.length)).join('')}`,
} as const;

// All of them are of one unit each.
const table = new Map(Array.from(folded.from, (one, place) => [one, folded.to[place] ?? '']));

/**
 * A text as it is searched in and searched for: whatever the width of its letters and digits, their case, the shape of
 * brackets and quotation marks, and blanks. It is compared, never shown. The function `fold_text`
 * of the database says the same.
 */
export const foldText = (text: string): string =>
  Array.from(text.normalize('NFKC'), one => table.get(one) ?? one).join('');
