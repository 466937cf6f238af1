const two = (index: number): string => String(index).padStart(2, '0');
const three = (index: number): string => String(index).padStart(3, '0');

/**
 * What stands in the played block for what differs in each block written. They hold nothing that JSON, an address or a hash's
 * canonical form writes otherwise, no word of the system contains them, and they sort among ids as what takes their place
 * does: a letter's items, for one, are kept in the order of ids.
 */
export const marks = {
  campaign: 'zqC',
  campaignTitle: 'zqY',
  ref: (index: number) => `0qR${three(index)}`,
  title: (index: number) => `zqT${three(index)}`,
  unit: (index: number) => `load-0qU${two(index)}`,
  unitName: (index: number) => `zqN${two(index)}`,
  /** The hash before an event, and its own. */
  previousHash: 'zqP',
  hash: 'zqH',
  /** A place in the plan, which counts on from block to block: of a case, and of a unit's file. */
  casePlace: (index: number) => `zqI${three(index)}`,
  filePlace: (index: number) => `zqJ${three(index)}`,
};

/** What the marks of one block become. */
export interface Block {
  campaignId: string;
  campaignTitle: string;
  /** The block's number within its campaign, from 0. */
  number: number;
  refs: readonly string[];
  titles: readonly string[];
  unitIds: readonly string[];
  unitNames: readonly string[];
  /** How many cases, and unit files, the blocks before it have. */
  casesBefore: number;
  filesBefore: number;
  /** How many numbers of letters (文号) had been taken before it, by sign. */
  numbersBefore: ReadonlyMap<string, number>;
}

type Piece = string | ((block: Block, hashes: Hashes) => string);
interface Hashes {
  previous: string;
  own: string;
}

/** A text with marks in it, cut at them once. */
export type Marked = readonly Piece[];

// A letter's or a proceeding's id begins with the campaign's and would be the same in each block, so the block comes in between.
const pattern =
  /zqC(:|%3A)(?!0qR|unit)|zqC|zqY|0qR(\d{3})|zqT(\d{3})|load-0qU(\d{2})|zqN(\d{2})|zq([IJ])(\d{3})|zqP|zqH|([一-龥]+)〔(\d{4})〕(\d+)号/g;

const pieceOf = (found: RegExpExecArray): Piece => {
  const [whole, colon, ref, title, unit, name, placed, place, sign, year, number] = found;
  if (colon !== undefined) return ({ campaignId, number: n }) => `${campaignId}${colon}b${n}-`;
  if (ref !== undefined) return ({ refs }) => refs[Number(ref)]!;
  if (title !== undefined) return ({ titles }) => titles[Number(title)]!;
  if (unit !== undefined) return ({ unitIds }) => unitIds[Number(unit)]!;
  if (name !== undefined) return ({ unitNames }) => unitNames[Number(name)]!;
  if (placed === 'I') return ({ casesBefore }) => String(casesBefore + Number(place));
  if (placed === 'J') return ({ filesBefore }) => String(filesBefore + Number(place));
  if (sign !== undefined)
    return ({ numbersBefore }) => {
      const before = numbersBefore.get(sign);
      return before === undefined ? whole : `${sign}〔${year}〕${before + Number(number)}号`;
    };
  if (whole === marks.campaign) return ({ campaignId }) => campaignId;
  if (whole === marks.campaignTitle) return ({ campaignTitle }) => campaignTitle;
  return whole === marks.hash ? (_, { own }) => own : (_, { previous }) => previous;
};

/** Cuts a text at its marks. */
export const marked = (text: string): Marked => {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    pieces.push(text.slice(from, found.index), pieceOf(found));
    from = found.index + found[0].length;
  }
  return [...pieces, text.slice(from)];
};

const none: Hashes = { previous: '', own: '' };

/** The text with its marks filled in. */
export const filled = (text: Marked, block: Block, hashes = none): string => {
  let whole = '';
  for (const piece of text) whole += typeof piece === 'string' ? piece : piece(block, hashes);
  return whole;
};
