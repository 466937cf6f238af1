import { useText } from '../i18n/use-text';
import { useDraftTools } from './draft-context';

const shown = 14;

interface Props {
  names: readonly string[];
  isLead?: boolean;
  /** Persons are looked up in no registry. */
  arePersons?: boolean;
}

/** Units as the plan names them, as tags; one that is asked about leads to its question. */
export const UnitTags = ({ names, isLead = false, arePersons = false }: Props) => {
  const t = useText();
  const { draft, questions, goTo } = useDraftTools();
  if (names.length === 0) return <span className="plain-note">{t.questions.result.none}</span>;
  return (
    <span className="unit-tags">
      {names.slice(0, shown).map(name => {
        const match = arePersons ? undefined : draft.matched.find(one => one.name === name);
        if (match)
          return (
            <button
              key={name}
              type="button"
              className={`unit-tag${isLead ? ' is-lead' : ''}`}
              aria-label={`${t.questions.units.taken(name, match.unit.name, t.names.matchReason[match.by])}：${t.questions.units.check}`}
              onClick={() => goTo('units')}
            >
              {t.questions.units.taken(name, match.unit.name, t.names.matchReason[match.by])}
            </button>
          );
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
