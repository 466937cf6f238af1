import { commandProceeding } from '../../prisma/record/command-proceeding';
import { assertProceeding } from '../../prisma/read/proceedings';
import { commandProceedingEndpoint } from '../contracts/proceedings';
import { route } from '../route';
import { answerTouched } from '../tell-supervision';

/** 批准, 不予批准, 约谈, 纪要, 反馈, 决定, 申诉, 立卷 */
export const commandProceedingRoute = route(commandProceedingEndpoint, async call => {
  const { deps, actor, params, body, ifMatch, requestId } = call;
  await assertProceeding(deps.db, actor, params.id);
  const touched = await commandProceeding(deps.db, {
    proceedingId: params.id,
    command: body,
    actor,
    ...(ifMatch !== undefined && { expectedVersion: ifMatch }),
    requestId,
  });
  return { body: await answerTouched(call, touched) };
});
