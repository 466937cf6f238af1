import { Button, Flex, Form, Input } from 'antd';
import { useState } from 'react';
import { commandLetterEndpoint, type LetterView } from '../../api/contracts/letters';
import { call } from '../client/call';
import { useText } from '../i18n/use-text';
import { ActDialog } from '../parts/act-dialog';
import { AcknowledgeButton } from './acknowledge-button';
import type { LetterCommand } from '../../domain/codes/letter';

/** Sign, number, deliver, acknowledge, reply, withdraw: what the API allows now, each confirmed. */
export const LetterActions = ({ letter }: { letter: LetterView }) => {
  const t = useText();
  const [open, setOpen] = useState<LetterCommand | null>(null);
  if (letter.abilities.length === 0) return null;
  return (
    <Flex gap={8} wrap className="above-12" role="group" aria-label={t.shell.actions}>
      {letter.abilities.map((command, index) =>
        // Signing for asks for nothing and changes no deadline: one press.
        command === 'acknowledge' ? (
          <AcknowledgeButton key={command} letters={[letter]} onDone={() => undefined} />
        ) : (
          <Button
            key={command}
            type={index === 0 && command !== 'withdraw' ? 'primary' : 'default'}
            onClick={() => setOpen(command)}
          >
            {t.names.letterCommand[command]}
          </Button>
        ),
      )}
      {open && (
        <ActDialog
          key={open}
          title={t.letters.doing(t.names.letterCommand[open])}
          verb={t.names.letterCommand[open]}
          keptKey={`${letter.id}/${open}`}
          consequence={t.letters.confirm[open]}
          isDanger={open === 'withdraw'}
          target={letter.version}
          send={(values, once) =>
            call(commandLetterEndpoint, {
              params: { id: letter.id },
              body: open === 'reply' ? { kind: open, reply: String(values['reply']) } : { kind: open },
              version: letter.version,
              ...once,
            })
          }
          doneText={t.commands.done(t.names.letterCommand[open])}
          onClose={() => setOpen(null)}
        >
          {open === 'reply' && (
            <Form.Item name="reply" label={t.letters.replyText} rules={[{ required: true }]}>
              <Input.TextArea autoSize={{ minRows: 4, maxRows: 14 }} maxLength={20_000} />
            </Form.Item>
          )}
        </ActDialog>
      )}
    </Flex>
  );
};
