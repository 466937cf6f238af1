import { useMemo } from 'react';
import type { DraftView } from '../../api/contracts/campaigns';
import type { Span } from '../../domain/plan/types';
import { useText } from '../i18n/use-text';
import { MarkedText } from '../parts/marked-text';
import { marksOf } from './source-marks';

/** The plan's text as it was given, with what was read marked. */
export const SourceText = ({ draft, active }: { draft: DraftView; active: Span | null }) => {
  const t = useText();
  const marks = useMemo(() => marksOf(draft.plan), [draft.plan]);
  return <MarkedText text={draft.sourceText} label={t.drafts.source} marks={marks} active={active} />;
};
