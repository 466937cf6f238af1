import { Button, Flex } from 'antd';
import { useState } from 'react';
import {
  commandProceedingEndpoint,
  proceedingAct,
  type ProceedingView,
} from '../../api/contracts/proceedings';
import { call } from '../client/call';
import { useText } from '../i18n/use-text';
import { ActDialog, type Values } from '../parts/act-dialog';
import { ActFields } from './act-fields';
import type { ProceedingCommand } from '../../domain/codes/proceeding';

/** The form's values as the contract's act: files become their ids, what was left empty is left out. @throws ZodError */
const toAct = (kind: ProceedingCommand, values: Values) => {
  const filled = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  const { files, ...rest } = Object.fromEntries(filled);
  const fileIds = ((files ?? []) as { id: string }[]).map(file => file.id);
  return proceedingAct.parse({ kind, ...rest, ...(kind === 'answer' && { fileIds }) });
};

const rare = new Set<ProceedingCommand>(['postpone', 'withdraw']);

/** Approve, decline with a reason, and the later stages' acts: what the API allows now. */
export const ProceedingActions = ({ proceeding }: { proceeding: ProceedingView }) => {
  const t = useText();
  const [open, setOpen] = useState<ProceedingCommand | null>(null);
  // The delivery follows from the letter; it is not noted by hand. What goes on comes first, what holds it up last.
  const commands = proceeding.abilities
    .filter(command => command !== 'note-delivery')
    .toSorted((a, b) => Number(rare.has(a)) - Number(rare.has(b)));
  if (commands.length === 0) return null;
  return (
    <Flex gap={8} wrap style={{ marginTop: 12 }} role="group" aria-label={t.shell.actions}>
      {commands.map((command, index) => (
        <Button
          key={command}
          type={index === 0 && !rare.has(command) ? 'primary' : 'default'}
          danger={command === 'decline' || command === 'withdraw'}
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
          send={(values, idempotencyKey) =>
            call(commandProceedingEndpoint, {
              params: { id: proceeding.id },
              body: toAct(open, values),
              idempotencyKey,
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
