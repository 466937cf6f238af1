import type { FormPurpose } from '../../../domain/codes/form';

interface Document {
  campaignId: string;
  unitId: string;
  purpose: FormPurpose;
}

/** The page on which a unit fills its one document (报告, 方案) of a campaign and hands it in. */
export const pathOfDocument = ({ campaignId, unitId, purpose }: Document): string =>
  `/campaigns/${encodeURIComponent(campaignId)}/returns/${encodeURIComponent(unitId)}/${purpose}`;

/** What a command hands in for the whole campaign; null for every other command. */
export const purposeOf = (command: string | null): FormPurpose | null =>
  command === 'submit-plan' ? 'plan' : command === 'submit-report' ? 'report' : null;
