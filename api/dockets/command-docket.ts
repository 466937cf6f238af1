import { commandDockets } from '../../prisma/record/command-docket';
import { findDocket } from '../../prisma/read/docket';
import type { Answer, Call } from '../call';
import type { CommandBody, CommandResult } from '../contracts/commands';
import { commandCase, commandUnitFile } from '../contracts/docket-endpoints';
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
    ...(ifMatch !== undefined && { expectedVersion: ifMatch }),
    requestId,
  }).catch(asPrecondition);
  const version = touched.dockets.find(one => one.id === params.id)?.version;
  return { body: await answerTouched(call, touched), ...(version !== undefined && { version }) };
};

export const commandCaseRoute = route(commandCase, call => command(call, 'case'));
export const commandUnitFileRoute = route(commandUnitFile, call => command(call, 'unit-file'));
