import { useText } from '../i18n/use-text';
import { useDraftTools } from './draft-context';

const shown = 14;

/** Units as the plan names them, as tags; one that is asked about leads to its question. */
export const UnitTags = ({ names, isLead = false }: { names: readonly string[]; isLead?: boolean }) => {
  const t = useText();
  const { questions } = useDraftTools();
  if (names.length === 0) return <span className="plain-note">{t.questions.result.none}</span>;
  return (
    <span className="unit-tags">
      {names.slice(0, shown).map(name => {
        const asked = questions.all.find(one => one.missing.about.name === name);
        if (!asked)
          return (
            <span key={name} className={`unit-tag${isLead ? ' is-lead' : ''}`}>
              {name}
            </span>
          );
        return (
          <button
            key={name}
            type="button"
            className="unit-tag is-asked"
            aria-label={`${name}：${t.questions.units.answer}`}
            onClick={() => questions.go(asked.key)}
          >
            {name}？
          </button>
        );
      })}
      {names.length > shown && <span className="plain-note">{t.parts.units(names.length)}</span>}
    </span>
  );
};
