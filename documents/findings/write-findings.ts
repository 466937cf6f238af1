import type { Readable } from 'node:stream';
import { findingFields, findingHeads, type FindingField } from '../../domain/register/import/finding-columns';
import { writeBook } from '../write-xlsx';

/** A .xlsx with a column for each field: of no rows it is the template that offices fill in. */
export const writeFindings = (rows: readonly Partial<Record<FindingField, string>>[] = []): Readable =>
  writeBook([
    {
      name: '发现问题',
      widths: findingFields.map(field => (field === 'text' ? 50 : 16)),
      heads: 1,
      rows: [
        findingFields.map(field => findingHeads[field][0]),
        ...rows.map(row => findingFields.map(field => row[field] ?? '')),
      ],
    },
  ]);
