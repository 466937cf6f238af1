import { Button, Checkbox, Flex, Tag, Typography } from 'antd';
import type { ProclamationView } from '../../api/contracts/rules';
import type { Span } from '../../domain/plan/types';
import { useText } from '../i18n/use-text';

type Question = ProclamationView['questions'][number];

interface Props {
  questions: Question[];
  settled: readonly string[];
  /** Settled by a change of the days. */
  isChanged: (question: Question) => boolean;
  onSettle: (keys: string[]) => void;
  show: (span: Span) => void;
}

/** What the notice leaves open, each with its place; settled by a tick or by changing the day. */
export const QuestionList = ({ questions, settled, isChanged, onSettle, show }: Props) => {
  const t = useText();
  const open = questions.filter(one => !settled.includes(one.key) && !isChanged(one)).length;
  if (questions.length === 0) return null;
  return (
    <section className="panel" aria-label={t.calendars.notice.questions(open)}>
      <Typography.Title level={2} style={{ fontSize: 16, marginTop: 0 }}>
        <span role="status">{t.calendars.notice.questions(open)}</span>
      </Typography.Title>
      <ul className="missing-list">
        {questions.map(one => {
          const said = t.language === 'en' ? one.en : one.text;
          return (
            <li key={one.key} className="missing-item">
              <Flex gap={8} align="baseline" wrap>
                <Tag color="warning" variant="outlined">
                  {t.names.proclamationQuestion[one.code]}
                </Tag>
                <span style={{ flex: 1, minWidth: 200 }}>{said}</span>
                {one.source.end > one.source.start && (
                  <Button
                    type="link"
                    size="small"
                    style={{ padding: 0 }}
                    onClick={() => show(one.source)}
                    aria-label={`${t.calendars.notice.seeSource}:${said}`}
                  >
                    {t.calendars.notice.seeSource}
                  </Button>
                )}
              </Flex>
              {isChanged(one) ? (
                <Typography.Text type="success">{t.calendars.notice.changed}</Typography.Text>
              ) : (
                <Checkbox
                  checked={settled.includes(one.key)}
                  aria-label={`${t.calendars.notice.settle}:${said}`}
                  onChange={event =>
                    onSettle(
                      event.target.checked ? [...settled, one.key] : settled.filter(key => key !== one.key),
                    )
                  }
                >
                  {t.calendars.notice.settle}
                </Checkbox>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
