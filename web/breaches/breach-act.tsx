import type { ReactNode } from 'react';
import type { BreachView } from '../../api/contracts/breaches';
import { commandBreach, type BreachCommandBody } from '../../api/contracts/target-commands';
import { call } from '../client/call';
import { useAsSeen } from '../commands/use-as-seen';
import { useText } from '../i18n/use-text';
import { ActDialog } from '../parts/act-dialog';
import { SomebodyWasQuicker } from '../parts/somebody-was-quicker';
import type { Values } from '../parts/use-act';

interface Props {
  breach: BreachView;
  kind: BreachCommandBody['kind'];
  consequence: string;
  toBody: (values: Values) => BreachCommandBody;
  initial?: Values;
  children: ReactNode;
  onClose: () => void;
}

/** A dialog that decides about one breach, on what its reader saw. */
export const BreachActDialog = ({ breach, kind, toBody, ...rest }: Props) => {
  const t = useText();
  const asSeen = useAsSeen(breach);
  const verb = t.names.breachCommand[kind];
  return (
    <ActDialog
      {...rest}
      title={verb}
      verb={verb}
      keptKey={`${breach.id}/${kind}`}
      target={breach.version}
      send={(values, once) =>
        asSeen(({ campaign, version, id }) =>
          call(commandBreach, {
            params: { id: campaign.id, breachId: id },
            body: toBody(values),
            ...once,
            version,
          }),
        )
      }
      doneText={t.report.done(verb)}
      conflict={again => <SomebodyWasQuicker again={again} />}
    />
  );
};
