import { useRef } from 'react';
import { commandUnitFile } from '../../../api/contracts/command-endpoints';
import type { CommandBody } from '../../../api/contracts/commands';
import type { ReturnView } from '../../../api/contracts/returns';
import { call } from '../../client/call';
import { toOnBehalf } from '../../commands/to-command';
import { useAsSeen } from '../../commands/use-as-seen';
import type { KeptForm } from '../../parts/kept-form';
import { useSend, type Values } from '../../parts/use-send';
import { handIn, isPut } from '../sign-off/hand-in';
import { filesOf, toDocument } from './to-document';

interface HandIn {
  view: ReturnView;
  unitFileId: string;
  kept: KeptForm;
  isOnBehalf: boolean;
  goesBeforeHead: boolean;
  /** True where it was put before the head, and nothing is handed in yet. */
  onDone: (isPut: boolean) => void;
}

/** Hands the document in on the unit's file, once however often it is tried; or puts it before the head. */
export const useHandIn = ({ view, unitFileId, kept, isOnBehalf, goesBeforeHead, onDone }: HandIn) => {
  const { version, purpose, filled, campaign, unit } = view;
  const asSeen = useAsSeen({ id: unitFileId, kind: 'unit-file' as const, version });
  const put = useRef(false);
  return useSend({
    kept,
    target: [goesBeforeHead, version],
    onDone: () => onDone(put.current),
    send: (values: Values, once) => {
      const document = toDocument(filled, values);
      const command: CommandBody['command'] = {
        kind: purpose === 'plan' ? 'submit-plan' : 'submit-report',
        fileIds: filesOf(document),
        document,
      };
      put.current = !isOnBehalf && isPut(goesBeforeHead, values);
      return asSeen<unknown>(seen =>
        isOnBehalf
          ? call(commandUnitFile, {
              params: { id: unitFileId },
              body: { command, onBehalfOf: { ...toOnBehalf(values), unitId: unit.id } },
              ...once,
              version: seen.version,
            })
          : handIn(values, {
              command,
              campaignId: campaign.id,
              docketIds: [unitFileId],
              docket: seen,
              goesBeforeHead,
              once,
            }),
      );
    },
  });
};
