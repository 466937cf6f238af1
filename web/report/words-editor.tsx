import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { CompiledPart } from '../../domain/report/compiled';
import { useLanguage, useText } from '../i18n/use-text';
import { ActForm } from '../parts/act-form';
import { useAct } from '../parts/use-act';
import { ReportConflict, useReportCommand } from './report-act';
import { useShown } from './report-context';

const Editor = ({ part, onClose }: { part: CompiledPart; onClose: () => void }) => {
  const t = useText();
  const { language } = useLanguage();
  const { view } = useShown();
  const send = useReportCommand(view);
  const act = useAct({
    keptKey: `${view.docketId}/write-part/${part.partId}`,
    initial: { text: part.words },
    target: view.version,
    send: ({ text }, once) =>
      send({ kind: 'write-part', partId: part.partId, text: typeof text === 'string' ? text : '' }, once),
    doneText: t.report.words.saved,
    onDone: onClose,
  });
  return (
    <div className="report-editor">
      <ActForm act={act} conflict={again => <ReportConflict again={again} />}>
        <Form.Item name="text" noStyle>
          <Input.TextArea
            aria-label={t.report.words.of(part.name[language])}
            autoSize={{ minRows: 4, maxRows: 24 }}
            maxLength={20_000}
            autoFocus
          />
        </Form.Item>
      </ActForm>
      <div className="report-buttons">
        <Button type="primary" loading={act.sending.isPending} onClick={act.form.submit}>
          {t.report.words.save}
        </Button>
        <Button onClick={onClose}>{t.shell.close}</Button>
      </div>
    </div>
  );
};

/** 综述: the office's own words on top of a part, written where they will stand. */
export const WordsEditor = ({ part }: { part: CompiledPart }) => {
  const t = useText();
  const { language } = useLanguage();
  const { can } = useShown();
  const [isOpen, setIsOpen] = useState(false);
  const name = part.name[language];
  const units = new Set(part.gathered.map(({ unitId }) => unitId)).size;
  if (isOpen) return <Editor part={part} onClose={() => setIsOpen(false)} />;
  const mayWrite = can.includes('write-part');
  if (part.words === '')
    return mayWrite ? (
      <button type="button" className="report-write" onClick={() => setIsOpen(true)}>
        <span className="for-readers">{t.report.words.write(name)}</span>
        {t.report.words.empty(units)}
      </button>
    ) : null;
  return (
    <div className="report-words">
      {part.words.split('\n').map((line, index) => (
        <p key={index}>{line}</p>
      ))}
      {mayWrite && (
        <button
          type="button"
          className="report-link screen-only"
          aria-label={t.report.words.change(name)}
          onClick={() => setIsOpen(true)}
        >
          {t.report.words.edit}
        </button>
      )}
    </div>
  );
};
