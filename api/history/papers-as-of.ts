import type { DocketRecord } from '../../prisma/read/docket';
import { readEvents } from '../../prisma/read/read-events';
import { seesDocket } from '../../domain/scope/papers';
import type { CampaignSight } from '../../prisma/read/sight';
import type { Db } from '../../prisma/schema/db';
import { stateAsOf } from '../../record/history/as-of';

/**
 * The letters and proceedings of a docket as they stood at an instant, as far as the reader knew of them then (`sight`); those that
 * did not exist yet are left out.
 */
export const papersAsOf = async (
  db: Db,
  { letters, proceedings }: Pick<DocketRecord, 'letters' | 'proceedings'>,
  { reader, untoldAbout }: CampaignSight,
  now: string,
): Promise<Pick<DocketRecord, 'letters' | 'proceedings'>> => {
  const events = await readEvents(
    db,
    [...letters, ...proceedings].map(one => one.id),
    now,
  );
  const stood = (id: string) => {
    const state = stateAsOf(events.get(id) ?? [], now);
    return state && seesDocket(reader, state, untoldAbout) ? state : null;
  };
  return {
    letters: letters.flatMap(one => {
      const state = stood(one.id);
      return state?.kind === 'letter' ? [{ ...one, status: state.status, number: state.number }] : [];
    }),
    proceedings: proceedings.flatMap(one => {
      const state = stood(one.id);
      return state?.kind === 'proceeding' ? [{ ...one, stage: state.stage }] : [];
    }),
  };
};
