import { Alert, Button } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { commandReport, type ReportCommandBody, type ReportView } from '../../api/contracts/reports';
import { call, type Once } from '../client/call';
import { useAsSeen } from '../commands/use-as-seen';
import { useText } from '../i18n/use-text';
import { ActDialog } from '../parts/act-dialog';
import type { Values } from '../parts/use-act';

/** Sends what is done with the report, on what its reader saw. */
export const useReportCommand = (view: ReportView) => {
  const asSeen = useAsSeen(view);
  return (body: ReportCommandBody, once: Once) =>
    asSeen(({ campaign, version }) =>
      call(commandReport, { params: { id: campaign.id }, body, ...once, version }),
    );
};

/** Somebody else did something with the report meanwhile: the page shows it, and the same can be sent on that. */
export const ReportConflict = ({ again }: { again: () => void }) => {
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
      title={t.report.conflict}
      description={<Button onClick={again}>{t.report.again}</Button>}
    />
  );
};

interface Props {
  view: ReportView;
  title: string;
  verb?: string;
  /** What tells this act from another of the same kind, for what is typed and kept. */
  of?: string;
  toBody: (values: Values) => ReportCommandBody;
  initial?: Values;
  consequence?: string;
  isDanger?: boolean;
  kind: ReportCommandBody['kind'];
  children?: ReactNode;
  onClose: () => void;
}

/** A dialog that does one thing with the report. */
export const ReportActDialog = ({ view, kind, of = '', verb, toBody, ...rest }: Props) => {
  const t = useText();
  const send = useReportCommand(view);
  const name = verb ?? t.names.reportCommand[kind];
  return (
    <ActDialog
      {...rest}
      verb={name}
      keptKey={`${view.docketId}/${kind}${of && `/${of}`}`}
      target={view.version}
      send={(values, once) => send(toBody(values), once)}
      doneText={t.report.done(name)}
      conflict={again => <ReportConflict again={again} />}
    />
  );
};
