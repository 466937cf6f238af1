import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input } from 'antd';
import { useState } from 'react';
import type { z } from 'zod';
import { checkForm, saveForm, type CheckedForm } from '../../api/contracts/forms';
import { call, newKey } from '../client/call';
import { useLanguage, useText } from '../i18n/use-text';
import { ErrorNotice } from '../parts/page-error';
import { UnitSelect } from '../parts/unit-select';
import { FormParts } from './form-preview';
import { readForm } from './read-form';

type FormInput = z.input<NonNullable<typeof saveForm.body>>['form'];

const Checked = ({ checked, form }: { checked: CheckedForm; form: FormInput }) => {
  const t = useText();
  const { language } = useLanguage();
  const words = t.report.forms;
  if (checked.problems.length > 0)
    return (
      <div role="alert" className="report-form-problems">
        <b>{words.problems(checked.problems.length)}</b>
        <ul>
          {checked.problems.map(({ path, says }, index) => (
            <li key={index}>
              {path !== '' && <code>{path}</code>} {says[language]}
            </li>
          ))}
        </ul>
      </div>
    );
  const { preview } = checked;
  return (
    <>
      <p role="status">{words.fine(checked.version)}</p>
      {preview && <p>{words.typed(preview.typed.of, preview.typed.filled)}</p>}
      <FormParts parts={preview?.form.parts ?? form.parts} />
    </>
  );
};

/** 保存新表单: pasted or from a file as JSON; checked and previewed before it is saved. */
export const SaveFormPanel = ({ campaignId }: { campaignId: string }) => {
  const t = useText();
  const words = t.report.forms;
  const { message } = App.useApp();
  const client = useQueryClient();
  const [text, setText] = useState('');
  const [note, setNote] = useState('');
  const [unitId, setUnitId] = useState<string>();
  const [key, setKey] = useState(newKey);
  const input = readForm(text);
  const check = useMutation({
    mutationFn: (form: FormInput) =>
      call(checkForm, { body: { form, ...(unitId && { preview: { campaignId, unitId } }) } }),
  });
  const save = useMutation({
    mutationFn: (form: FormInput) => call(saveForm, { body: { form, note }, idempotencyKey: key }),
    onSuccess: async ({ name, version }) => {
      message.success(words.saved(name[t.language], version));
      setText('');
      setNote('');
      setKey(newKey());
      check.reset();
      await client.invalidateQueries();
    },
  });
  const change = (to: string): void => {
    setText(to);
    setKey(newKey());
    check.reset();
    save.reset();
  };
  const isFine = check.data?.problems.length === 0;
  return (
    <section className="report-panel report-save-form" aria-label={words.new}>
      <h2>{words.new}</h2>
      <p>{words.newHint}</p>
      <label>
        {words.file}{' '}
        <input
          type="file"
          accept=".json,application/json"
          onChange={event => void event.target.files?.[0]?.text().then(change)}
        />
      </label>
      <Input.TextArea
        aria-label={words.json}
        placeholder={words.json}
        value={text}
        onChange={event => change(event.target.value)}
        autoSize={{ minRows: 6, maxRows: 20 }}
        spellCheck={false}
      />
      {text !== '' && input === null && <p role="alert">{words.noJson}</p>}
      <div className="report-buttons">
        <UnitSelect
          aria-label={words.previewFor}
          placeholder={words.previewFor}
          value={unitId}
          onChange={setUnitId}
          className="report-unit-select"
        />
        <Button
          disabled={input === null}
          loading={check.isPending}
          onClick={() => input !== null && check.mutate(input as FormInput)}
        >
          {words.check}
        </Button>
      </div>
      {check.isError && <ErrorNotice error={check.error} />}
      {check.data && check.variables && <Checked checked={check.data} form={check.variables} />}
      {isFine && (
        <>
          <Input
            aria-label={words.note}
            placeholder={words.note}
            maxLength={2000}
            value={note}
            onChange={event => setNote(event.target.value)}
          />
          <div className="report-buttons">
            <Button
              type="primary"
              disabled={note.trim() === ''}
              loading={save.isPending}
              onClick={() => input !== null && save.mutate(input as FormInput)}
            >
              {words.save}
            </Button>
          </div>
        </>
      )}
      {save.isError && <ErrorNotice error={save.error} />}
    </section>
  );
};
