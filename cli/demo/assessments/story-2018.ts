import { at } from '../../../domain/calendar/civil-date';
import type { Db } from '../../../prisma/schema/db';
import { advance } from './advance';
import { assessedCounties } from './counties';
import { actIn, cycleIdOf, measure, openCycle } from './open-cycle';
import { summed } from './hand-in';

const year = 2018;
const campaignId = cycleIdOf(year);

/** Who hands in after the day: it is urged. */
const late = 'xian-jichuan';

/** The cycle of 2018, where the third party has not done with 芦湾县 yet. It stands at 22 January 2019. */
export const playCycleOf2018 = async (db: Db): Promise<void> => {
  await openCycle(db, year);
  await advance(db, campaignId, at('2018-12-28', '10:00'));
  await measure(db, year, '2018年系统数据.xlsx', ['register', 'self-report']);
  await summed(
    db,
    year,
    assessedCounties.map(one => one.id).filter(one => one !== late),
  );
  await advance(db, campaignId, at('2019-01-04', '11:00'));
  await summed(db, year, [late]);
  await actIn(db, year, 'office', {
    kind: 'record-event',
    event: {
      subjectId: 'xian-lanyang',
      indicator: 'C2',
      forbidden: null,
      kind: null,
      on: '2018-09-12',
      says: '群众反映危房改造补助迟发,经查属实',
      points: null,
    },
  });
  await advance(db, campaignId, at('2019-01-18', '15:00'));
  await measure(db, year, '第三方评估表(阶段).xlsx', ['third-party', 'survey']);
  await advance(db, campaignId, at('2019-01-21', '10:00'));
  await measure(db, year, '资金绩效考评.xlsx', ['fund-evaluation']);
  await advance(db, campaignId, at('2019-01-22', '10:00'));
};
