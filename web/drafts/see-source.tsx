import { Button } from 'antd';
import type { Span } from '../../domain/plan/types';
import { useText } from '../i18n/use-text';
import { useDraftTools } from './draft-context';

/** Brings the place in the source into view. */
export const SeeSource = ({ span, about }: { span: Span; about: string }) => {
  const t = useText();
  const { show } = useDraftTools();
  return (
    <Button
      type="link"
      size="small"
      style={{ padding: 0 }}
      aria-label={`${t.drafts.seeSource}:${about}`}
      onClick={() => show(span)}
    >
      {t.drafts.seeSource}
    </Button>
  );
};
