import { Button } from 'antd';
import type { AssessmentView } from '../../api/contracts/assessments';
import { useText } from '../i18n/use-text';
import { TimelineEntries } from '../parts/timeline';
import type { Pending } from './plain-act';

/** 经过: everything that happened, newest first, and the way to record what counts (complaints upheld, forbidden acts). */
export const EventsTab = ({ view, onAct }: { view: AssessmentView; onAct: (act: Pending) => void }) => {
  const t = useText();
  const words = t.assessments.events;
  return (
    <section className="panel" aria-label={t.assessments.tabs.events}>
      <header className="panel-head">
        <h2>{t.assessments.tabs.events}</h2>
        {view.abilities.includes('record-event') && (
          <Button onClick={() => onAct({ kind: 'record-event' })}>
            {t.names.assessmentCommand['record-event']}
          </Button>
        )}
        {view.abilities.includes('record-event') && <span className="targets-note">{words.hint}</span>}
      </header>
      {view.events.length === 0 ? (
        <p className="plain-note">{words.none}</p>
      ) : (
        <TimelineEntries items={view.events} />
      )}
    </section>
  );
};
