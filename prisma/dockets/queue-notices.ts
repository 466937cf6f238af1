import type { Instant } from '../../domain/calendar/civil-date';
import type { NoticeIntent } from '../../domain/docket/notice-intent';
import type { NoticePayload } from '../../domain/docket/notice-payload';
import type { DocketState } from '../../domain/docket/state';
import { sendingTime } from '../../domain/sending/sending-time';
import type { CampaignFacts } from '../campaigns/facts';
import type { Tx } from '../db';
import { loadReaders, readersOf } from './audience';

interface NoticeRow {
  id: string;
  campaignId: string;
  personId: string;
  kind: string;
  urgency: string;
  docketId: string;
  obligationId: string | null;
  round: number | null;
  rung: string | null;
  letterId: string | null;
  proceedingId: string | null;
  payload: NoticePayload;
  queuedAt: Instant;
  sendAt: Instant;
}

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

const unitsOf = (all: NoticesOf[]): string[] => [
  ...new Set(
    all.flatMap(one =>
      one.notices.flatMap(({ audience }) => ('unitId' in audience ? [audience.unitId] : [])),
    ),
  ),
];

/**
 * Turns notice intents into rows, one per person, each with its sending time in the campaign's clock. Ids follow from
 * the docket and its event number, so the same transition never queues twice. Returns the earliest sending time.
 */
export const queueNotices = async (
  tx: Tx,
  all: NoticesOf[],
  facts: CampaignFacts,
): Promise<Instant | null> => {
  if (!all.some(one => one.notices.length > 0)) return null;
  const unitIds = unitsOf(all);
  const readers = await loadReaders(tx, unitIds);
  const nameOf = new Map(readers.map(reader => [reader.unitId, reader.unitName]));
  const rows: NoticeRow[] = [];
  let earliest: Instant | null = null;
  for (const one of all)
    for (const [index, notice] of one.notices.entries()) {
      const sendAt = sendingTime(facts.now, notice.urgency, facts.policy, facts.calendar);
      const obligation = one.state.obligations.find(o => o.id === notice.obligationId);
      for (const reader of readersOf(notice.audience, readers)) {
        if (!earliest || sendAt < earliest) earliest = sendAt;
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
        rows.push({
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
        });
      }
    }
  await tx.$executeRaw`
    INSERT INTO "Notice" (id, "campaignId", "personId", kind, urgency, "docketId", "obligationId", round, rung, "letterId",
      "proceedingId", payload, "queuedAt", "sendAt", status)
    SELECT n.id, n."campaignId", n."personId", n.kind, n.urgency, n."docketId", n."obligationId", n.round, n.rung, n."letterId",
      n."proceedingId", n.payload, n."queuedAt", n."sendAt", 'queued'
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS n(id text, "campaignId" text, "personId" text, kind text,
      urgency text, "docketId" text, "obligationId" text, round int, rung text, "letterId" text, "proceedingId" text,
      payload jsonb, "queuedAt" timestamptz, "sendAt" timestamptz)
    ON CONFLICT (id) DO NOTHING`;
  return earliest;
};
