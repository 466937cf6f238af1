import { derive } from '../domain/explain/derive';
import type { UnreachedRule } from '../domain/explain/passed-on';
import { isOfAudience, type OfficeAudience } from '../domain/permissions/told';
import { nextSendingTime } from '../domain/sending/sending-time';
import type { Facts } from '../domain/docket/draft';
import type { Reader, ToldAs } from './audience';
import type { NoticeRow } from './rows';

const offices: readonly OfficeAudience[] = ['coordinators', 'supervisors'];

/** The unit of whose people nobody was told; null for an office. */
export const unitOf = ({ audiences }: Pick<NoticeRow, 'audiences'>): string | null => {
  const [first] = audiences;
  return first && 'unitId' in first.audience ? first.audience.unitId : null;
};

const officeRow = (
  row: NoticeRow,
  reader: Reader,
  to: OfficeAudience,
  about: { sendAt: string; unitName: string; by: UnreachedRule['by'] },
): NoticeRow => {
  const toldAs: ToldAs = { audience: { to }, urgency: 'digest', rung: null };
  return {
    ...row,
    id: `${row.id}!unreached#${reader.id}`,
    personId: reader.id,
    audiences: [toldAs],
    kind: 'unreached',
    urgency: 'digest',
    // It is no delivery of the rung.
    rung: null,
    payload: {
      ...row.payload,
      kind: 'unreached',
      audience: to,
      unitName: about.unitName,
      facts: { notice: row.kind, to: row.audiences[0]?.audience.to ?? '' },
      why: [...row.payload.why, derive({ code: 'unreached', by: about.by }, 'practice:who-reads')],
    },
    sendAt: about.sendAt,
  };
};

/**
 * What tells the offices that notices reached nobody (domain.md §4): in the digest of the sending time of the notice itself,
 * or of the next after `now`. Nobody is told that this did not arrive either.
 */
export const unreachedNotices = (
  rows: NoticeRow[],
  by: UnreachedRule['by'],
  readers: Reader[],
  names: ReadonlyMap<string, string>,
  { now, policy, calendar }: Pick<Facts, 'now' | 'policy' | 'calendar'>,
): NoticeRow[] =>
  rows
    .filter(row => row.kind !== 'unreached' && Array.isArray((row.payload as { why?: unknown }).why))
    .flatMap(row => {
      const sendAt = nextSendingTime(by === 'nobody-there' ? row.sendAt : now, policy, calendar);
      const about = { sendAt, unitName: names.get(unitOf(row) ?? '') ?? row.payload.unitName, by };
      return readers.flatMap(reader => {
        const to = offices.find(office => isOfAudience(reader, office));
        return to ? officeRow(row, reader, to, about) : [];
      });
    });
