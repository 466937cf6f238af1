import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { getFigureTemplate, importFigures, type FigureImportResult } from '../../api/contracts/figures';
import { figureKinds, type FigureKind } from '../../domain/codes/figures';
import { call, newKey } from '../client/call';
import { download } from '../client/download';
import { PickFile } from '../files/pick-file';
import { useText } from '../i18n/use-text';
import { ErrorNotice } from '../parts/page-error';
import { CountLines } from './count-lines';
import { ProblemList } from './problem-list';

const send = (campaignId: string, file: File, isCheck: boolean): Promise<FigureImportResult> => {
  const form = new FormData();
  form.append('file', file);
  return call(importFigures, {
    params: { id: campaignId },
    query: isCheck ? { check: 'true' } : {},
    form,
    // Recorded twice, the same file changes nothing.
    ...(!isCheck && { idempotencyKey: newKey() }),
  });
};

const Templates = ({ campaignId }: { campaignId: string }) => {
  const t = useText();
  const save = useMutation({
    mutationFn: (kind: FigureKind) =>
      download(getFigureTemplate, { params: { kind }, query: { campaignId } }),
  });
  return (
    <p className="figure-templates">
      {t.figures.templates}
      {figureKinds.map(kind => (
        <Button
          key={kind}
          size="small"
          icon={<DownloadOutlined aria-hidden />}
          disabled={save.isPending}
          onClick={() => save.mutate(kind)}
        >
          {t.names.figureKind[kind]}
        </Button>
      ))}
      {save.isError && <ErrorNotice error={save.error} />}
    </p>
  );
};

const Checked = ({ result, file }: { result: FigureImportResult; file: File }) => {
  const t = useText();
  const { status, problems, remarks } = result;
  return (
    <>
      {status === 'wrong' && (
        <Alert type="error" role="alert" showIcon title={t.figures.wrong(file.name, problems.count)} />
      )}
      {status === 'known' && <Alert type="info" showIcon title={t.figures.known(file.name)} />}
      {status === 'recorded' && (
        <Alert
          type="success"
          role="status"
          showIcon
          title={result.isCheckOnly ? t.figures.fine(file.name) : t.figures.recorded(file.name)}
        />
      )}
      <CountLines counts={result.counts} />
      {problems.first.length > 0 && (
        <ProblemList problems={problems.first} title={t.figures.problems(problems.count)} />
      )}
      {remarks.first.length > 0 && (
        <ProblemList problems={remarks.first} title={t.figures.remarks(remarks.count)} />
      )}
    </>
  );
};

/** A file is checked first, whole, and recorded when nothing is wrong in it; nothing of a wrong one is taken. */
export const UploadPanel = ({ campaignId }: { campaignId: string }) => {
  const t = useText();
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const check = useMutation({ mutationFn: (one: File) => send(campaignId, one, true) });
  const record = useMutation({
    mutationFn: (one: File) => send(campaignId, one, false),
    onSuccess: () => client.invalidateQueries(),
  });
  const pick = (one: File): void => {
    setFile(one);
    record.reset();
    check.mutate(one);
  };
  const shown = record.data ?? check.data;
  return (
    <section className="panel figure-upload" aria-label={t.figures.upload}>
      <h2>{t.figures.upload}</h2>
      <p className="targets-note">{t.figures.uploadHint}</p>
      <Templates campaignId={campaignId} />
      <div className="breach-acts">
        <PickFile
          accept=".xlsx,.csv,.json"
          icon={<UploadOutlined aria-hidden />}
          isLoading={check.isPending}
          onPick={pick}
        >
          {shown?.status === 'wrong' ? t.figures.pickMended : t.figures.pick}
        </PickFile>
        {file && check.data?.status === 'recorded' && !record.data && (
          <Button type="primary" loading={record.isPending} onClick={() => record.mutate(file)}>
            {t.figures.record}
          </Button>
        )}
      </div>
      {check.isError && <ErrorNotice error={check.error} onRetry={() => file && check.mutate(file)} />}
      {record.isError && <ErrorNotice error={record.error} onRetry={() => file && record.mutate(file)} />}
      {file && shown && <Checked result={shown} file={file} />}
    </section>
  );
};
