import { toInstant, toMs } from '../../domain/calendar/civil-date';
import type { ReportAct } from '../../domain/report/commands/all';
import { assertCampaign } from '../../prisma/read/campaigns';
import { commandReport as command } from '../../prisma/record/command-report';
import { commandReport, type ReportCommandBody } from '../contracts/reports';
import { underIfMatch } from '../if-match';
import { route } from '../route';
import { answerTouched } from '../tell-supervision';

/** Instants in the domain's form (+08:00). */
const actOf = (body: ReportCommandBody): ReportAct =>
  body.kind === 'compile' && body.cutOffAt !== undefined
    ? { ...body, cutOffAt: toInstant(toMs(body.cutOffAt)) }
    : body;

/** What the office does with the compiled report; its first command opens the docket. */
export const commandReportRoute = route(commandReport, async call => {
  const { deps, actor, params, body, ifMatch, requestId } = call;
  await assertCampaign(deps.db, actor, params.id);
  const touched = await underIfMatch(ifMatch, expectedVersion =>
    command(deps.db, { campaignId: params.id, command: actOf(body), actor, expectedVersion, requestId }),
  );
  const version = touched.dockets.find(one => one.kind === 'report')?.version;
  return { body: await answerTouched(call, touched), ...(version !== undefined && { version }) };
});
