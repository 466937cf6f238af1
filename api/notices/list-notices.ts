import type { NoticePayload } from '../../domain/docket/notice-payload';
import { DomainError } from '../../domain/domain-error';
import { docketNames } from '../../prisma/read/docket-names';
import { passedOnTo, queryNotices } from '../../prisma/read/notices';
import { personNames, unitNames } from '../../prisma/read/unit-names';
import { listNotices } from '../contracts/notices';
import { route } from '../route';
import { mayGenerally } from '../session/present-session';
import { presentDerivation } from '../explanations/present-derivation';
import { instantOf } from '../../prisma/schema/instants';
import { firstAudience } from './first-audience';
import type { NoticeStatus, NoticeUrgency } from '../../domain/codes/notices';
import { actingPerson } from '../../domain/permissions/stand-in';
import { presentDuties } from './present-duty';

/** One's own notices; the offices also see everybody's, with those that failed. */
export const listNoticesRoute = route(listNotices, async ({ deps, actor, query }) => {
  const { scope, ...filter } = query;
  if (scope === 'all' && !mayGenerally(actor, 'see-all-notices'))
    throw new DomainError('NOT_PERMITTED', { what: 'notices-of-others', scope });
  const page = await queryNotices(deps.db, actor, {
    ...filter,
    unread: scope === 'all' ? undefined : filter.unread,
    personId: scope === 'all' ? null : actor.personId,
  });
  const dockets = await docketNames(
    deps.db,
    page.items.flatMap(one => one.docketId ?? []),
  );
  const passedOn = await passedOnTo(
    deps.db,
    page.items.map(one => one.id),
  );
  const person = await personNames(deps.db, [
    ...page.items.flatMap(one => one.personId ?? []),
    ...[...passedOn.values()].flat(),
    ...page.items.flatMap(one => one.readings.map(({ personId }) => personId)),
  ]);
  const duties = await presentDuties(
    deps.db,
    actor,
    scope === 'all' ? [] : page.items.flatMap(one => one.obligationId ?? []),
  );
  const me = actingPerson(actor);
  const audiences = new Map(page.items.map(one => [one.id, firstAudience(one.audiences)]));
  const unit = await unitNames(
    deps.db,
    [...audiences.values()].flatMap(one => one?.unitId ?? []),
  );
  const items = page.items.map(one => {
    const payload = one.payload as unknown as NoticePayload;
    const audience = audiences.get(one.id);
    return {
      id: one.id,
      campaignId: one.campaignId,
      kind: payload.kind,
      urgency: one.urgency as NoticeUrgency,
      person: one.personId === null ? null : person(one.personId),
      toldAs: audience
        ? { to: audience.to, unit: audience.unitId === undefined ? null : unit(audience.unitId) }
        : null,
      passedOnTo: (passedOn.get(one.id) ?? []).map(id => person(id)),
      docket: (one.docketId !== null && dockets.get(one.docketId)) || null,
      letterId: one.letterId,
      proceedingId: one.proceedingId,
      why: presentDerivation(payload.why),
      facts: payload.facts,
      provisional: payload.provisional ?? {},
      // What older versions queued may lack it.
      path: (payload as Partial<NoticePayload>).path ?? null,
      duty: (one.obligationId !== null && duties.get(one.obligationId)) || null,
      status: one.status as NoticeStatus,
      queuedAt: instantOf(one.queuedAt),
      sendAt: instantOf(one.sendAt),
      sentAt: instantOf(one.sentAt),
      mailId: one.mailId,
      subject: one.mail?.subject ?? null,
      lastError: one.mail?.lastError ?? null,
      readAt: instantOf(one.readings.find(({ personId }) => personId === me)?.readAt ?? null),
      readBy: one.readings
        .filter(({ personId }) => personId !== me)
        .map(({ personId, readAt }) => ({ person: person(personId), at: instantOf(readAt) })),
    };
  });
  return { body: { items, next: page.next } };
});
