import type { FieldKey } from './field-keys';
import type { FieldRole } from './field-role';
import { labelShapeAt } from './label-words';
import { normalForm } from './normal-form';

/** What people said that the labels of a document mean, by {@link labelKey}. They go before what the reader would say. */
export type LabelMeanings = ReadonlyMap<string, FieldRole>;

export const noMeanings: LabelMeanings = new Map();

/** The word of a label as it is asked about and answered: 「【包联干部】:」 and 「包联 干部：」 are one. */
export const labelKey = (word: string): string => normalForm(word).replace(/[\s【】[\]:*]/g, '');

export const meaningsOf = (labels: Readonly<Record<string, FieldRole>> = {}): LabelMeanings =>
  new Map(
    Object.entries(labels)
      .filter(([, role]) => role !== 'unknown')
      .map(([word, role]) => [labelKey(word), role]),
  );

/** A label with its colon at `from` of a text in normal form, if somebody said what it means. */
export const saidKeyAt = (norm: string, from: number, meanings: LabelMeanings): FieldKey | null => {
  if (meanings.size === 0) return null;
  const label = labelShapeAt(norm, from);
  const role = label && meanings.get(labelKey(label.word));
  return role ? { role, length: label.length } : null;
};
