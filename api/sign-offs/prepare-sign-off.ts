import { randomUUID } from 'node:crypto';
import { DomainError } from '../../domain/domain-error';
import { assertCampaign } from '../../prisma/read/campaigns';
import { visibleDockets } from '../../prisma/read/docket';
import { withdrawSignOff as withdraw } from '../../prisma/record/decide-sign-off';
import { prepareSignOff as prepare } from '../../prisma/record/prepare-sign-off';
import { withBody } from '../contracts/endpoint';
import { signOffInput } from '../contracts/sign-off-input';
import { prepareSignOff, withdrawSignOff } from '../contracts/sign-offs';
import { route } from '../route';
import { readSignOff } from './list-sign-offs';

export const prepareSignOffRoute = route(
  withBody(prepareSignOff, signOffInput),
  async ({ deps: { db }, actor, body }) => {
    const { campaignId, command } = body;
    await assertCampaign(db, actor, campaignId);
    const docketIds = [...new Set(body.docketIds)];
    const visible = await visibleDockets(db, actor, campaignId, docketIds);
    const missing = docketIds.filter(id => !visible.some(one => one.id === id));
    if (missing.length > 0) throw new DomainError('DOCKET_UNKNOWN', { ids: missing });
    const id = await prepare(db, { id: randomUUID(), campaignId, docketIds, command, actor });
    return { body: await readSignOff(db, actor, id) };
  },
);

export const withdrawSignOffRoute = route(withdrawSignOff, async ({ deps: { db }, actor, params }) => {
  await readSignOff(db, actor, params.id);
  await withdraw(db, params.id, actor);
  return { body: await readSignOff(db, actor, params.id) };
});
