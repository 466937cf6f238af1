import { dateOf, yearOf } from '../domain/calendar/civil-date';
import { letterNumber, signOfSender } from '../domain/letter/commands';
import type { LetterState } from '../domain/letter/state';
import type { Book } from './book';

/** 文号 by sender's sign and year, in the order of the letters. */
export const numbersFor = async (
  book: Book,
  letters: readonly LetterState[],
): Promise<Map<string, string>> => {
  const { facts, store } = book;
  const year = yearOf(dateOf(facts.now));
  const signOf = ({ fromUnitId }: LetterState) => signOfSender(fromUnitId, facts);
  const numbers = new Map<string, string>();
  for (const sign of [...new Set(letters.map(signOf))].sort()) {
    const own = letters.filter(one => signOf(one) === sign);
    const first = await store.takeNumbers(sign, year, own.length);
    for (const [index, one] of own.entries()) numbers.set(one.id, letterNumber(sign, year, first + index));
  }
  return numbers;
};
