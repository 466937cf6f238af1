import { contentHash } from '../../content-hash';
import type { Discrepancy, DiscrepancySide } from '../../report/compiled';
import { answerInWords } from './answer-in-words';
import { yuanOf, fenOf } from '../../exact/money';

/** What people decided, by key. */
export type Settled = Readonly<Record<string, { choice: number | 'both'; reason: string }>>;

const valueOf = ({ value }: DiscrepancySide): string => {
  if (value === null) return '';
  const fen = value.kind === 'money' ? fenOf(value.yuan) : null;
  return fen === null ? answerInWords(value) : yuanOf(fen);
};

/** Of what it is about and of what is said, not of reasons: the same question keeps its key, a changed side makes a new one. */
const keyOf = ({ kind, fieldId, docketId, sides }: Omit<Discrepancy, 'key' | 'settled'>): string =>
  `${kind}:${contentHash(JSON.stringify([fieldId, docketId, ...sides.map(one => [one.unitId, valueOf(one)])]))}`;

/** A discrepancy with its key, and with what was decided about it. */
export const discrepancyOf = (about: Omit<Discrepancy, 'key' | 'settled'>, settled: Settled): Discrepancy => {
  const key = keyOf(about);
  const decided = Object.hasOwn(settled, key) ? settled[key] : undefined;
  const isThere = decided && (decided.choice === 'both' || about.sides[decided.choice]);
  return { key, ...about, settled: isThere ? { choice: decided.choice, reason: decided.reason } : null };
};

/** The side that counts by a person's decision; undefined where nobody has decided, or where both stand. */
export const chosenSide = ({ sides, settled }: Discrepancy): DiscrepancySide | undefined =>
  settled && settled.choice !== 'both' ? sides[settled.choice] : undefined;
