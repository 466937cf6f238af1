import { FileTextOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Flex, Form, Input } from 'antd';
import { useState } from 'react';
import { createRevision, getRevision, listRevisions, type RevisionView } from '../../api/contracts/revisions';
import { call } from '../client/call';
import { PickFile } from '../files/pick-file';
import { useText } from '../i18n/use-text';
import { ErrorNotice } from '../parts/page-error';

type Input = { file: File } | { text: string };

const send = (id: string, input: Input): Promise<RevisionView> => {
  if ('text' in input) return call(createRevision, { params: { id }, body: { text: input.text } });
  const form = new FormData();
  form.append('file', input.file);
  return call(createRevision, { params: { id }, form });
};

/** A revised plan goes in as pasted text or as a file; nothing changes before its pieces are approved. */
export const ImportRevision = ({
  campaignId,
  onRead,
}: {
  campaignId: string;
  onRead: (rid: string) => void;
}) => {
  const t = useText();
  const client = useQueryClient();
  const [text, setText] = useState('');
  const read = useMutation({
    mutationFn: (input: Input) => send(campaignId, input),
    onSuccess: revision => {
      client.setQueryData([getRevision.id, { params: { id: campaignId, rid: revision.id } }], revision);
      void client.invalidateQueries({ queryKey: [listRevisions.id] });
      onRead(revision.id);
    },
  });
  return (
    <Form layout="vertical" requiredMark={false} onFinish={() => read.mutate({ text })}>
      <Form.Item label={t.revisions.text} htmlFor="revision-text">
        <Input.TextArea
          id="revision-text"
          value={text}
          onChange={event => setText(event.target.value)}
          autoSize={{ minRows: 3, maxRows: 12 }}
        />
      </Form.Item>
      {read.isError && (
        <Form.Item>
          <ErrorNotice error={read.error} />
        </Form.Item>
      )}
      <Flex gap={12} wrap>
        <Button type="primary" htmlType="submit" disabled={text.trim() === ''} loading={read.isPending}>
          {t.revisions.read}
        </Button>
        <PickFile
          accept=".txt,.md,.docx,.xlsx,.csv"
          icon={<FileTextOutlined />}
          isLoading={read.isPending}
          onPick={file => read.mutate({ file })}
        >
          {t.revisions.file}
        </PickFile>
      </Flex>
    </Form>
  );
};
