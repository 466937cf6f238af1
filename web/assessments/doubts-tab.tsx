import { Link } from 'react-router';
import { listDoubts, type DoubtView } from '../../api/contracts/assessment-cells';
import type { AssessmentView } from '../../api/contracts/assessments';
import { useGet } from '../client/use-get';
import { HandedInFiles } from '../files/handed-in-files';
import { useLanguage, useText } from '../i18n/use-text';
import { Moment } from '../parts/day';
import { DeadlineText } from '../parts/deadline-text';
import { Empty } from '../parts/empty';
import { Loaded } from '../parts/loaded';
import { DoubtActs } from './doubt-line';
import type { Pending } from './plain-act';
import { useAsOf } from './use-as-of';

const Answers = ({ doubt: { due, explanation, settled } }: { doubt: DoubtView }) => {
  const t = useText();
  const words = t.assessments.doubts;
  return (
    <>
      {due && !explanation && (
        <p>
          {words.due}{' '}
          <DeadlineText on={due.on} why={due.derivation} provisional={[]} isOverdue={due.isOverdue} />
        </p>
      )}
      {explanation && (
        <p>
          {words.explanation} {explanation.by?.name} <Moment at={explanation.at} />
          {t.parts.colon}
          {explanation.text}
        </p>
      )}
      {explanation && <HandedInFiles ids={explanation.files.map(one => one.id)} files={explanation.files} />}
      {settled && (
        <p>
          {words.settled} {settled.by?.name} <Moment at={settled.at} />
          {t.parts.colon}
          {settled.reason} {settled.accountable && words.accountable(settled.accountable.name)}
        </p>
      )}
    </>
  );
};

const Doubt = ({ doubt, onAct }: { doubt: DoubtView; onAct: (act: Pending) => void }) => {
  const t = useText();
  const { language } = useLanguage();
  const words = t.assessments.doubts;
  const cell = new URLSearchParams({ subject: doubt.subject.id, indicator: doubt.indicator.id });
  return (
    <li>
      <p>
        <strong>
          {doubt.subject.name} · {doubt.indicator.name[language]} · {t.names.doubtKind[doubt.kind]}
        </strong>{' '}
        <span className="targets-note">
          {t.names.doubtStatus[doubt.status]}
          {doubt.notedAt !== null && (
            <>
              {' '}
              · {words.noted} <Moment at={doubt.notedAt} />
            </>
          )}{' '}
          · <Link to={{ search: `?${cell.toString()}` }}>{words.toCell}</Link>
        </span>
      </p>
      <p>{doubt.says[language]}</p>
      <Answers doubt={doubt} />
      <DoubtActs doubt={doubt} onAct={onAct} />
    </li>
  );
};

const isOpen = ({ status }: DoubtView): boolean => status !== 'cleared' && status !== 'confirmed';

/** 疑点: what the machine finds odd; those that wait for somebody first. */
export const DoubtsTab = ({ view, onAct }: { view: AssessmentView; onAct: (act: Pending) => void }) => {
  const words = useText().assessments.doubts;
  const query = useGet(listDoubts, { params: { id: view.id }, query: useAsOf().query });
  return (
    <Loaded query={query}>
      {({ items }) => {
        if (items.length === 0) return <Empty title={words.none}>{words.hint}</Empty>;
        const groups = [
          { title: words.open, own: items.filter(isOpen) },
          { title: words.done, own: items.filter(one => !isOpen(one)) },
        ];
        return (
          <>
            <p className="targets-note">{words.hint}</p>
            {groups
              .filter(({ own }) => own.length > 0)
              .map(({ title, own }) => (
                <section key={title} className="panel" aria-label={title}>
                  <h2>
                    {title} {own.length}
                  </h2>
                  <ul className="assessment-list">
                    {own.map(one => (
                      <Doubt key={one.id} doubt={one} onAct={onAct} />
                    ))}
                  </ul>
                </section>
              ))}
          </>
        );
      }}
    </Loaded>
  );
};
