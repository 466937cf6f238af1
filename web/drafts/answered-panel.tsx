import { Button, Typography } from 'antd';
import { useText } from '../i18n/use-text';
import { useDraftTools } from './draft-context';
import { givenAnswers } from './given-answers';

/** What has been answered so far; each answer can be taken back. */
export const AnsweredPanel = () => {
  const t = useText();
  const { draft, change } = useDraftTools();
  const given = givenAnswers(draft, t);
  if (given.length === 0) return null;
  return (
    <section className="panel" aria-label={t.drafts.answered}>
      <Typography.Title level={2} style={{ fontSize: 16, marginTop: 0 }}>
        {t.drafts.answered} {given.length}
      </Typography.Title>
      <ul className="bullets">
        {given.map(one => (
          <li key={one.key}>
            {one.text}{' '}
            <Button
              type="link"
              size="small"
              aria-label={`${t.drafts.undo}:${one.text}`}
              onClick={() => change(one.undo)}
            >
              {t.drafts.undo}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
