import { Button, Typography } from 'antd';
import { useText } from '../i18n/use-text';
import { explainError } from '../parts/explain-error';
import type { SaveState } from './use-draft';

interface Props {
  state: SaveState;
  /** An answer has made the text be read anew. */
  isReread: boolean;
  onRetry: () => void;
}

/** Whether the answers given so far are kept. */
export const SaveNote = ({ state, isReread, onRetry }: Props) => {
  const t = useText();
  if (state.kind === 'failed')
    return (
      <Typography.Text type="danger" role="alert">
        {t.drafts.saveFailed}:{explainError(state.error, t)}{' '}
        <Button size="small" onClick={onRetry}>
          {t.shell.retry}
        </Button>
      </Typography.Text>
    );
  return (
    <Typography.Text type="secondary" role="status">
      <span>{state.kind === 'saving' ? t.drafts.saving : t.drafts.saved}</span>
      {state.kind === 'saved' && state.isDisplaced && (
        <span className="save-displaced">{t.questions.displaced}</span>
      )}
      {isReread && state.kind === 'saved' && <span className="save-reread">{t.questions.reread}</span>}
    </Typography.Text>
  );
};
