import { useMemo } from 'react';
import { useText } from '../i18n/use-text';
import { LongList } from '../parts/long-list';
import { UnitNames } from '../parts/unit-names';
import { MatchedName } from './matched-name';
import { useDraftTools } from './draft-context';
import { planNames, type PlanName } from './plan-names';

const Row = ({ one }: { one: PlanName }) => {
  const t = useText();
  const { questions, goTo } = useDraftTools();
  const words = t.questions.units;
  const asked = questions.all.find(each => each.missing.about.name === one.name);
  if (one.state === 'matched') return <MatchedName one={one} />;
  return (
    <li className="name-row">
      <span>
        「{one.name}」 <span className="plain-note">{words.places(one.count)}</span>
      </span>
      {one.state === 'open' && asked ? (
        <button
          type="button"
          className="text-button"
          aria-label={`${words.answer}：${one.name}`}
          onClick={() => {
            questions.go(asked.key);
            goTo('questions');
          }}
        >
          {words.answer}
        </button>
      ) : one.state === 'answered' ? (
        <UnitNames names={one.units} />
      ) : (
        <span className="plain-note">{words[one.state === 'ignored' ? 'ignored' : 'registered']}</span>
      )}
    </li>
  );
};

/** 单位与联络员: who the plan's names stand for, and whom nobody could be told for. */
export const UnitsStep = () => {
  const t = useText();
  const { draft, questions, goTo } = useDraftTools();
  const names = useMemo(() => planNames(draft), [draft]);
  const alone = questions.all.filter(one => one.missing.code === 'UNIT_HAS_NOBODY');
  return (
    <section className="panel" aria-label={t.questions.step.units}>
      <h2>{t.questions.step.units}</h2>
      <p className="plain-note">{t.questions.units.hint}</p>
      {names.some(one => one.state === 'matched') && <p>{t.questions.units.checkHint}</p>}
      <ul className="no-bullets">
        <LongList items={alone}>
          {one => (
            <li key={one.key} className="name-row">
              <span>{one.missing.message}</span>
              <button
                type="button"
                className="text-button"
                aria-label={`${t.questions.row.nobody}：${one.missing.message}`}
                onClick={() => {
                  questions.go(one.key);
                  goTo('questions');
                }}
              >
                {t.questions.row.nobody}
              </button>
            </li>
          )}
        </LongList>
        <LongList items={names}>{one => <Row key={one.name} one={one} />}</LongList>
      </ul>
    </section>
  );
};
