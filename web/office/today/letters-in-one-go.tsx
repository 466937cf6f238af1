import { useState } from 'react';
import { Button } from 'antd';
import { listLetters, type LetterRow } from '../../../api/contracts/letters';
import type { TaskGroup } from '../../../api/contracts/task-groups';
import type { LetterKind } from '../../../domain/codes/letter';
import { call } from '../../client/call';
import { useText } from '../../i18n/use-text';
import { bulkMost, isBulkCommand, statusBefore, type BulkCommand } from '../../letters/bulk';
import { ErrorNotice } from '../../parts/page-error';

/** Letters that are about to be handled in one go. */
export interface Asked {
  command: BulkCommand;
  letters: LetterRow[];
}

interface Props {
  campaignId: string;
  act: NonNullable<TaskGroup['act']>;
  letterKind: LetterKind;
  /** Of those that differ. */
  minded: number;
  onAsk: (asked: Asked) => void;
}

/** The act of a line of letters: fetches them once it is pressed; they are shown before anything is done. */
export const LettersInOneGo = ({ campaignId, act, letterKind, minded, onAsk }: Props) => {
  const t = useText();
  const [isLoading, setIsLoading] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { command } = act;
  if (!isBulkCommand(command)) return null;
  const open = async () => {
    setIsLoading(true);
    setError(null);
    try {
      const query = { campaignId, kind: [letterKind], status: [statusBefore[command]], limit: bulkMost };
      const { items } = await call(listLetters, { query });
      onAsk({ command, letters: items.filter(one => one.abilities.includes(command)) });
    } catch (problem) {
      setError(problem);
    }
    setIsLoading(false);
  };
  const verb = t.names.letterCommand[command];
  return (
    <>
      <Button type="primary" loading={isLoading} onClick={() => void open()}>
        {act.count > 0 ? t.today.actOn(verb, act.count) : t.today.actOnMinded(verb, minded)}
      </Button>
      {error !== null && <ErrorNotice error={error} />}
    </>
  );
};
