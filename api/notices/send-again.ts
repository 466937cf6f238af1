import { sendAgain } from '../../prisma/upkeep/send-again';
import { toInstant } from '../../domain/calendar/civil-date';
import { sendMailsAgain } from '../contracts/notices';
import { route } from '../route';
import { tellSupervision } from '../tell-supervision';

/** 再次发送: what failed, or reached nobody, goes to whoever reads it now. */
export const sendMailsAgainRoute = route(sendMailsAgain, async call => {
  const { deps, actor, body } = call;
  const now = deps.now();
  const done = await sendAgain(
    deps.db,
    { ...body, onlyRehearsals: actor.onlyRehearsals === true },
    { byId: actor.personId, now },
  );
  for (const { id, clock } of done.campaigns)
    await tellSupervision(call, {
      campaignId: id,
      clock,
      dockets: [],
      proceedings: [],
      assessments: [],
      sendAt: toInstant(now),
    });
  return { body: { mails: done.mails, notices: done.notices } };
});
