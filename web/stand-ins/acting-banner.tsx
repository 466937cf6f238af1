import { Alert, Button } from 'antd';
import { useText } from '../i18n/use-text';
import { useSession } from '../session/use-session';
import { useActFor } from './use-act-for';

/** Always in sight while somebody acts for somebody else: as whom, who is recorded, and the way back. */
export const ActingBanner = () => {
  const t = useText();
  const actFor = useActFor();
  const { data: session } = useSession();
  if (!session?.standIn) return null;
  return (
    <Alert
      type="warning"
      showIcon
      className="below-16"
      title={t.standIns.acting(session.person.name, session.unit.name, session.standIn.name)}
      action={
        <Button size="small" onClick={() => actFor(null)}>
          {t.standIns.back}
        </Button>
      }
    />
  );
};
