import { randomUUID } from 'node:crypto';
import { assertCampaign, queryCampaign } from '../../prisma/read/campaigns';
import { queryFinding } from '../../prisma/read/findings';
import { commandFinding as decide, enterFinding as enter } from '../../prisma/record/command-finding';
import { draftCampaignOfFindings } from '../../prisma/record/draft-of-findings';
import { presentCampaign } from '../campaigns/present-campaign';
import {
  commandFinding,
  draftOfFindings,
  enterFinding,
  type FindingEntry,
} from '../contracts/finding-commands';
import { route } from '../route';
import { answerTouched } from '../tell-supervision';

/** What an office or the unit itself does with a problem; one that the actor may not see does not exist for him. */
export const commandFindingRoute = route(commandFinding, async call => {
  const { deps, actor, params, body, ifMatch, requestId } = call;
  const { campaignId } = await queryFinding(deps.db, actor, params.id);
  const touched = await decide(deps.db, {
    campaignId,
    findingId: params.id,
    command: body,
    actor,
    ...(ifMatch !== undefined && { expectedVersion: ifMatch }),
    requestId,
  });
  return { body: await answerTouched(call, touched) };
});

/** What is entered as the domain takes it: where it says no files there are none. */
const enteredOf = ({ source: { fileIds = [], ...source }, ...entry }: FindingEntry) => ({
  kind: 'enter' as const,
  ...entry,
  source: { ...source, fileIds },
});

/** 登记问题: of another organ, or of nobody's scheme. */
export const enterFindingRoute = route(enterFinding, async call => {
  const { deps, actor, params, body, requestId } = call;
  await assertCampaign(deps.db, actor, params.id);
  const command = enteredOf(body);
  const { touched } = await enter(deps.db, { campaignId: params.id, command, actor, requestId });
  return { body: await answerTouched(call, touched) };
});

/** What was established and has no case becomes the draft of a campaign. */
export const draftOfFindingsRoute = route(draftOfFindings, async ({ deps, actor, body }) => {
  const [first] = body.findingIds;
  const { campaignId: cycleId } = await queryFinding(deps.db, actor, first ?? '');
  const { campaignId } = await draftCampaignOfFindings(deps.db, {
    cycleId,
    findingIds: body.findingIds,
    id: randomUUID(),
    title: body.title,
    createdById: actor.personId,
    now: deps.now(),
  });
  const row = await queryCampaign(deps.db, actor, campaignId);
  return { body: presentCampaign(row, actor), version: row.version };
});
