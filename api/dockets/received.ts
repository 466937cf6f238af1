import { toInstant, toMs } from '../../domain/calendar/civil-date';
import type { DocketsCommand } from '../../record/command-dockets';
import type { CommandBody } from '../contracts/commands';

/** 代为登记 with the time of receipt, where one is given, in the domain's form (+08:00). */
export const receivedOtherwise = ({
  onBehalfOf,
}: Pick<CommandBody, 'onBehalfOf'>): Pick<DocketsCommand, 'onBehalfOf'> => {
  if (!onBehalfOf) return {};
  const { receivedAt, ...given } = onBehalfOf;
  return {
    onBehalfOf: { ...given, ...(receivedAt !== undefined && { receivedAt: toInstant(toMs(receivedAt)) }) },
  };
};
