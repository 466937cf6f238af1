import { createHash } from 'node:crypto';
import type { Cast } from '../../rehearsal/script/cast';
import type { ScriptedAct } from '../../rehearsal/script/ledger';
import type { ScriptedRequest } from '../deps';

/** So many letters are handled in one request; each locks all that it is about. */
const LETTERS_AT_ONCE = 50;

const commands = (campaignId: string): string =>
  `/api/v1/campaigns/${encodeURIComponent(campaignId)}/commands`;

const underPost = ({ id, unitId }: { id: string; unitId: string }) => ({ personId: id, postUnitId: unitId });

const single = (campaignId: string, one: ScriptedAct, cast: Cast): ScriptedRequest[] => {
  const { act } = one;
  if (act.kind === 'letter') return [];
  const isDocket = act.kind === 'docket';
  return [
    {
      ...underPost(cast.personFor(one.role, one.unitId)),
      method: 'POST',
      path: isDocket
        ? commands(campaignId)
        : `/api/v1/proceedings/${encodeURIComponent(act.proceedingId)}/commands`,
      body: isDocket ? { docketIds: [act.docketId], command: act.command } : act.command,
      idempotencyKey: `script:${campaignId}:${one.key}`,
    },
  ];
};

const letters = (campaignId: string, group: ScriptedAct[], cast: Cast): ScriptedRequest[] => {
  const [first] = group;
  if (first?.act.kind !== 'letter') return [];
  const { command } = first.act;
  const ids = group.flatMap(({ act }) => (act.kind === 'letter' ? [act.letterId] : []));
  const requests: ScriptedRequest[] = [];
  for (let start = 0; start < ids.length; start += LETTERS_AT_ONCE) {
    const letterIds = ids.slice(start, start + LETTERS_AT_ONCE);
    const digest = createHash('sha256').update(letterIds.join(' ')).digest('hex').slice(0, 32);
    requests.push({
      ...underPost(cast.personFor(first.role, null)),
      method: 'POST',
      path: `/api/v1/campaigns/${encodeURIComponent(campaignId)}/letters/commands`,
      body: { letterIds, command },
      idempotencyKey: `script:${campaignId}:${command}:${digest}`,
    });
  }
  return requests;
};

/**
 * Scripted acts on one thing as the requests that a browser would send, in order; letters of one sender go together. The
 * keys follow from the acts: sent twice, done once.
 */
export const requestsFor = (campaignId: string, group: ScriptedAct[], cast: Cast): ScriptedRequest[] =>
  group[0]?.act.kind === 'letter'
    ? letters(campaignId, group, cast)
    : group.flatMap(one => single(campaignId, one, cast));
