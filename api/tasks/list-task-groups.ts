import { dateOf } from '../../domain/calendar/civil-date';
import { handedOutBy } from '../../domain/case/handed-out-by';
import { assertCampaign } from '../../prisma/read/campaigns';
import { queryLetterExceptions, queryTaskGroups } from '../../prisma/read/task-groups';
import { loadFacts } from '../../prisma/record/facts';
import { listTaskGroups } from '../contracts/task-groups';
import { route } from '../route';
import { groupTasks } from './group-tasks';

/** 今日: what needs the office in one campaign, in lines. */
export const listTaskGroupsRoute = route(listTaskGroups, async ({ deps, actor, params }) => {
  const campaignId = params.id;
  await assertCampaign(deps.db, actor, campaignId);
  const { now, calendar, policy } = await loadFacts(deps.db, campaignId);
  const today = dateOf(now);
  const rows = await queryTaskGroups(deps.db, actor, campaignId, handedOutBy(calendar, today));
  const exceptional = await queryLetterExceptions(deps.db, actor, campaignId);
  const groups = groupTasks(rows, exceptional, today, policy);
  return { body: { now, today, count: groups.reduce((sum, one) => sum + one.count, 0), groups } };
});
