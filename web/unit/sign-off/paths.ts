import type { SignOffView } from '../../../api/contracts/sign-offs';
import { pathOfDocket } from '../../parts/paths';
import { documentIn } from '../document/document-in';
import { pathOfDocument } from '../document/paths';
import { pathOfTaskPage } from '../task/path-of-task';

export const pathOfSignOff = (id: string): string => `/sign-offs/${encodeURIComponent(id)}`;

/** Where something that came back is written anew: the page of the unit's document, or the task's with the same act. */
export const pathOfRewriting = (signOff: SignOffView): string => {
  const { id, owed, command, campaign, unit } = signOff;
  const document = documentIn(command);
  const from = encodeURIComponent(id);
  if (document)
    return `${pathOfDocument({ campaignId: campaign.id, unitId: unit.id, purpose: document.purpose })}?from=${from}`;
  if (owed) return `${pathOfTaskPage(owed.obligationId)}?act=${command.kind}&from=${from}`;
  const [docket] = signOff.dockets;
  return docket ? pathOfDocket(docket) : '/';
};
