import { commandLetter } from '../../prisma/commands/command-letter';
import { queryLetter } from '../../prisma/queries/letters';
import { commandLetterEndpoint } from '../contracts/letters';
import { route } from '../route';
import { answerTouched } from '../tell-supervision';

/** 签批, 编号, 送达, 签收, 回函, 撤回 */
export const commandLetterRoute = route(commandLetterEndpoint, async call => {
  const { deps, actor, params, body, requestId } = call;
  await queryLetter(deps.db, actor, params.id);
  const touched = await commandLetter(deps.db, {
    letterId: params.id,
    command: body.kind,
    actor,
    ...(body.kind === 'reply' && { reply: body.reply }),
    requestId,
  });
  return { body: await answerTouched(call, touched) };
});
