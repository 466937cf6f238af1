import type { Paper } from '../../form/document';

const opening = /[[（(［【〈]/g;
const closing = /[\]）)］】〉]/g;

/** 文号 in one form, whatever brackets and blanks it was typed with; null where there is none. */
export const numberKey = ({ number }: Paper): string | null => {
  const plain = (number ?? '')
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(opening, '〔')
    .replace(closing, '〕');
  return plain === '' ? null : plain;
};

/** A title without its brackets and blanks. */
export const titleKey = ({ title }: Paper): string =>
  title
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^《(.*)》$/, '$1');
