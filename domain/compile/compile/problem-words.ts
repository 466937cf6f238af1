import type { CaseState } from '../../case/state';
import type { RecordSource } from '../../codes/form';
import type { FormField } from '../../form/types';
import { fillingFor, type Filling } from '../fill/filling';
import { sources } from '../fill/from-record/sources';
import type { CampaignRecord } from '../record';

/** The record as the office reads it: everything, about everybody, each under its unit's name. */
const everything = (record: CampaignRecord): Filling => ({
  ...fillingFor(record, ''),
  reader: { seesAll: true, unitIds: [], ownHouse: [] },
});

const asText = (from: RecordSource): FormField => ({
  id: from,
  name: { zh: '', en: '' },
  kind: 'text',
  scope: 'problem',
  from,
  askedOf: 'everyone',
});

const done: readonly RecordSource[] = ['measures', 'progress', 'results'];

/**
 * What the record has of problems in words, for the office: measures, progress and results, and why an open one is open and who
 * waits for whom. The words are those that units find in their forms.
 */
export const problemWords = (record: CampaignRecord) => {
  const filling = everything(record);
  return (state: CaseState): { done: string; waiting: string } => {
    const lines = (from: RecordSource): string[] => {
      const { value } = sources[from](filling, { state, role: 'lead' }, asText(from));
      return value?.kind === 'text' ? [value.text] : [];
    };
    return { done: done.flatMap(lines).join('\n'), waiting: lines('waiting').join('\n') };
  };
};
