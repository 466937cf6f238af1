import type { TargetAct } from '../../domain/target/commands/all';
import { assertCampaign } from '../../prisma/read/campaigns';
import { commandBreach as decide, commandTargets as command } from '../../prisma/record/command-targets';
import { commandBreach, commandTargets, type TargetCommandBody } from '../contracts/target-commands';
import { route } from '../route';
import { answerTouched } from '../tell-supervision';
import { knownPack } from './known-pack';

const actOf = (body: TargetCommandBody): TargetAct =>
  body.kind === 'adopt-pack' ? { kind: 'adopt-pack', pack: knownPack(body.pack) } : body;

/** What the office does with the policy targets of a campaign; the first pack opens the docket. */
export const commandTargetsRoute = route(commandTargets, async call => {
  const { deps, actor, params, body, requestId } = call;
  await assertCampaign(deps.db, actor, params.id);
  const touched = await command(deps.db, { campaignId: params.id, command: actOf(body), actor, requestId });
  return { body: await answerTouched(call, touched) };
});

/** What the office decides about a breach. */
export const commandBreachRoute = route(commandBreach, async call => {
  const { deps, actor, params, body, requestId } = call;
  await assertCampaign(deps.db, actor, params.id);
  const { id: campaignId, breachId } = params;
  const touched = await decide(deps.db, { campaignId, breachId, command: body, actor, requestId });
  return { body: await answerTouched(call, touched) };
});
