import { createHash } from 'node:crypto';
import { compileReport } from '../../domain/compile/compile/compile-report';
import type { CampaignRecord } from '../../domain/compile/record';
import type { Form } from '../../domain/form/types';
import type { CompiledReport } from '../../domain/report/compiled';
import type { ReportState } from '../../domain/report/state';
import { canonicalJson } from '../chain/canonical-json';

/** What is in the docket of the report, as far as it bears on what is compiled; null where nothing has been done yet. */
type OnTop = Pick<ReportState, 'words' | 'settled'> | null;

/** SHA-256 of a version's contents as canonical JSON, in hex: the same however they were stored in between. */
export const hashOfReport = (contents: CompiledReport): string =>
  createHash('sha256').update(canonicalJson(contents)).digest('hex');

/** What would be compiled of a record, with the office's own words and what it settled. */
export const compiledOf = (form: Form, record: CampaignRecord, onTop: OnTop): CompiledReport =>
  compileReport(form, record, { words: onTop?.words ?? {}, settled: onTop?.settled ?? {} });
