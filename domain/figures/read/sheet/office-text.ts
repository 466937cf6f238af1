import type { FieldType } from '../../plain-fields';
import { dayText, numberText, periodText, yearText } from './day-text';
import { moneyText } from './money-text';
import { plainText } from './plain-text';
import type { FigureCell } from './types';

/** Signs for "nothing here". In an amount they could mean 0, so they are none there. */
const isNothing = (text: string): boolean => /^(?:[-—–/\\]+|无|暂无|未|N\/A)$/i.test(text);

/** Without the breaks that a narrow column was given. */
const unbroken = (text: string): string => text.trim().replace(/[ \t]*[\r\n]+[ \t]*/g, '');

/** What a cell says, as a file of figures writes it. `places`: the unit of money of its column. */
export const officeText = ({ text, date }: FigureCell, type: FieldType, places = 0): string => {
  const plain = plainText(text);
  switch (type) {
    case 'amount':
      return moneyText(plain, places);
    case 'number':
    case 'count':
      return numberText(plain);
    case 'year':
      return yearText(plain);
    case 'period':
      return periodText(plain);
    case 'date':
      return date ?? (isNothing(plain) ? '' : dayText(plain));
    case 'text':
    case 'method':
    case 'programme':
    case 'purpose':
    case 'indicator':
    case 'register':
    case 'facts':
    case 'rows':
      return unbroken(text);
  }
};

/** A fact of a cell: 「是」 and 「否」 are yes and no. */
export const officeFact = ({ text }: FigureCell): string | boolean => {
  const word = unbroken(text);
  if (['是', 'true', 'TRUE'].includes(word)) return true;
  return ['否', 'false', 'FALSE'].includes(word) ? false : word;
};
