import { DomainError } from '../../domain/domain-error';
import { commandLetters } from '../../prisma/record/command-letter';
import { assertCampaign } from '../../prisma/read/campaigns';
import { visibleLetters } from '../../prisma/read/letters';
import { commandLettersEndpoint } from '../contracts/letters';
import { route } from '../route';
import { answerTouched } from '../tell-supervision';

/** A day's letters at once, all of them or none: sign, number in the order of their ids, deliver; or signed for by their addressee. */
export const commandLettersRoute = route(commandLettersEndpoint, async call => {
  const { deps, actor, params, body, requestId } = call;
  await assertCampaign(deps.db, actor, params.id);
  const letterIds = [...new Set(body.letterIds)];
  const visible = await visibleLetters(deps.db, actor, params.id, letterIds);
  const missing = letterIds.filter(id => !visible.has(id));
  if (missing.length > 0) throw new DomainError('LETTER_UNKNOWN', { letterIds: missing });
  const touched = await commandLetters(deps.db, { letterIds, command: body.command, actor, requestId });
  return { body: await answerTouched(call, touched) };
});
