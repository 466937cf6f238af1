import { toInstant, toMs } from '../../domain/calendar/civil-date';
import type { OnBehalfOf } from '../../record/command-input';
import type { CommandBody } from '../contracts/commands';

/** 代为登记 with the time of receipt, where one is given, in the domain's form (+08:00). */
export const receivedOtherwise = ({
  onBehalfOf,
}: Pick<CommandBody, 'onBehalfOf'>): { onBehalfOf?: OnBehalfOf } => {
  if (!onBehalfOf) return {};
  const { receivedAt, ...given } = onBehalfOf;
  return {
    onBehalfOf: { ...given, ...(receivedAt !== undefined && { receivedAt: toInstant(toMs(receivedAt)) }) },
  };
};
