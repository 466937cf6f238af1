import { FileTextOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, DatePicker, Flex, Form, Input, Typography } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { createDraft, getDraft, type DraftView } from '../../api/contracts/campaigns';
import { call } from '../client/call';
import { PickFile } from '../files/pick-file';
import { useText } from '../i18n/use-text';
import { DraftList } from '../campaigns/draft-list';
import { ErrorNotice } from '../parts/page-error';
import { PageTitle } from '../parts/page-title';
import { pathOfDraft } from '../parts/paths';

type Input = { file: File } | { text: string };

const send = (input: Input, issuedOn: string | undefined): Promise<DraftView> => {
  if ('text' in input)
    return call(createDraft, { body: { text: input.text, ...(issuedOn && { issuedOn }) } });
  const form = new FormData();
  if (issuedOn) form.append('issuedOn', issuedOn);
  form.append('file', input.file);
  return call(createDraft, { form });
};

/** A plan goes in as pasted text or as a file; nothing leaves before it has been checked and launched. */
export const ImportPage = () => {
  const t = useText();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [text, setText] = useState('');
  const [issuedOn, setIssuedOn] = useState<string>();
  const read = useMutation({
    mutationFn: (input: Input) => send(input, issuedOn),
    onSuccess: draft => {
      client.setQueryData([getDraft.id, { params: { id: draft.campaign.id } }], draft);
      void navigate(pathOfDraft(draft.campaign.id));
    },
  });
  return (
    <Flex vertical gap={16}>
      <DraftList />
      <section className="panel">
        <PageTitle title={t.drafts.title} />
        <Typography.Paragraph type="secondary">{t.drafts.hint}</Typography.Paragraph>
        <Form layout="vertical" requiredMark={false} onFinish={() => read.mutate({ text })}>
          <Form.Item label={t.drafts.text} htmlFor="plan-text">
            <Input.TextArea
              id="plan-text"
              value={text}
              onChange={event => setText(event.target.value)}
              autoSize={{ minRows: 12, maxRows: 24 }}
            />
          </Form.Item>
          <Form.Item label={t.drafts.issuedOn} htmlFor="plan-issued-on">
            <DatePicker
              id="plan-issued-on"
              value={issuedOn ? dayjs(issuedOn) : null}
              onChange={day => setIssuedOn(day ? day.format('YYYY-MM-DD') : undefined)}
            />
          </Form.Item>
          {read.isError && (
            <Form.Item>
              <ErrorNotice error={read.error} />
            </Form.Item>
          )}
          <Flex gap={12} wrap>
            <Button type="primary" htmlType="submit" disabled={text.trim() === ''} loading={read.isPending}>
              {t.drafts.read}
            </Button>
            <PickFile
              accept=".txt,.md,.docx,.xlsx,.csv"
              icon={<FileTextOutlined />}
              isLoading={read.isPending}
              onPick={file => read.mutate({ file })}
            >
              {t.drafts.file}
            </PickFile>
          </Flex>
        </Form>
      </section>
    </Flex>
  );
};
