import type { CivilDate } from '../calendar/civil-date';
import { inChinese } from '../explain/date-in-words';

/** A revised document as derivations and letters cite it: by its number, or else by the day on which it was issued. */
export const documentOf = (one: {
  title: string;
  number: string | null;
  issuedOn: CivilDate | null;
}): string =>
  `修订方案《${one.title}》${one.number ? `(${one.number})` : one.issuedOn ? `(${inChinese(one.issuedOn)}印发)` : ''}`;
