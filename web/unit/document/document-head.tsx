import { Link } from 'react-router';
import { listTasks } from '../../../api/contracts/tasks';
import type { ReturnView } from '../../../api/contracts/returns';
import { useGet } from '../../client/use-get';
import { useText } from '../../i18n/use-text';
import { Day } from '../../parts/day';
import { PageTitle } from '../../parts/page-title';
import { Otherwise } from '../otherwise';
import { TaskLight } from '../task-light';

/** Whose document it is, what it answers, by when, and what happens otherwise. */
export const DocumentHead = ({ view }: { view: ReturnView }) => {
  const t = useText();
  const { campaign, unit, purpose, owed, dueOn } = view;
  const tasks = useGet(listTasks, { query: { campaignId: campaign.id, limit: 200 } }).data?.items;
  // What hurts first stands first.
  const task = tasks?.find(one => owed.some(each => each.obligationId === one.obligationId));
  const refs = owed.flatMap(one => one.ref ?? []);
  return (
    <div className="doc-head">
      <p className="doc-help">
        {unit.name} ·{' '}
        <Link to={`/campaigns/${encodeURIComponent(campaign.id)}`}>
          {campaign.clock === 'rehearsal' && `【${t.names.clock.rehearsal}】`}
          {campaign.title}
        </Link>
      </p>
      <PageTitle title={t.names.formPurpose[purpose]} />
      {owed.length > 0 && (
        <p className="doc-answers">
          {refs.length > 0 ? t.documents.answers(refs.length) : t.documents.ownOnly}
          {refs.length > 0 && `${t.documents.colon}${refs.join(t.documents.listComma)}`}
        </p>
      )}
      {task ? (
        <div className="task-facts">
          <TaskLight task={task} />
          <Otherwise task={task} />
        </div>
      ) : (
        dueOn !== null && (
          <p className="doc-help">
            {t.documents.dueOn} <Day on={dueOn} />
          </p>
        )
      )}
    </div>
  );
};
