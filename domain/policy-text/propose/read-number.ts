import { numberContext, type SentenceContext } from './context';
import { saidOf } from './comparator-of';
import {
  readExample,
  readFact,
  readFormer,
  readGrade,
  readHistory,
  readSetSize,
  readThreshold,
  readTwofold,
  readWhole,
} from './read-aside';
import { countReaders } from './read-count';
import { moneyReaders } from './read-money';
import { ratioReaders } from './read-ratio';
import type { NumberToken } from '../tokens/types';
import type { NumberReader, NumberReading } from './verdict';

const readers: readonly NumberReader[] = [
  readExample,
  readHistory,
  readTwofold,
  readFormer,
  readSetSize,
  readGrade,
  readWhole,
  readThreshold,
  ...ratioReaders,
  ...moneyReaders,
  ...countReaders,
  readFact,
];

/** What a number of a sentence is, by the first reader that its words leave no doubt; null where none is sure. */
export const readNumber = (context: SentenceContext, token: NumberToken): NumberReading | null => {
  const number = numberContext(context, token);
  const said = saidOf(number);
  if (said.isFact) return { as: 'other', kind: 'fact' };
  for (const reader of readers) {
    const reading = reader(number, said);
    if (reading) return reading;
  }
  return null;
};
