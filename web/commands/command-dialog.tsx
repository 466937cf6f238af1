import { formOf } from '../../api/contracts/command-forms';
import { commandCase, commandUnitFile } from '../../api/contracts/command-endpoints';
import type { Ability, DocketView } from '../../api/contracts/dockets';
import { call, type Once } from '../client/call';
import { useLanguage, useText } from '../i18n/use-text';
import { ActDialog } from '../parts/act-dialog';
import type { Values } from '../parts/use-act';
import { handIn } from '../unit/sign-off/hand-in';
import { StampedChoice } from '../unit/sign-off/stamped-choice';
import { useSignOffs } from '../unit/sign-off/use-sign-offs';
import { BehalfFields } from './behalf-fields';
import { CommandField } from './command-field';
import { ConflictNotice } from './conflict-notice';
import { InstructionHelp } from './instruction-help';
import { behalfOptions, obligationOptions, unitOptions } from './options';
import { useAsSeen } from './use-as-seen';
import { toCommand, toOnBehalf } from './to-command';

interface Props {
  docket: DocketView;
  ability: Ability;
  onClose: () => void;
}

const only = (options: { value: string }[]): string | undefined =>
  options.length === 1 ? options[0]?.value : undefined;

/** One command on one docket, as its ability describes it; refused when somebody else changed the docket meanwhile. */
export const CommandDialog = ({ docket, ability, onClose }: Props) => {
  const t = useText();
  const { language } = useLanguage();
  const kind = ability.command;
  const isOnBehalf = ability.mode === 'on-behalf';
  const obligations = obligationOptions(ability, docket);
  const initial: Values = {
    unitId: only(unitOptions(ability, docket)),
    forUnitId: only(behalfOptions(ability, docket)),
    obligationId: only(obligations),
    obligationIds: obligations.map(one => one.value),
    outcome: ability.outcomes?.[0],
  };
  const goesBeforeHead =
    (useSignOffs(ability.mode === 'own').data?.goesBeforeHead ?? []).includes(kind) && !isOnBehalf;
  const asSeen = useAsSeen(docket);
  const send = (values: Values, once: Once) =>
    asSeen<unknown>(seen =>
      isOnBehalf
        ? call(docket.kind === 'unit-file' ? commandUnitFile : commandCase, {
            params: { id: docket.id },
            body: { command: toCommand(kind, values), onBehalfOf: toOnBehalf(values) },
            ...once,
            version: seen.version,
          })
        : handIn(values, {
            command: toCommand(kind, values),
            campaignId: docket.campaign.id,
            docketIds: [docket.id],
            docket: seen,
            goesBeforeHead,
            once,
          }),
    );
  return (
    <ActDialog
      title={isOnBehalf ? t.commands.onBehalfOf(t.names.command[kind]) : t.names.command[kind]}
      verb={goesBeforeHead ? t.signOffs.send : t.names.command[kind]}
      keptKey={`${docket.id}/${kind}/${ability.mode}`}
      consequence={goesBeforeHead ? t.signOffs.putHint : formOf(kind).consequence?.[language]}
      isDanger={kind === 'withdraw' || kind === 'close'}
      initial={initial}
      target={docket.version}
      send={send}
      doneText={goesBeforeHead ? t.signOffs.sent : t.commands.done(t.names.command[kind])}
      conflict={again => <ConflictNotice docket={docket} ability={ability} again={again} />}
      onClose={onClose}
    >
      {isOnBehalf && <BehalfFields ability={ability} docket={docket} />}
      {kind === 'instruct' && <InstructionHelp docketId={docket.id} />}
      {formOf(kind).asks.map(ask => (
        <CommandField key={ask.name} ask={ask} ability={ability} docket={docket} />
      ))}
      {goesBeforeHead && <StampedChoice />}
    </ActDialog>
  );
};
