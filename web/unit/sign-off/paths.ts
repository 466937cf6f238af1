import type { SignOffView } from '../../../api/contracts/sign-offs';
import { pathOfDocket } from '../../parts/paths';
import { pathOfTaskPage } from '../task/path-of-task';

export const pathOfSignOff = (id: string): string => `/sign-offs/${encodeURIComponent(id)}`;

/** Where something that came back is written anew: the task's page with the same act. */
export const pathOfRewriting = ({ id, owed, command, dockets: [docket] }: SignOffView): string =>
  owed
    ? `${pathOfTaskPage(owed.obligationId)}?act=${command.kind}&from=${encodeURIComponent(id)}`
    : docket
      ? pathOfDocket(docket)
      : '/';
