import { DomainError } from '../../domain/domain-error';
import { commandDockets } from '../../prisma/record/command-docket';
import { assertCampaign } from '../../prisma/read/campaigns';
import { visibleDockets } from '../../prisma/read/docket';
import { commandMany } from '../contracts/command-endpoints';
import { bulkCommandBody } from '../contracts/commands';
import { withBody } from '../contracts/endpoint';
import { route } from '../route';
import { answerTouched } from '../tell-supervision';
import { receivedOtherwise } from './received';

/** Several dockets at once, all of them or none: sign for several, one plan for several. */
export const commandManyRoute = route(withBody(commandMany, bulkCommandBody), async call => {
  const { deps, actor, params, body, requestId } = call;
  await assertCampaign(deps.db, actor, params.id);
  const docketIds = [...new Set(body.docketIds)];
  const visible = await visibleDockets(deps.db, actor, params.id, docketIds);
  const missing = docketIds.filter(id => !visible.some(one => one.id === id));
  if (missing.length > 0) throw new DomainError('DOCKET_UNKNOWN', { ids: missing });
  const touched = await commandDockets(deps.db, {
    campaignId: params.id,
    docketIds,
    command: body.command,
    actor,
    ...receivedOtherwise(body),
    ...(body.isStamped && { isStamped: body.isStamped }),
    requestId,
  });
  return { body: await answerTouched(call, touched) };
});
