import type { FormPurpose } from '../codes/form';
import type { FormRef } from '../form/types';
import type { ReportState } from './state';

/** The forms of the system: after 五(一) and 六(三). */
const defaults: Record<FormPurpose, FormRef> = {
  plan: { id: 'default-plan', version: 1 },
  report: { id: 'default-report', version: 1 },
};

/** Which form units fill in a campaign: the one that its report adopted last, by default the system's. */
export const formInForce = (report: Pick<ReportState, 'forms'> | null, purpose: FormPurpose): FormRef =>
  report?.forms[purpose] ?? defaults[purpose];
