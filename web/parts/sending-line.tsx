import { Button } from 'antd';
import { useText } from '../i18n/use-text';
import type { useSend } from './use-send';

/** What was sent has not been answered: it goes on by itself, unless somebody wants to change it first. */
export const SendingLine = ({ sending }: { sending: ReturnType<typeof useSend> }) => {
  const t = useText();
  if (!sending.isWaiting) return null;
  return (
    <div className="kept-line is-waiting" role="alert">
      <p>{t.kept.waiting}</p>
      <Button size="small" disabled={false} onClick={sending.stop}>
        {t.kept.stopSending}
      </Button>
    </div>
  );
};
