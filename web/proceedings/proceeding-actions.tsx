import { Button, Flex } from 'antd';
import { useState } from 'react';
import { commandProceedingEndpoint, type ProceedingView } from '../../api/contracts/proceedings';
import { call } from '../client/call';
import { useText } from '../i18n/use-text';
import { ActDialog } from '../parts/act-dialog';
import { ActFields } from './act-fields';
import { inOrder, isRare } from './order-of-acts';
import { toAct } from './to-act';
import type { ProceedingCommand } from '../../domain/codes/proceeding';

/** Approve, decline with a reason, and the later stages' acts: what the API allows now. */
export const ProceedingActions = ({ proceeding }: { proceeding: ProceedingView }) => {
  const t = useText();
  const [open, setOpen] = useState<ProceedingCommand | null>(null);
  const commands = inOrder(proceeding.abilities);
  if (commands.length === 0) return null;
  return (
    <Flex gap={8} wrap style={{ marginTop: 12 }} role="group" aria-label={t.shell.actions}>
      {commands.map((command, index) => (
        <Button
          key={command}
          type={index === 0 && !isRare(command) ? 'primary' : 'default'}
          onClick={() => setOpen(command)}
        >
          {t.names.proceedingCommand[command]}
        </Button>
      ))}
      {open && (
        <ActDialog
          key={open}
          title={t.names.proceedingCommand[open]}
          verb={t.names.proceedingCommand[open]}
          keptKey={`${proceeding.id}/${open}`}
          consequence={
            open === 'decline'
              ? t.proceedings.finalDecline
              : open === 'approve'
                ? proceeding.kind === 'interview'
                  ? t.proceedings.notSanction
                  : t.proceedings.notDecided
                : undefined
          }
          isDanger={open === 'decline' || open === 'withdraw'}
          send={(values, once) =>
            call(commandProceedingEndpoint, {
              params: { id: proceeding.id },
              body: toAct(open, values),
              ...once,
            })
          }
          doneText={t.commands.done(t.names.proceedingCommand[open])}
          onClose={() => setOpen(null)}
        >
          <ActFields command={open} />
        </ActDialog>
      )}
    </Flex>
  );
};
