import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Flex, Form, Input, InputNumber, Select, Typography } from 'antd';
import { useState } from 'react';
import type { CalendarRow } from '../../api/contracts/rules';
import { readProclamation } from '../../api/contracts/rules-endpoints';
import { call } from '../client/call';
import { useText } from '../i18n/use-text';
import { KeptLine } from '../parts/kept-line';
import { useKeptForm } from '../parts/use-kept-form';
import { ErrorNotice } from '../parts/page-error';
import { ReadingPanel, type NoticeInput } from './reading-panel';

const textOf = ({ text }: Record<string, unknown>): string => (typeof text === 'string' ? text : '');

/** 导入节假日安排通知: pasted, read, settled, saved. The text outlives errors and reloading until it has been saved. */
export const ImportNotice = ({ versions }: { versions: CalendarRow[] }) => {
  const t = useText();
  const [typed, setText] = useState<string | null>(null);
  const { kept, news } = useKeptForm('calendar-notice', {}, values => setText(textOf(values)));
  const text = typed ?? textOf(kept.typed);
  const [basedOn, setBasedOn] = useState<string>();
  const [year, setYear] = useState<number | null>(null);
  const [number, setNumber] = useState('');
  const [saved, setSaved] = useState<string>();
  const read = useMutation({
    mutationFn: async (input: NoticeInput) => ({
      input,
      reading: await call(readProclamation, { body: input }),
    }),
    onMutate: () => setSaved(undefined),
  });
  const base = basedOn ?? versions[0]?.version ?? '';
  const change = (next: string): void => {
    setText(next);
    kept.type({ text: next });
  };
  const done = (version: string): void => {
    kept.type({});
    setText('');
    setYear(null);
    setNumber('');
    setBasedOn(undefined);
    read.reset();
    setSaved(version);
  };
  const send = (): void =>
    read.mutate({
      text,
      basedOn: base,
      ...(year !== null && { year }),
      ...(number.trim() !== '' && { noticeNumber: number.trim() }),
    });
  return (
    <>
      <section className="panel" aria-label={t.calendars.notice.title}>
        <Typography.Title level={2} style={{ fontSize: 16, marginTop: 0 }}>
          {t.calendars.notice.title}
        </Typography.Title>
        <Typography.Paragraph type="secondary">{t.calendars.notice.hint}</Typography.Paragraph>
        {saved !== undefined && (
          <Alert
            type="success"
            showIcon
            role="status"
            className="below-16"
            title={t.calendars.notice.saved(saved)}
            description={
              <>
                {t.calendars.notice.adopt}{' '}
                <Typography.Text
                  code
                  copyable
                >{`npm run -s cli -- adopt --calendar ${saved}`}</Typography.Text>
              </>
            }
          />
        )}
        <Form layout="vertical" requiredMark={false} onFinish={send}>
          <Form.Item label={t.calendars.notice.text} htmlFor="notice-text">
            <Input.TextArea
              id="notice-text"
              lang="zh-CN"
              value={text}
              onChange={event => change(event.target.value)}
              autoSize={{ minRows: 6, maxRows: 14 }}
            />
          </Form.Item>
          <KeptLine kept={kept} news={news} />
          <Flex gap={16} wrap>
            <Form.Item label={t.calendars.notice.year} htmlFor="notice-year">
              <InputNumber id="notice-year" min={1990} max={2100} value={year} onChange={setYear} />
            </Form.Item>
            <Form.Item label={t.calendars.notice.number} htmlFor="notice-number">
              <Input
                id="notice-number"
                maxLength={100}
                value={number}
                onChange={event => setNumber(event.target.value)}
              />
            </Form.Item>
            <Form.Item label={t.calendars.notice.base} htmlFor="notice-base">
              <Select
                id="notice-base"
                style={{ width: 220 }}
                value={base}
                onChange={setBasedOn}
                options={versions.map(one => ({ value: one.version, label: one.version }))}
              />
            </Form.Item>
          </Flex>
          {read.isError && (
            <Form.Item>
              <ErrorNotice error={read.error} />
            </Form.Item>
          )}
          <Button
            type="primary"
            htmlType="submit"
            disabled={text.trim() === '' || base === ''}
            loading={read.isPending}
          >
            {t.calendars.notice.read}
          </Button>
        </Form>
      </section>
      {read.data && (
        <ReadingPanel
          key={read.submittedAt}
          input={read.data.input}
          reading={read.data.reading}
          onSaved={done}
        />
      )}
    </>
  );
};
