import { FileTextOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button, Flex, Input, Skeleton } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { readRules } from '../../api/contracts/read-rules';
import { call } from '../client/call';
import { PickFile } from '../files/pick-file';
import { useText } from '../i18n/use-text';
import { Empty } from '../parts/empty';
import { ErrorNotice } from '../parts/page-error';
import { PageTitle } from '../parts/page-title';
import { useAbility } from '../session/use-session';
import '../targets/targets.css';
import { ReadingPanel } from './reading-panel';
import './read-rules.css';

/** 读政策文件: a text proposes its rules, a person decides each, and what is confirmed is a pack. Nothing is kept but in the page. */
export const ReadRulesPage = () => {
  const t = useText();
  const words = t.readRules;
  const isAllowed = useAbility()('import-plan');
  const [text, setText] = useState('');
  const read = useMutation({
    mutationFn: (input: { text: string } | { file: File }) => {
      if ('text' in input) return call(readRules, { body: { text: input.text } });
      const form = new FormData();
      form.append('file', input.file);
      return call(readRules, { form });
    },
  });
  return (
    <>
      <PageTitle title={words.title} extra={<Link to="/targets">{t.targets.title}</Link>} />
      {!isAllowed ? (
        <Empty title={words.notAllowed} />
      ) : (
        <>
          <details className="panel read-input" open={!read.data}>
            <summary>{read.data ? words.otherText : words.input}</summary>
            <p className="targets-note">{words.hint}</p>
            <label htmlFor="policy-text">{words.text}</label>
            <Input.TextArea
              id="policy-text"
              value={text}
              onChange={event => setText(event.target.value)}
              autoSize={{ minRows: 8, maxRows: 20 }}
            />
            <Flex gap={12} wrap>
              <Button
                type="primary"
                disabled={text.trim() === ''}
                loading={read.isPending}
                onClick={() => read.mutate({ text })}
              >
                {words.read}
              </Button>
              <PickFile
                accept=".txt,.md,.docx"
                icon={<FileTextOutlined />}
                isLoading={read.isPending}
                onPick={file => read.mutate({ file })}
              >
                {t.drafts.file}
              </PickFile>
            </Flex>
          </details>
          {read.isError && <ErrorNotice error={read.error} />}
          {read.isPending && (
            <div role="status" aria-label={t.shell.loading}>
              <Skeleton active paragraph={{ rows: 8 }} />
            </div>
          )}
          {read.data && !read.isPending && <ReadingPanel key={read.submittedAt} reading={read.data} />}
        </>
      )}
    </>
  );
};
