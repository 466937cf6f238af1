import type { NoticeKind, NoticeUrgency } from '../../domain/codes/notices';
import { queryMailTroubles } from '../../prisma/read/notices';
import { queryUndelivered } from '../../prisma/read/undelivered';
import { unitNames } from '../../prisma/read/unit-names';
import { instantOf } from '../../prisma/schema/instants';
import { listMailTroubles } from '../contracts/notices';
import { route } from '../route';
import { firstAudience } from './first-audience';

/** 收不到邮件的人, with the reason, and what did not arrive, so that the office can mend it. */
export const listMailTroublesRoute = route(listMailTroubles, async ({ deps, actor }) => {
  const troubled = await queryMailTroubles(deps.db);
  const { waiting, failed, unreached, people } = await queryUndelivered(
    deps.db,
    actor.onlyRehearsals === true,
  );
  const audiences = new Map(unreached.map(one => [one.id, firstAudience(one.audiences)]));
  const unit = await unitNames(
    deps.db,
    [...audiences.values()].flatMap(one => one?.unitId ?? []),
  );
  return {
    body: {
      items: troubled.map(({ id, name, unit: of, email, mailTrouble }) => ({
        person: { id, name },
        unit: of,
        email,
        trouble: mailTrouble ?? '没有邮箱地址',
      })),
      waiting: waiting.since && {
        mails: waiting.mails,
        since: instantOf(waiting.since),
        reason: waiting.reason,
      },
      failed: failed.map(one => {
        const person = people.get(one.personId);
        return {
          mailId: one.id,
          person: { id: one.personId, name: person?.name ?? one.personId },
          unit: person?.unit ?? null,
          to: one.to,
          sendAt: instantOf(one.sendAt),
          kind: one.kind as NoticeUrgency,
          reason: one.lastError ?? '',
          isMended: Boolean(person?.email?.trim()) && person?.email?.trim() !== one.to,
        };
      }),
      unreached: unreached.map(one => {
        const audience = audiences.get(one.id);
        return {
          noticeId: one.id,
          campaignId: one.campaignId,
          kind: one.kind as NoticeKind,
          to: audience?.to ?? null,
          unit: audience?.unitId === undefined ? null : unit(audience.unitId),
          sendAt: instantOf(one.sendAt),
        };
      }),
    },
  };
});
