import type { ReactNode } from 'react';
import { commandTargets, type TargetCommandBody } from '../../api/contracts/target-commands';
import type { TargetsView } from '../../api/contracts/targets';
import { call } from '../client/call';
import { useAsSeen } from '../commands/use-as-seen';
import { useText } from '../i18n/use-text';
import { ActDialog } from '../parts/act-dialog';
import { SomebodyWasQuicker } from '../parts/somebody-was-quicker';
import type { Values } from '../parts/use-act';

interface Props {
  view: TargetsView;
  kind: TargetCommandBody['kind'];
  title: string;
  /** What tells this act from another of the same kind, for what is typed and kept. */
  of: string;
  toBody: (values: Values) => TargetCommandBody;
  initial?: Values;
  consequence?: string;
  isDanger?: boolean;
  children?: ReactNode;
  /** It was done; the dialog is closed besides. */
  onSent?: () => void;
  onClose: () => void;
}

/** A dialog that does one thing with the targets of a campaign. */
export const TargetActDialog = ({ view, kind, of, toBody, onSent, ...rest }: Props) => {
  const t = useText();
  const asSeen = useAsSeen(view);
  const verb = t.names.targetCommand[kind];
  return (
    <ActDialog
      {...rest}
      verb={verb}
      keptKey={`${view.docketId}/${kind}/${of}`}
      target={view.version}
      send={(values, once) =>
        asSeen(async ({ campaign, version }) => {
          const body = toBody(values);
          const result = await call(commandTargets, { params: { id: campaign.id }, body, ...once, version });
          onSent?.();
          return result;
        })
      }
      doneText={t.report.done(verb)}
      conflict={again => <SomebodyWasQuicker again={again} />}
    />
  );
};
