import { Alert, Button, Drawer, Grid } from 'antd';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import type { DraftView } from '../../api/contracts/campaigns';
import type { Span } from '../../domain/plan/types';
import { useText } from '../i18n/use-text';
import { Loaded } from '../parts/loaded';
import { PageTitle } from '../parts/page-title';
import { DraftContext } from './draft-context';
import './draft-page.css';
import { isDraftStep, type DraftStep } from './draft-steps';
import { givenAnswers } from './given-answers';
import { lookedAtBy, lookedAtOn, type LookedAt } from './looked-at';
import { SaveNote } from './save-note';
import { SourcePanel } from './source-panel';
import { StepView } from './step-view';
import { StepsBar } from './steps-bar';
import { useDraft, type AnswersChange, type SaveState } from './use-draft';
import { useQuestions } from './use-questions';

interface Props {
  draft: DraftView;
  /** Gives an answer about a draft as it was shown. */
  change: (change: AnswersChange, seen: DraftView) => void;
  state: SaveState;
  onRetry: () => void;
}

/** What somebody pressed, in the reading that was shown, while this question was asked. */
interface Pressed {
  at: LookedAt;
  seen: DraftView;
  during: string | null;
}

const LoadedDraft = ({ draft, change: changeOf, state, onRetry }: Props) => {
  const t = useText();
  const change = useCallback((one: AnswersChange): void => changeOf(one, draft), [changeOf, draft]);
  const navigate = useNavigate();
  const wanted = useSearchParams()[0].get('step');
  const step: DraftStep = isDraftStep(wanted) ? wanted : 'questions';
  const isWide = Grid.useBreakpoint().lg ?? true;
  const questions = useQuestions(draft, state, change);
  const current = questions.current;
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const [shown, setShown] = useState<{ span: Span; during: string | null } | null>(null);
  const [isSourceOpen, setIsSourceOpen] = useState(false);
  const labels = JSON.stringify(draft.answers.labels ?? {});
  const [labelsAtFirst] = useState(labels);
  const during = current?.key ?? null;
  // What somebody pressed holds until the next question comes.
  const looked = useMemo(
    () => (pressed?.during === during ? lookedAtOn(pressed.at, pressed.seen, draft) : null),
    [pressed, during, draft],
  );
  const asked = useMemo(() => (current ? lookedAtBy(current.missing) : null), [current]);
  const place = current?.place ?? null;
  const active = shown?.during === during ? shown.span : step === 'questions' ? place : null;

  const side = useRef<HTMLDivElement>(null);
  const lastStep = useRef(step);
  useEffect(() => {
    if (lastStep.current !== step && step !== 'questions') side.current?.focus({ preventScroll: true });
    lastStep.current = step;
  }, [step]);

  const show = useCallback(
    (span: Span): void => {
      setShown({ span: { ...span }, during });
      setIsSourceOpen(true);
    },
    [during],
  );
  const look = useCallback(
    (at: LookedAt, span: Span | null = null): void => {
      setPressed({ at, seen: draft, during });
      if (span) setShown({ span: { ...span }, during });
      setIsSourceOpen(false);
      if (step !== 'questions') void navigate({ search: '' });
    },
    [draft, during, navigate, step],
  );
  const goTo = useCallback(
    (to: DraftStep, at?: string): void =>
      void navigate({ search: `?step=${to}`, hash: at === undefined ? '' : `#${encodeURIComponent(at)}` }),
    [navigate],
  );
  const tools = useMemo(
    () => ({ draft, questions, change, show, goTo }),
    [draft, questions, change, show, goTo],
  );
  const answered = useMemo(() => givenAnswers(draft, t).length, [draft, t]);
  const source = <SourcePanel active={active} looked={looked ?? asked} onLook={look} />;
  const { number, issuedOn, title } = draft.plan;
  return (
    <DraftContext value={tools}>
      <PageTitle
        title={t.questions.title(title)}
        tab={t.drafts.title}
        extra={
          <span className="draft-extra">
            <SaveNote state={state} isReread={labels !== labelsAtFirst} onRetry={onRetry} />
            <Link to="/import">{t.questions.otherFile}</Link>
          </span>
        }
      />
      <p className="plain-note draft-head">
        {[number, issuedOn, draft.campaign.fileName].filter(one => one !== null).join(' · ')}
        {!isWide && (
          <Button type="link" onClick={() => setIsSourceOpen(true)}>
            {t.drafts.source}
          </Button>
        )}
      </p>
      {draft.campaign.status !== 'draft' && (
        <Alert
          type="success"
          showIcon
          title={<Link to={`/campaigns/${encodeURIComponent(draft.campaign.id)}`}>{t.drafts.launched}</Link>}
          className="below-16"
        />
      )}
      <StepsBar at={step} answered={answered} />
      <div className={isWide ? 'draft-columns' : ''}>
        {isWide ? (
          source
        ) : (
          <Drawer
            open={isSourceOpen}
            onClose={() => setIsSourceOpen(false)}
            title={t.drafts.source}
            size="100%"
          >
            {source}
          </Drawer>
        )}
        <div ref={side} className="draft-side" tabIndex={-1}>
          <StepView step={step} looked={looked ?? asked} onLook={look} />
        </div>
      </div>
    </DraftContext>
  );
};

/** What was read of a plan beside its source; what is missing is answered here, then it is launched. */
export const DraftPage = () => {
  const { id = '' } = useParams();
  const { query, change, state, retry } = useDraft(id);
  return (
    <Loaded query={query}>
      {draft => <LoadedDraft draft={draft} change={change} state={state} onRetry={retry} />}
    </Loaded>
  );
};
