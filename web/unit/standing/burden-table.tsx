import type { UnitStanding } from '../../../api/contracts/unit-standing';
import { useText } from '../../i18n/use-text';
import { Day } from '../../parts/day';
import { LightTag } from '../../parts/light-tag';

const keys = ['messagesToOne', 'forms', 'inspections'] as const;

/** 基层减负: how much was and will be asked of the unit in each week, beside the limits. */
export const BurdenTable = ({ burden: { budget, weeks } }: { burden: UnitStanding['burden'] }) => {
  const t = useText();
  const names = { messagesToOne: t.toDo.mails, forms: t.toDo.forms, inspections: t.toDo.inspections };
  return (
    <section className="home-card" aria-label={t.toDo.weeks}>
      <h2>{t.toDo.weeks}</h2>
      <div className="standing-table" role="group" tabIndex={0} aria-label={t.toDo.weeks}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.toDo.week}</th>
              {keys.map(key => (
                <th scope="col" key={key}>
                  {names[key]} · {t.toDo.limit(budget[key])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map(week => (
              <tr key={week.week}>
                <th scope="row">
                  <Day on={week.week} />
                </th>
                {keys.map(key => (
                  <td key={key}>
                    {week.exceeds.includes(key) ? (
                      <LightTag light="yellow" label={`${week[key]} ${t.toDo.burdenOver}`} />
                    ) : (
                      week[key]
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
