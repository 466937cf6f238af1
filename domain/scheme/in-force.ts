import type { CivilDate } from '../calendar/civil-date';
import { DomainError } from '../domain-error';
import type { PolicyDocument } from '../rules/types';

type Dated = Pick<PolicyDocument, 'id' | 'inForceFrom' | 'inForceTo'>;

/** Whether a document is in force on a day, both its days included; one of which the first day is not known is not. */
export const isInForce = ({ inForceFrom, inForceTo }: Dated, on: CivilDate): boolean =>
  inForceFrom !== null && on >= inForceFrom && (inForceTo === null || on <= inForceTo);

/**
 * A document cited for what happened on a day (vector 19).
 *
 * @throws DomainError `SCHEME_NOT_IN_FORCE`
 */
export const cite = (document: Dated, on: CivilDate): void => {
  if (isInForce(document, on)) return;
  const { id, inForceFrom: from, inForceTo: to } = document;
  throw new DomainError('SCHEME_NOT_IN_FORCE', { id, on, from, to });
};
