import type { MoneyFlowView } from '../../api/contracts/money-flow';
import { useText } from '../i18n/use-text';
import { Amount } from '../targets/amount';
import { flowColumns } from './flow-columns';

/** Each level as a whole: how much came, how much went on, how much lies there. */
export const FlowLevels = ({ view }: { view: MoneyFlowView }) => {
  const t = useText();
  return (
    <div className="flow-levels">
      {view.levels.map(one => {
        const title = one.level === null ? t.moneyFlow.otherLevel : t.names.unitLevel[one.level];
        return (
          <section key={title} className="panel" aria-label={title}>
            <h2>
              {title} <span className="targets-note">{t.moneyFlow.units(one.units)}</span>
            </h2>
            <dl>
              {flowColumns.map(column => (
                <div key={column}>
                  <dt>{t.moneyFlow.columns[column]}</dt>
                  <dd>
                    <Amount yuan={one[column]} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
    </div>
  );
};
