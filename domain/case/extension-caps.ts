import { daysBetween, type CivilDate } from '../calendar/civil-date';
import { grantedExtensions } from '../obligation/extensions';
import type { Obligation } from '../obligation/types';
import { refuse, type Context } from './context';

/**
 * How often and how far a date may be moved (延期).
 *
 * @throws DomainError `EXTENSIONS_USED_UP`, `EXTENSION_TOO_LONG`, `EXTENSION_NOT_LATER`
 */
export const assertWithinCaps = ({ facts }: Context, obligation: Obligation, to: CivilDate): void => {
  const { most, longestDays, cites } = facts.policy.extension;
  const { count, days } = grantedExtensions(obligation);
  if (count >= most) refuse('EXTENSIONS_USED_UP', { count, most, cites });
  if (to <= obligation.dueOn) refuse('EXTENSION_NOT_LATER', { dueOn: obligation.dueOn });
  const total = days + daysBetween(obligation.dueOn, to);
  if (total > longestDays) refuse('EXTENSION_TOO_LONG', { longestDays, total, cites });
};
