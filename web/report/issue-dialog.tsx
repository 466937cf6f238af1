import { Form, Input } from 'antd';
import type { ReportVersionRow, ReportView } from '../../api/contracts/reports';
import { useLanguage, useText } from '../i18n/use-text';
import { formatCutOff } from './instants';
import { ReportActDialog } from './report-act';

interface Props {
  view: ReportView;
  version: ReportVersionRow;
  onClose: () => void;
}

/** 报出: to whom and by which channel; it cannot be undone, and says so. */
export const IssueDialog = ({ view, version, onClose }: Props) => {
  const t = useText();
  const { language } = useLanguage();
  const words = t.report.issue;
  return (
    <ReportActDialog
      view={view}
      kind="issue"
      of={String(version.version)}
      title={words.title(t.report.version(version.version))}
      isDanger
      consequence={words.consequence(formatCutOff(version.cutOffAt, language))}
      initial={view.duty ? { to: view.duty.to, channel: view.duty.channel } : {}}
      toBody={({ to, channel }) => ({
        kind: 'issue',
        version: version.version,
        to: String(to),
        channel: String(channel),
      })}
      onClose={onClose}
    >
      <Form.Item name="to" label={t.report.duty.to} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="channel" label={t.report.duty.channel} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={200} />
      </Form.Item>
    </ReportActDialog>
  );
};
