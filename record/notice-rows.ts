import type { Instant } from '../domain/calendar/civil-date';
import type { NoticeIntent } from '../domain/docket/notice-intent';
import type { NoticePayload } from '../domain/docket/notice-payload';
import type { DocketState } from '../domain/docket/state';
import { sendingTime } from '../domain/sending/sending-time';
import { readersOf, type Reader } from './audience';
import type { CampaignFacts, NoticeRow } from './rows';

/** What was decided to be told about a docket as it then was. */
export interface NoticesOf {
  state: DocketState;
  notices: NoticeIntent[];
  letterId?: string;
  proceedingId?: string;
}

const pathOf = ({ state, letterId, proceedingId }: NoticesOf): string => {
  if (proceedingId) return `/proceedings/${encodeURIComponent(proceedingId)}`;
  if (letterId) return `/letters/${encodeURIComponent(letterId)}`;
  return `/${state.kind === 'case' ? 'cases' : 'unit-files'}/${encodeURIComponent(state.id)}`;
};

/** The units whose people may have to be told. */
export const unitsToTell = (all: NoticesOf[]): string[] => [
  ...new Set(
    all.flatMap(one =>
      one.notices.flatMap(({ audience }) => ('unitId' in audience ? [audience.unitId] : [])),
    ),
  ),
];

/** Who is liaison and head at once, or belongs to the unit and to an office, is told once. */
const tellOnce = () => {
  const told = new Set<string>();
  return ({ kind, obligationId, facts }: NoticeIntent, reader: Reader): boolean => {
    const what = JSON.stringify([reader.id, kind, obligationId, facts]);
    const isFirst = !told.has(what);
    told.add(what);
    return isFirst;
  };
};

/**
 * Turns notice intents into rows, one per person, each with its sending time in the campaign's clock. Ids follow from
 * the docket and its event number, so the same transition never queues twice.
 */
export const noticeRows = (all: NoticesOf[], readers: Reader[], facts: CampaignFacts): NoticeRow[] => {
  const nameOf = new Map(readers.map(reader => [reader.unitId, reader.unitName]));
  const known = new Map<string, Reader[]>();
  const readersFor = (audience: NoticeIntent['audience']): Reader[] => {
    const key = JSON.stringify(audience);
    const found = known.get(key) ?? readersOf(audience, readers);
    known.set(key, found);
    return found;
  };
  const sendAtOf = new Map<string, Instant>();
  const sendAtFor = (urgency: NoticeIntent['urgency']): Instant => {
    const sendAt = sendAtOf.get(urgency) ?? sendingTime(facts.now, urgency, facts.policy, facts.calendar);
    sendAtOf.set(urgency, sendAt);
    return sendAt;
  };
  return all.flatMap(one => {
    const isNew = tellOnce();
    return one.notices.flatMap((notice, index) => {
      const sendAt = sendAtFor(notice.urgency);
      const obligation = one.state.obligations.find(o => o.id === notice.obligationId);
      const untold = readersFor(notice.audience).filter(reader => isNew(notice, reader));
      return untold.map((reader): NoticeRow => {
        const payload: NoticePayload = {
          kind: notice.kind,
          title: one.state.title,
          ref: one.state.ref,
          unitName: nameOf.get(obligation?.owedBy ?? reader.unitId) ?? '',
          campaignTitle: facts.campaign.title,
          facts: notice.facts,
          why: notice.why,
          path: pathOf(one),
        };
        return {
          id: `${one.state.id}#${one.state.seq}.${index}#${reader.id}`,
          campaignId: facts.campaign.id,
          personId: reader.id,
          kind: notice.kind,
          urgency: notice.urgency,
          docketId: one.state.id,
          obligationId: notice.obligationId ?? null,
          round: obligation?.round ?? null,
          rung: notice.rung ?? null,
          letterId: one.letterId ?? null,
          proceedingId: one.proceedingId ?? null,
          payload,
          queuedAt: facts.now,
          sendAt,
        };
      });
    });
  });
};
