import { Alert, Button, Flex } from 'antd';
import { ApiError } from '../client/problem';
import { useText } from '../i18n/use-text';
import { explainError } from './explain-error';
import './page-error.css';

/** An error in place, with the request's id for whoever looks into it and, where it helps, another try. */
export const ErrorNotice = ({ error, onRetry }: { error: unknown; onRetry?: () => void }) => {
  const t = useText();
  const requestId = error instanceof ApiError ? error.problem.requestId : undefined;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={explainError(error, t)}
      description={
        (requestId ?? onRetry) ? (
          <Flex gap={12} align="center" wrap>
            {requestId && (
              <span className="request-id">
                {t.shell.error.requestId} <code>{requestId}</code>
              </span>
            )}
            {onRetry && (
              <Button size="small" onClick={onRetry}>
                {t.shell.retry}
              </Button>
            )}
          </Flex>
        ) : undefined
      }
    />
  );
};
