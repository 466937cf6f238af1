import { createHash } from 'node:crypto';
import type { Appraisal } from '../../domain/appraisal/types';
import type { AssessmentState } from '../../domain/assessment/state';
import type { Scheme } from '../../domain/scheme/types';
import { canonicalJson } from '../chain/canonical-json';

/** Whole numbers beyond JSON's as text: the same number is the same text. */
const plain = (value: unknown): unknown => {
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
};

const sha256 = (value: unknown): string =>
  createHash('sha256')
    .update(canonicalJson(plain(value)))
    .digest('hex');

export const hashOfScheme = (scheme: Scheme): string => sha256(scheme);

/** SHA-256 over what a report says: its scheme and year, what its figures come to, its five parts. */
export const hashOfReport = (
  { schemeHash, year, report }: Pick<AssessmentState, 'schemeHash' | 'year' | 'report'>,
  appraisal: Appraisal,
): string =>
  sha256({
    schemeHash,
    year,
    appraisal,
    parts: Object.fromEntries(Object.entries(report.parts).map(([part, { text }]) => [part, text])),
  });
