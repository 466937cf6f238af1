import { DomainError } from '../../domain-error';

/** @throws DomainError `ASSESSMENT_REASON_REQUIRED` */
export const demandReason = (reason: string): void => {
  if (!reason.trim()) throw new DomainError('ASSESSMENT_REASON_REQUIRED');
};
