import { sourceKindNames, sourceKinds, type SourceKind } from '../../codes/findings';
import { proposeSources } from '../../plan/propose-sources';

/** The kind that a word names; null where it names none. */
export const sourceNamed = (word: string): SourceKind | null =>
  sourceKinds.find(one => one !== 'unstated' && (one === word || sourceKindNames[one].zh === word)) ?? null;

/** The one kind that an organ's name speaks of; null where it speaks of none, or of several: then it has to be said. */
export const sourceOfOrgan = (organ: string): SourceKind | null => {
  const [only, ...more] = proposeSources({ title: organ, issuer: null, number: null, issuedOn: null });
  return only && more.length === 0 ? only.kind : null;
};
