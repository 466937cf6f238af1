import { Typography } from 'antd';
import { commandLettersEndpoint, type LetterRow } from '../../api/contracts/letters';
import { call } from '../client/call';
import { useText } from '../i18n/use-text';
import { ActDialog } from '../parts/act-dialog';
import type { BulkCommand } from './bulk';

interface Props {
  campaignId: string;
  command: BulkCommand;
  /** All in the same status; they stay the same while the dialog is open. */
  letters: LetterRow[];
  onDone: () => void;
  onClose: () => void;
}

/** Signs, numbers or delivers several letters in one transaction, after showing which. */
export const BulkDialog = ({ campaignId, command, letters, onDone, onClose }: Props) => {
  const t = useText();
  const verb = t.names.letterCommand[command];
  return (
    <ActDialog
      title={t.letters.bulk.title(verb, letters.length)}
      verb={verb}
      keptKey={`${campaignId}/letters/${command}`}
      consequence={`${t.letters.confirm[command] ?? ''}${t.letters.bulk.allOrNone}`}
      send={async (_values, idempotencyKey) => {
        await call(commandLettersEndpoint, {
          params: { id: campaignId },
          body: { letterIds: letters.map(letter => letter.id), command },
          idempotencyKey,
        });
        onDone();
      }}
      doneText={t.commands.done(t.letters.bulk.title(verb, letters.length))}
      onClose={onClose}
    >
      <ul
        className="bulk-letters"
        // What scrolls must be reachable by the keyboard.
        tabIndex={0}
        aria-label={t.letters.bulk.list}
      >
        {letters.map(letter => (
          <li key={letter.id}>
            {letter.toUnit.name}{' '}
            <Typography.Text type="secondary">
              {t.names.letterKind[letter.kind]}
              {letter.number && ` ${letter.number}`} · {t.letters.count(letter.itemCount)}
            </Typography.Text>
          </li>
        ))}
      </ul>
    </ActDialog>
  );
};
