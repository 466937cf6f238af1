import { Alert, Button, Flex, Typography } from 'antd';
import { ApiError } from '../client/problem';
import type { Text } from '../i18n/zh';
import { useText } from '../i18n/use-text';

/** What to tell a person about an error: the API's own words where it has any. */
export const explainError = (error: unknown, t: Text): string => {
  if (!(error instanceof ApiError)) return error instanceof Error ? error.message : String(error);
  if (error.code === 'OFFLINE') return t.shell.error.offline;
  if (error.code === 'ANSWER_UNCLEAR') return t.shell.error.unclear;
  if (error.status >= 500) return t.shell.error.server;
  if (error.problem.detail) return error.problem.detail;
  if (error.status === 403) return t.shell.error.forbidden;
  if (error.status === 404) return t.shell.error.notFound;
  return error.message;
};

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
              <Typography.Text type="secondary" copyable={{ text: requestId }}>
                {t.shell.error.requestId} {requestId}
              </Typography.Text>
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
