import { commandDockets } from '../../prisma/record/command-docket';
import { findDocket } from '../../prisma/read/docket';
import type { Answer, Call } from '../call';
import { commandCase, commandUnitFile } from '../contracts/command-endpoints';
import type { CommandResult } from '../contracts/command-result';
import { commandBody, type CommandBody } from '../contracts/commands';
import { withBody } from '../contracts/endpoint';
import { asPrecondition } from '../precondition';
import { route } from '../route';
import { answerTouched } from '../tell-supervision';
import { receivedOtherwise } from './received';

const command = async (
  call: Call<{ id: string }, unknown, CommandBody>,
  kind: 'case' | 'unit-file',
): Promise<Answer<CommandResult>> => {
  const { deps, actor, params, body, ifMatch, requestId } = call;
  const { campaignId } = await findDocket(deps.db, actor, kind, params.id);
  const touched = await commandDockets(deps.db, {
    campaignId,
    docketIds: [params.id],
    command: body.command,
    actor,
    ...receivedOtherwise(body),
    ...(body.isStamped && { isStamped: body.isStamped }),
    ...(ifMatch !== undefined && { expectedVersion: ifMatch }),
    requestId,
  }).catch(asPrecondition);
  const version = touched.dockets.find(one => one.id === params.id)?.version;
  return { body: await answerTouched(call, touched), ...(version !== undefined && { version }) };
};

export const commandCaseRoute = route(withBody(commandCase, commandBody), call => command(call, 'case'));
export const commandUnitFileRoute = route(withBody(commandUnitFile, commandBody), call =>
  command(call, 'unit-file'),
);
