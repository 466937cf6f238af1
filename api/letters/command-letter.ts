import { DomainError } from '../../domain/domain-error';
import { commandLetters } from '../../prisma/record/command-letter';
import { visibleLetters } from '../../prisma/read/letters';
import { commandLetterEndpoint } from '../contracts/letters';
import { asPrecondition } from '../precondition';
import { route } from '../route';
import { answerTouched } from '../tell-supervision';

/** 签批, 编号, 送达, 签收, 回函; with `If-Match` only on the letter as the person has seen it. */
export const commandLetterRoute = route(commandLetterEndpoint, async call => {
  const { deps, actor, params, body, ifMatch, requestId } = call;
  if (!(await visibleLetters(deps.db, actor, null, [params.id])).has(params.id))
    throw new DomainError('LETTER_UNKNOWN', { id: params.id });
  const touched = await commandLetters(deps.db, {
    letterIds: [params.id],
    command: body.kind,
    actor,
    ...(body.kind === 'reply' && { reply: body.reply }),
    ...(ifMatch !== undefined && { expectedVersion: ifMatch }),
    requestId,
  }).catch(asPrecondition);
  return { body: await answerTouched(call, touched) };
});
