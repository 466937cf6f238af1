import type { LabelMeaning } from '../codes/plan';
import type { FieldKey } from './field-keys';
import type { FieldRole } from './field-role';
import { labelShapeAt } from './label-words';
import { normalForm } from './normal-form';

/** What people said that the labels of a document mean, by {@link labelKey}. They go before what the reader would say. */
export type LabelMeanings = Pick<ReadonlyMap<string, FieldRole>, 'size' | 'get'>;

export const noMeanings: LabelMeanings = new Map();

/** The word of a label as it is asked about and answered: 「【包联干部】:」 and 「包联 干部：」 are one. */
export const labelKey = (word: string): string => normalForm(word).replace(/[\s【】[\]:*]/g, '');

/** The same for one reading, which also knows afterwards which of them the document has. */
export class SaidLabels implements LabelMeanings {
  private readonly roles: ReadonlyMap<string, LabelMeaning>;
  private readonly met = new Map<string, LabelMeaning>();

  constructor(labels: Readonly<Record<string, FieldRole>> = {}) {
    const known = Object.entries(labels).flatMap(([word, role]): [string, LabelMeaning][] =>
      role === 'unknown' ? [] : [[labelKey(word), role]],
    );
    this.roles = new Map(known);
  }

  get size(): number {
    return this.roles.size;
  }

  get(key: string): LabelMeaning | undefined {
    const role = this.roles.get(key);
    if (role) this.met.set(key, role);
    return role;
  }

  /** Those that stood where a label stands. */
  get used(): Record<string, LabelMeaning> {
    return Object.fromEntries(this.met);
  }
}

/** A label with its colon at `from` of a text in normal form, if somebody said what it means. */
export const saidKeyAt = (norm: string, from: number, meanings: LabelMeanings): FieldKey | null => {
  if (meanings.size === 0) return null;
  const label = labelShapeAt(norm, from);
  const role = label && meanings.get(labelKey(label.word));
  return role ? { role, length: label.length } : null;
};
