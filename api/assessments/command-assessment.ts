import { randomUUID } from 'node:crypto';
import { knownScheme } from '../../documents/packs/find-scheme';
import { queryAssessment } from '../../prisma/read/assessments';
import { queryCampaign } from '../../prisma/read/campaigns';
import { commandAssessment as command } from '../../prisma/record/command-assessment';
import { openAssessment as open } from '../../prisma/record/open-assessment';
import { presentCampaign } from '../campaigns/present-campaign';
import { commandAssessment, openAssessment } from '../contracts/assessment-commands';
import { route } from '../route';
import { answerTouched, tellSupervision } from '../tell-supervision';

/** 开展年度考核: a campaign of its own, without a plan. */
export const openAssessmentRoute = route(openAssessment, async call => {
  const { deps, actor, body, requestId } = call;
  const { title, schemeId, year, startsOn, reason, subjects, thirdPartyId } = body;
  const touched = await open(deps.db, {
    id: randomUUID(),
    title,
    open: {
      kind: 'open',
      scheme: knownScheme(schemeId),
      year,
      startsOn,
      reason,
      subjects,
      ...(thirdPartyId !== undefined && { thirdPartyId }),
    },
    actor,
    requestId,
    now: deps.now(),
  });
  await tellSupervision(call, touched);
  const row = await queryCampaign(deps.db, actor, touched.campaignId);
  return { body: presentCampaign(row, actor), version: row.version };
});

/** What people do in a cycle; for whoever has no part in it there is none. */
export const commandAssessmentRoute = route(commandAssessment, async call => {
  const { deps, actor, params, body, ifMatch, requestId } = call;
  await queryAssessment(deps.db, actor, params.id);
  const touched = await command(deps.db, {
    campaignId: params.id,
    command: body,
    actor,
    ...(ifMatch !== undefined && { expectedVersion: ifMatch }),
    requestId,
  });
  return { body: await answerTouched(call, touched) };
});
