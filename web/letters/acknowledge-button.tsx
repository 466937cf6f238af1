import { Button } from 'antd';
import { useText } from '../i18n/use-text';
import { ErrorNotice } from '../parts/page-error';
import { useAcknowledge, type Received } from './use-acknowledge';

interface Props {
  letters: Received;
  onDone: (count: number) => void;
  /** Which letter, where several stand below each other. */
  name?: string;
  /** Beside a button that signs for all. */
  isQuiet?: boolean;
}

/** 签收 with one press: it asks for nothing. */
export const AcknowledgeButton = ({ letters, onDone, name, isQuiet = false }: Props) => {
  const t = useText();
  const work = useAcknowledge(onDone);
  const verb = t.names.letterCommand.acknowledge;
  return (
    <>
      <Button
        type={isQuiet ? 'default' : 'primary'}
        loading={work.isPending}
        {...(name !== undefined && { 'aria-label': t.letters.toAcknowledge.of(verb, name) })}
        onClick={() => work.mutate(letters)}
      >
        {letters.length > 1 ? t.letters.toAcknowledge.all(letters.length) : verb}
      </Button>
      {work.isError && <ErrorNotice error={work.error} />}
    </>
  );
};
