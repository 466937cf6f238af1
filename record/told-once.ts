import type { NoticeIntent } from '../domain/docket/notice-intent';
import type { UnitId } from '../domain/obligation/types';
import type { Recipient, ToldAs } from './audience';

/** What is the same for whoever is told of it. */
const keyOf = ({ kind, obligationId, facts }: NoticeIntent): string =>
  JSON.stringify([kind, obligationId, facts]);

/** One thing told to one person, in all capacities in which he is told it. */
export interface Told<N extends NoticeIntent> {
  index: number;
  notice: N;
  /** Nobody, where nobody reads for the audience. */
  recipient: Recipient | null;
  audiences: ToldAs[];
}

const toldAsOf = ({ audience, urgency, rung }: NoticeIntent, about: UnitId | undefined): ToldAs => ({
  audience,
  urgency,
  rung: rung ?? null,
  ...(about !== undefined && { about }),
});

/**
 * Who is told what of an act. Who is liaison and head at once, or belongs to the unit and to an office, is told once, as
 * both; as himself, where he also stands in for somebody. What nobody reads is kept: somebody may, by the time it leaves.
 */
export const toldOnce = <N extends NoticeIntent>(
  notices: N[],
  recipientsFor: (one: N) => Recipient[],
  aboutOf: (one: N) => UnitId | undefined,
): Told<N>[] => {
  const told = new Map<string, Told<N>>();
  for (const [index, notice] of notices.entries()) {
    const recipients = recipientsFor(notice);
    const toldAs = toldAsOf(notice, aboutOf(notice));
    for (const recipient of recipients.length > 0 ? recipients : [null]) {
      const key = `${recipient?.personId ?? `#${index}`} ${keyOf(notice)}`;
      const known = told.get(key);
      if (!known) told.set(key, { index, notice, recipient, audiences: [toldAs] });
      else {
        known.audiences.push(toldAs);
        if (known.recipient?.standsIn && !recipient?.standsIn)
          Object.assign(known, { index, notice, recipient });
      }
    }
  }
  return [...told.values()].sort((a, b) => a.index - b.index);
};
