import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Flex, Form, Input, Typography } from 'antd';
import { useMemo, useRef, useState } from 'react';
import type { ProclamationView } from '../../api/contracts/rules';
import { amendCalendar } from '../../api/contracts/rules-endpoints';
import type { Span } from '../../domain/plan/types';
import { call, newKey } from '../client/call';
import { useText } from '../i18n/use-text';
import { MarkedText } from '../parts/marked-text';
import { ErrorNotice } from '../parts/page-error';
import type { Mark } from '../parts/text-slices';
import { DayList } from './day-list';
import { QuestionList } from './question-list';
import { daysOf, isChanged, rowsOf, type Row } from './rows';

/** What was sent to be read. */
export interface NoticeInput {
  text: string;
  basedOn: string;
  year?: number;
  noticeNumber?: string;
}

interface Props {
  input: NoticeInput;
  reading: ProclamationView;
  onSaved: (version: string) => void;
}

const marksOf = ({ proposals, questions }: ProclamationView): Mark<string>[] => [
  ...proposals.map(one => ({ kind: one.kind, span: one.source })),
  ...questions.map(one => ({ kind: 'question', span: one.source })),
];

/** The text with its marks beside the days and questions; saved once a person has settled them. */
export const ReadingPanel = ({ input, reading, onSaved }: Props) => {
  const t = useText();
  const client = useQueryClient();
  const [rows, setRows] = useState<Row[]>(() => rowsOf(reading));
  const [settled, setSettled] = useState<string[]>([]);
  const [active, setActive] = useState<Span | null>(null);
  const { year, noticeNumber, isAmendment, questions } = reading;
  const [note, setNote] = useState(
    [noticeNumber, year === null ? null : t.calendars.notice.ofNotice(year)].filter(Boolean).join(' '),
  );
  const marks = useMemo(() => marksOf(reading), [reading]);
  const show = (span: Span): void => setActive({ ...span });
  const isSettled = (one: ProclamationView['questions'][number]): boolean => isChanged(one, reading, rows);
  const open = questions.filter(one => !settled.includes(one.key) && !isSettled(one)).length;
  const days = daysOf(rows, noticeNumber);
  const count = (kind: string): number => days.filter(one => one.kind === kind).length;
  const { basedOn, ...text } = input;
  const body = {
    ...{ basedOn, days, note },
    ...(year !== null && !isAmendment && { years: [year] }),
    proclamation: { ...text, settled },
  };
  const attempt = useRef({ digest: '', key: '' });
  const save = useMutation({
    mutationFn: () => {
      const digest = JSON.stringify(body);
      if (attempt.current.digest !== digest) attempt.current = { digest, key: newKey() };
      return call(amendCalendar, { body, idempotencyKey: attempt.current.key });
    },
    onSuccess: async ({ version }) => {
      onSaved(version);
      await client.invalidateQueries();
    },
  });
  return (
    <div className="beside-text">
      <section className="panel source-panel">
        <Typography.Title level={2} style={{ fontSize: 16, marginTop: 0 }}>
          {t.calendars.notice.source}
        </Typography.Title>
        <MarkedText text={input.text} label={t.calendars.notice.source} marks={marks} active={active} />
      </section>
      <Flex vertical gap={16} style={{ minWidth: 0 }}>
        <QuestionList
          questions={questions}
          settled={settled}
          isChanged={isSettled}
          onSettle={setSettled}
          show={show}
        />
        <section
          className="panel"
          aria-label={t.calendars.notice.proposals(count('holiday'), count('workday'))}
        >
          <Typography.Title level={2} style={{ fontSize: 16, marginTop: 0 }}>
            {year === null ? t.calendars.notice.noYear : t.calendars.notice.ofYear(year)}
            {' · '}
            {t.calendars.notice.proposals(count('holiday'), count('workday'))}
          </Typography.Title>
          <Typography.Paragraph type="secondary">
            {noticeNumber ?? t.calendars.notice.noNumber}
          </Typography.Paragraph>
          {isAmendment && year !== null && (
            <Alert type="info" showIcon title={t.calendars.notice.amends(year)} className="below-12" />
          )}
          {rows.length === 0 && <Typography.Paragraph>{t.calendars.notice.none}</Typography.Paragraph>}
          <DayList rows={rows} year={year} onChange={setRows} show={show} />
        </section>
        <section className="panel">
          <Form layout="vertical" requiredMark={false} onFinish={() => save.mutate()}>
            <Form.Item label={t.calendars.notice.note} htmlFor="calendar-note">
              <Input id="calendar-note" value={note} onChange={event => setNote(event.target.value)} />
            </Form.Item>
            {save.isError && (
              <Form.Item>
                <ErrorNotice error={save.error} />
              </Form.Item>
            )}
            <Flex gap={12} align="center" wrap>
              <Button
                type="primary"
                htmlType="submit"
                loading={save.isPending}
                disabled={open > 0 || days.length === 0 || note.trim() === ''}
              >
                {t.calendars.notice.save}
              </Button>
              {open > 0 && (
                <Typography.Text type="secondary">{t.calendars.notice.questions(open)}</Typography.Text>
              )}
            </Flex>
          </Form>
        </section>
      </Flex>
    </div>
  );
};
