import { DomainError } from '../../domain/domain-error';
import { commandLetter } from '../../prisma/commands/command-letter';
import { queryLetter } from '../../prisma/queries/letters';
import { commandLetterEndpoint } from '../contracts/letters';
import { route } from '../route';
import { answerTouched } from '../tell-supervision';

/** 签批, 编号, 送达, 签收, 回函, 撤回; with `If-Match` only on the letter as the person has seen it. */
export const commandLetterRoute = route(commandLetterEndpoint, async call => {
  const { deps, actor, params, body, ifMatch, requestId } = call;
  const { version } = await queryLetter(deps.db, actor, params.id);
  // Items may have joined a draft (并案) since it was read: nobody signs what he has not seen.
  if (ifMatch !== undefined && ifMatch !== version)
    throw new DomainError('VERSION_OUTDATED', '函件已有变化,请核对后再办理', { expected: ifMatch, version });
  const touched = await commandLetter(deps.db, {
    letterId: params.id,
    command: body.kind,
    actor,
    ...(body.kind === 'reply' && { reply: body.reply }),
    requestId,
  });
  return { body: await answerTouched(call, touched) };
});
