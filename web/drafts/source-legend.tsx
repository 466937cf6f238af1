import { useText } from '../i18n/use-text';

/** What the marks in the source mean. */
export const SourceLegend = () => {
  const t = useText();
  const words = t.questions.source;
  return (
    <p className="source-legend">
      <span className="role-measure">{words.measure}</span>
      <span className="role-lead">{t.names.part.lead}</span>
      <span className="role-responsible">{t.names.part.responsible}</span>
      <span className="role-deadline">{t.drafts.deadline}</span>
      <span className="role-milestone">{t.drafts.milestones}</span>
      <span className="is-asked">{words.asked}</span>
      <span className="is-unused">{words.unused}</span>
    </p>
  );
};
