import { Button, Typography } from 'antd';
import { useText } from '../i18n/use-text';
import { explainError } from '../parts/explain-error';
import type { SaveState } from './use-draft';

/** Whether the answers given so far are kept. */
export const SaveNote = ({ state, onRetry }: { state: SaveState; onRetry: () => void }) => {
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
      {state.kind === 'saving' ? t.drafts.saving : t.drafts.saved}
    </Typography.Text>
  );
};
