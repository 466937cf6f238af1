import type { Figure, FigurePart } from '../../report/compiled';
import { fenOf, yuanOf } from '../../exact/money';

const readers = {
  count: { read: (value: string) => (/^-?\d+$/.test(value) ? BigInt(value) : null), write: String },
  money: { read: fenOf, write: yuanOf },
} as const;

/** A value in the one form in which it is summed and shown; null where it is no number of this kind. */
const numberAs = (kind: Figure['kind'], value: string | null): string | null => {
  const number = value === null ? null : readers[kind].read(value);
  return number === null ? null : readers[kind].write(number);
};

/** The exact sum; what is missing adds nothing, and where all of it is missing there is none: it is not 0. */
export const sumOf = (kind: Figure['kind'], parts: readonly Pick<FigurePart, 'value'>[]): string | null => {
  const { read, write } = readers[kind];
  if (parts.length > 0 && parts.every(one => one.value === null)) return null;
  const values = parts.flatMap(({ value }) => (value === null ? [] : (read(value) ?? [])));
  return write(values.reduce((sum, one) => sum + one, 0n));
};

/** A figure from its parts: its value is nothing but their sum. */
export const figureOf = (figure: Omit<Figure, 'value'>): Figure => {
  const parts = figure.parts.map(one => ({ ...one, value: numberAs(figure.kind, one.value) }));
  return { ...figure, parts, value: sumOf(figure.kind, parts) };
};
