import { Form, Input } from 'antd';
import type { ReportView } from '../../api/contracts/reports';
import { useText } from '../i18n/use-text';
import { DateItem } from '../parts/date-item';
import { ReportActDialog } from './report-act';

/** 定报送对象和期限: to whom, by when, by which channel. Asked of a person, never guessed. */
export const DutyDialog = ({ view, onClose }: { view: ReportView; onClose: () => void }) => {
  const t = useText();
  const words = t.report.duty;
  const { duty } = view;
  return (
    <ReportActDialog
      view={view}
      kind="set-duty"
      title={words.title}
      consequence={words.consequence}
      initial={duty ? { to: duty.to, dueOn: duty.dueOn, channel: duty.channel } : {}}
      toBody={({ to, dueOn, channel }) => ({
        kind: 'set-duty',
        to: String(to),
        dueOn: String(dueOn),
        channel: String(channel),
      })}
      onClose={onClose}
    >
      <Form.Item name="to" label={words.to} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={200} placeholder={words.toExample} />
      </Form.Item>
      <DateItem name="dueOn" label={words.dueOn} isRequired />
      <Form.Item name="channel" label={words.channel} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={200} placeholder={words.channelExample} />
      </Form.Item>
    </ReportActDialog>
  );
};
