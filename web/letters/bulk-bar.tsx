import { Alert, Button, Flex, Typography } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { LetterRow } from '../../api/contracts/letters';
import { useText } from '../i18n/use-text';
import { bulkCommands, bulkMost, statusBefore, takersOf, type BulkCommand } from './bulk';
import { BulkDialog } from './bulk-dialog';

interface Props {
  campaignId: string;
  letters: LetterRow[];
  chosenIds: string[];
  onChoose: (ids: string[]) => void;
}

interface Act {
  command: BulkCommand;
  letters: LetterRow[];
}

/** The office's day: sign all that is drafted, number all that is signed, deliver all that is numbered — or the chosen ones. */
export const BulkBar = ({ campaignId, letters, chosenIds, onChoose }: Props) => {
  const t = useText();
  const words = t.letters.bulk;
  const [asked, setAsked] = useState<Act | null>(null);
  const [done, setDone] = useState<Act | null>(null);
  const result = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done && !asked) result.current?.focus();
  }, [done, asked]);
  const chosen = letters.filter(letter => chosenIds.includes(letter.id));
  const acts = bulkCommands.map(command => ({
    command,
    all: takersOf(letters, command),
    now: takersOf(chosen.length > 0 ? chosen : letters, command),
  }));
  const first = acts.find(act => act.now.length > 0);
  const resultOf = ({ command, letters: handled }: Act): string => {
    const numbers = handled.flatMap(one => letters.find(now => now.id === one.id)?.number ?? []);
    return words.done[command](handled.length, command === 'number' ? numbers : []);
  };
  return (
    <section className="panel bulk-bar" aria-label={words.label}>
      <Flex gap={8} wrap align="center">
        {acts.map(act => (
          <Button
            key={act.command}
            type={act === first ? 'primary' : 'default'}
            disabled={act.now.length === 0}
            onClick={() => {
              setDone(null);
              setAsked({ command: act.command, letters: act.now.slice(0, bulkMost) });
            }}
          >
            {(chosen.length > 0 ? words.chosen : words.all)(
              t.names.letterCommand[act.command],
              Math.min(act.now.length, bulkMost),
            )}
          </Button>
        ))}
      </Flex>
      <Flex gap={8} wrap align="center" role="group" aria-label={words.choose}>
        <Typography.Text type="secondary">{words.choose}</Typography.Text>
        {acts.map(act => (
          <Button
            key={act.command}
            size="small"
            disabled={act.all.length === 0}
            onClick={() => onChoose(act.all.map(letter => letter.id))}
          >
            {t.names.letterStatus[statusBefore[act.command]]} {act.all.length}
          </Button>
        ))}
        <Typography.Text role="status">{words.chosenCount(chosen.length)}</Typography.Text>
        {chosen.length > 0 && (
          <Button type="link" size="small" onClick={() => onChoose([])}>
            {words.clear}
          </Button>
        )}
      </Flex>
      <div ref={result} tabIndex={-1} style={{ outline: 'none' }}>
        {done && (
          <Alert
            type="success"
            showIcon
            closable={{ onClose: () => setDone(null), 'aria-label': t.shell.close }}
            title={resultOf(done)}
          />
        )}
      </div>
      {asked && (
        <BulkDialog
          campaignId={campaignId}
          {...asked}
          reach="one"
          onDone={setDone}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  );
};
