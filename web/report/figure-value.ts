import type { Figure } from '../../domain/report/compiled';
import { formatValue } from './format-value';

/** True where nobody has reported any part of it. */
export const isMissing = ({ parts }: Pick<Figure, 'parts'>): boolean =>
  parts.length > 0 && parts.every(one => one.value === null);

/** What a figure shows: its value, and that nobody has reported where none of its parts is there. Missing is never 0. */
export const figureValue = (figure: Figure, notReported: string): string =>
  figure.value === null || isMissing(figure) ? notReported : formatValue(figure.value, figure.kind);
