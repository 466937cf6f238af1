import { useText } from '../i18n/use-text';
import { CallPanel } from '../office/today/call-panel';
import '../office/today/today.css';
import { Sheet } from '../parts/sheet';
import { useShown } from './report-context';

/** 电话催办: whom to call, by effect, with the number; the call is logged where it was read. */
export const CallSheet = ({ onClose }: { onClose: () => void }) => {
  const t = useText();
  const { report } = useShown();
  return (
    <Sheet title={t.report.returns.call} onClose={onClose}>
      <CallPanel campaignId={report.campaignId} />
    </Sheet>
  );
};
