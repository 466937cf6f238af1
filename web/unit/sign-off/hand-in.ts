import { commandCase, commandMany, commandUnitFile } from '../../../api/contracts/command-endpoints';
import type { DocketView } from '../../../api/contracts/dockets';
import type { CommandBody } from '../../../api/contracts/commands';
import { prepareSignOff } from '../../../api/contracts/sign-offs';
import { call, type Once } from '../../client/call';
import type { Values } from '../../parts/use-send';

interface HandIn {
  command: CommandBody['command'];
  campaignId: string;
  docketIds: string[];
  /** Where one docket is handed in to as it was seen; else all of them at once. */
  docket?: Pick<DocketView, 'id' | 'kind' | 'version'> | undefined;
  goesBeforeHead: boolean;
  /** What makes it one act however often it is sent. */
  once: Once;
}

/** True where what is sent goes before the head: it has to, and no stamped scan says otherwise. */
export const isPut = (goesBeforeHead: boolean, values: Values): boolean =>
  goesBeforeHead && values['isStamped'] !== true;

/** Hands in, or puts before the head what he signs off first. */
export const handIn = (values: Values, given: HandIn) => {
  const { command, campaignId, docketIds, docket, goesBeforeHead, once } = given;
  if (isPut(goesBeforeHead, values))
    return call(prepareSignOff, { body: { campaignId, docketIds, command }, ...once });
  const stamped = values['isStamped'] === true ? { isStamped: true as const } : {};
  return docket
    ? call(docket.kind === 'unit-file' ? commandUnitFile : commandCase, {
        params: { id: docket.id },
        body: { command, ...stamped },
        ...once,
        version: docket.version,
      })
    : call(commandMany, {
        params: { id: campaignId },
        body: { docketIds, command, ...stamped },
        ...once,
      });
};
