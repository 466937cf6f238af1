import { shippedForms } from '../../../domain/form/shipped-forms';
import type { Ask, Asked } from '../../support/api';

type AskBy = (name: string, role: 'liaison' | 'coordinator' | 'leader', more?: Ask) => Promise<Asked>;

/** The ordinary use of each endpoint of forms, returns and the compiled report, in order: a version has to be compiled first. */
export const reportUses = (ask: AskBy): Record<string, () => Promise<Asked>> => {
  const { version: _, ...form } = shippedForms.report;
  return {
    commandReport: () =>
      ask('commandReport', 'coordinator', { headers: { 'if-match': '"0"' }, body: { kind: 'compile' } }),
    listReturns: () => ask('listReturns', 'leader'),
    getReturn: () => ask('getReturn', 'liaison'),
    getReport: () => ask('getReport', 'liaison'),
    getReportDraft: () => ask('getReportDraft', 'leader'),
    getReportDraftFile: () => ask('getReportDraftFile', 'leader'),
    getReportVersion: () => ask('getReportVersion', 'leader'),
    getReportVersionFile: () => ask('getReportVersionFile', 'leader'),
    listForms: () => ask('listForms', 'leader'),
    getForm: () => ask('getForm', 'leader'),
    checkForm: () => ask('checkForm', 'coordinator', { body: { form } }),
    saveForm: () => ask('saveForm', 'coordinator', { body: { form, note: '照旧' } }),
  };
};
