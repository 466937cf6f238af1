import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useEffect } from 'react';
import { useText } from '../i18n/use-text';

/** Somebody else did something with it meanwhile: the page shows it, and the same can be sent on that. */
export const SomebodyWasQuicker = ({ again }: { again: () => void }) => {
  const t = useText();
  const client = useQueryClient();
  useEffect(() => {
    void client.invalidateQueries();
  }, [client]);
  return (
    <Alert
      type="warning"
      role="alert"
      showIcon
      title={t.parts.quicker}
      description={<Button onClick={again}>{t.report.again}</Button>}
    />
  );
};
