import { useText } from '../../i18n/use-text';

/** The places of sentence, figures and panels while they are fetched. */
export const CockpitSkeleton = () => {
  const t = useText();
  return (
    <div role="status" aria-label={t.shell.loading} className="cockpit-skeleton">
      <h1 className="for-readers">{t.cockpit.title}</h1>
      <span className="bone is-sentence" />
      <span className="bone is-figures" />
      <span className="bone is-panel" />
    </div>
  );
};
