import type { Instant } from '../../domain/calendar/civil-date';
import { figuresOfRows } from '../../domain/figures/of-plain';
import { plainOfRows } from '../../domain/figures/plain-row';
import type { Figures } from '../../domain/figures/types';
import { figuresAsOf } from '../record/figures-as-of';
import type { Db, Tx } from '../schema/db';

/**
 * The figures of a campaign that counted at an instant of its clock, by default now: of each the newest row that had been recorded
 * by then. What they say of days is not looked at: that is `Known`'s.
 */
export const readFigures = async (
  db: Db | Tx,
  campaignId: string,
  { recordedBy = null }: { recordedBy?: Instant | null } = {},
): Promise<Figures> => figuresOfRows(plainOfRows(await figuresAsOf(db, campaignId, recordedBy)));
