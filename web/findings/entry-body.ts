import { findingEntry, type FindingEntry } from '../../api/contracts/finding-commands';

const said = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** What the form of entering a problem holds, as the contract takes it; what was left empty is not known. @throws ZodError */
export const entryBody = (values: Record<string, unknown>): FindingEntry => {
  const files = (values['files'] ?? []) as { id: string }[];
  return findingEntry.parse({
    subjectId: values['subjectId'],
    findingKind: values['findingKind'] ?? null,
    category: values['category'],
    text: values['text'],
    on: said(values['on']),
    source: {
      kind: values['sourceKind'],
      organ: values['organ'],
      number: said(values['number']),
      title: values['title'],
      on: said(values['issuedOn']),
      ...(files.length > 0 && { fileIds: files.map(one => one.id) }),
      indicator: null,
    },
  });
};
