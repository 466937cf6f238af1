import type { CivilDate } from '../calendar/civil-date';
import { inChinese } from '../explain/date-in-words';
import { citeInWords } from '../codes/citations';

/** One part of a letter's text. Typesetting gives each kind its own look; as plain text each is a line. */
export type LetterBlock =
  | { kind: 'addressee'; unit: string }
  | { kind: 'paragraph'; text: string }
  | {
      kind: 'item';
      /** From 1, in the order of the letter. */
      number: number;
      /** `一-1` for a case, else null. */
      ref: string | null;
      title: string;
      what: string;
      dueOn: CivilDate;
      /** The years not announced yet on which the day hung when the letter was drafted (暂定). */
      provisional?: number[];
    }
  | { kind: 'fact'; name: string; value: string }
  | { kind: 'grounds'; cites: string[] }
  | { kind: 'sender'; unit: string }
  /** The whole text of a letter that was drafted before there were blocks. */
  | { kind: 'verbatim'; text: string };

const lineOf = (block: LetterBlock): string => {
  switch (block.kind) {
    case 'addressee':
      return `${block.unit}:`;
    case 'item': {
      const { number, ref, title, what, dueOn, provisional } = block;
      return `${number}. ${ref ? `(问题 ${ref})` : ''}${title.replace(/。$/, '')}:${what},期限 ${inChinese(dueOn)}${provisional ? '(暂定)' : ''}(含当日)`;
    }
    case 'fact':
      return `${block.name}:${block.value}`;
    case 'grounds':
      return `依据:${block.cites.map(one => citeInWords(one, 'zh')).join(';')}`;
    case 'sender':
      return block.unit;
    case 'paragraph':
    case 'verbatim':
      return block.text;
  }
};

/** The plain text of a letter, a line for each block. */
export const plainText = (blocks: readonly LetterBlock[]): string => blocks.map(lineOf).join('\n');
