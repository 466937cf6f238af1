import { getCaseTimeline, getUnitFileTimeline } from '../../../api/contracts/docket-endpoints';
import type { SignOffView } from '../../../api/contracts/sign-offs';
import { useGet } from '../../client/use-get';
import { useText } from '../../i18n/use-text';
import { Moment } from '../../parts/day';

const MOST = 10;

const ChangesIn = ({ docket, since }: { docket: SignOffView['dockets'][number]; since: string }) => {
  const t = useText();
  const { data } = useGet(docket.kind === 'unit-file' ? getUnitFileTimeline : getCaseTimeline, {
    params: { id: docket.id },
    query: { order: 'desc', limit: MOST },
  });
  // A rehearsal's clock stands still between two changes: what happened at the same instant counts as later.
  const news = (data?.items ?? []).filter(item => Date.parse(item.recordedAt) >= Date.parse(since));
  return news.map(item => (
    <li key={item.seq}>
      <Moment at={item.recordedAt} /> {docket.ref} {t.language === 'en' ? item.en : item.text}
    </li>
  ));
};

/** What has happened in the cases since it was written; nothing where they are as they were. */
export const SignOffChanges = ({ signOff }: { signOff: SignOffView }) => {
  const t = useText();
  const moved = signOff.dockets.filter(one => one.version !== one.writtenOn);
  if (moved.length === 0 || signOff.state !== 'waiting') return null;
  return (
    <section className="sign-off-note" aria-label={t.signOffs.changed}>
      <strong>{t.signOffs.changed}</strong>
      <ul>
        {moved.map(one => (
          <ChangesIn key={one.id} docket={one} since={signOff.preparedAt} />
        ))}
      </ul>
    </section>
  );
};
