import type { FormPurpose } from '../codes/form';
import { shippedForms } from '../form/shipped-forms';
import type { FormRef } from '../form/types';
import type { ReportState } from './state';

/** Which form units fill in a campaign: the one that its report adopted last, by default the system's. */
export const formInForce = (report: Pick<ReportState, 'forms'> | null, purpose: FormPurpose): FormRef => {
  const { id, version } = report?.forms[purpose] ?? shippedForms[purpose];
  return { id, version };
};
