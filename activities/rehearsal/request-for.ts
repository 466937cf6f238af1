import type { ScriptedAct } from '../../domain/script/ledger';
import type { ScriptedRequest } from '../deps';

/** Who is in which role: the person through whose account a scripted act goes. */
export interface Cast {
  personFor: (role: ScriptedAct['role'], unitId: string | null) => string;
}

const path = (campaignId: string, { act }: ScriptedAct): string => {
  switch (act.kind) {
    case 'docket':
      return `/api/v1/campaigns/${encodeURIComponent(campaignId)}/commands`;
    case 'letter':
      return `/api/v1/letters/${encodeURIComponent(act.letterId)}/commands`;
    case 'proceeding':
      return `/api/v1/proceedings/${encodeURIComponent(act.proceedingId)}/commands`;
  }
};

const body = ({ act }: ScriptedAct): unknown => {
  switch (act.kind) {
    case 'docket':
      return { docketIds: [act.docketId], command: act.command };
    case 'letter':
      return { kind: act.command };
    case 'proceeding':
      return act.command;
  }
};

/** A scripted act as the request that a browser would send. The key follows from the act: sent twice, done once. */
export const requestFor = (campaignId: string, one: ScriptedAct, cast: Cast): ScriptedRequest => ({
  personId: cast.personFor(one.role, one.unitId),
  method: 'POST',
  path: path(campaignId, one),
  body: body(one),
  idempotencyKey: `script:${campaignId}:${one.key}`,
});
