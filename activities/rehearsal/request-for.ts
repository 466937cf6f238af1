import { createHash } from 'node:crypto';
import type { Cast } from '../../rehearsal/script/cast';
import type { ScriptedAct } from '../../rehearsal/script/ledger';
import type { ScriptedRequest } from '../deps';

/** So many letters are handled in one request; each locks all that it is about. */
const LETTERS_AT_ONCE = 50;

const commands = (campaignId: string): string =>
  `/api/v1/campaigns/${encodeURIComponent(campaignId)}/commands`;

const underPost = ({ id, unitId }: { id: string; unitId: string }) => ({ personId: id, postUnitId: unitId });

const target = (campaignId: string, act: ScriptedAct['act']): Pick<ScriptedRequest, 'path' | 'body'> => {
  switch (act.kind) {
    case 'docket':
      return { path: commands(campaignId), body: { docketIds: [act.docketId], command: act.command } };
    case 'letter':
      return {
        path: `/api/v1/letters/${encodeURIComponent(act.letterId)}/commands`,
        body: act.command === 'reply' ? { kind: act.command, reply: act.reply } : { kind: act.command },
      };
    case 'proceeding':
      return {
        path: `/api/v1/proceedings/${encodeURIComponent(act.proceedingId)}/commands`,
        body: act.command,
      };
    case 'assessment':
      return {
        path: `/api/v1/campaigns/${encodeURIComponent(campaignId)}/assessment/commands`,
        body: act.command,
      };
    case 'finding':
      return {
        path: `/api/v1/findings/${encodeURIComponent(act.findingId)}/commands`,
        body: act.command,
      };
  }
};

const single = (campaignId: string, one: ScriptedAct, cast: Cast): ScriptedRequest => ({
  ...underPost(cast.personFor(one.role, one.unitId)),
  method: 'POST',
  ...target(campaignId, one.act),
  idempotencyKey: `script:${campaignId}:${one.key}`,
});

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
  group[0]?.act.kind === 'letter' && group[0].unitId === null
    ? letters(campaignId, group, cast)
    : group.map(one => single(campaignId, one, cast));
