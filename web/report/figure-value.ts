import type { Figure } from '../../domain/report/compiled';
import { formatValue } from './format-value';

/** What a figure shows: its value, and that nobody has reported where none of its parts is there. Missing is never 0. */
export const figureValue = ({ value, kind, parts }: Figure, notReported: string): string =>
  parts.length > 0 && parts.every(one => one.value === null) ? notReported : formatValue(value, kind);
