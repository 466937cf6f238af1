import { UploadOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { importFindings, type FindingImportResult } from '../../api/contracts/finding-commands';
import { call, newKey } from '../client/call';
import { PickFile } from '../files/pick-file';
import '../figures/figures.css';
import { useLanguage, useText } from '../i18n/use-text';
import { ErrorNotice } from '../parts/page-error';

const send = (campaignId: string, file: File, isCheck: boolean): Promise<FindingImportResult> => {
  const form = new FormData();
  form.append('file', file);
  return call(importFindings, {
    params: { id: campaignId },
    query: isCheck ? { check: 'true' } : {},
    form,
    ...(!isCheck && { idempotencyKey: newKey() }),
  });
};

const Problems = ({ problems }: { problems: FindingImportResult['problems'] }) => {
  const t = useText();
  const { language } = useLanguage();
  return (
    <div className="figure-scroll" tabIndex={0} role="region" aria-label={t.findings.import.problems}>
      <table className="target-rows">
        <thead>
          <tr>
            <th scope="col">{t.figures.place}</th>
            <th scope="col">{t.figures.field}</th>
            <th scope="col">{t.figures.value}</th>
            <th scope="col">{t.figures.why}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((one, index) => (
            <tr key={index}>
              <th scope="row">{t.figures.row(one.row)}</th>
              <td data-label={t.figures.field}>{one.field ?? '—'}</td>
              <td data-label={t.figures.value}>{one.value === null ? '—' : <code>{one.value}</code>}</td>
              <td>{one.reason[language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Checked = ({ result }: { result: FindingImportResult }) => {
  const words = useText().findings.import;
  const { status, rows, known, problems, isCheckOnly } = result;
  return (
    <>
      {status === 'wrong' ? (
        <Alert type="error" role="alert" showIcon title={words.wrong(problems.length)} />
      ) : (
        <Alert
          type="success"
          role="status"
          showIcon
          title={(isCheckOnly ? words.fine : words.recorded)(rows - known, known)}
        />
      )}
      {problems.length > 0 && <Problems problems={problems} />}
    </>
  );
};

interface Props {
  campaign: { id: string; title: string };
  onClose: () => void;
}

/** A list is checked first, whole, and recorded when nothing is wrong in it; nothing of a wrong one is taken. */
export const ImportPanel = ({ campaign, onClose }: Props) => {
  const t = useText();
  const words = t.findings.import;
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const check = useMutation({ mutationFn: (one: File) => send(campaign.id, one, true) });
  const record = useMutation({
    mutationFn: (one: File) => send(campaign.id, one, false),
    onSuccess: () => client.invalidateQueries(),
  });
  const shown = record.data ?? check.data;
  return (
    <section className="panel figure-upload below-12" aria-label={words.verb}>
      <h2>{words.verb}</h2>
      <p className="targets-note">{words.hint(campaign.title)}</p>
      <div className="breach-acts">
        <PickFile
          accept=".xlsx,.csv,.json"
          icon={<UploadOutlined aria-hidden />}
          isLoading={check.isPending}
          onPick={one => {
            setFile(one);
            record.reset();
            check.mutate(one);
          }}
        >
          {shown?.status === 'wrong' ? words.again : words.pick}
        </PickFile>
        {file && check.data?.status === 'recorded' && !record.data && (
          <Button type="primary" loading={record.isPending} onClick={() => record.mutate(file)}>
            {words.record}
          </Button>
        )}
        <Button onClick={onClose}>{t.shell.close}</Button>
      </div>
      {check.isError && <ErrorNotice error={check.error} onRetry={() => file && check.mutate(file)} />}
      {record.isError && <ErrorNotice error={record.error} onRetry={() => file && record.mutate(file)} />}
      {shown && <Checked result={shown} />}
    </section>
  );
};
