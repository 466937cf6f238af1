import { Link } from 'react-router';
import type { UnitStanding } from '../../../api/contracts/unit-standing';
import { useText } from '../../i18n/use-text';
import { Day, Moment } from '../../parts/day';
import { LightTag } from '../../parts/light-tag';
import { pathOfDocket } from '../../parts/paths';

/** Everything that the unit owes or owed: the original date struck through where it was moved. */
export const OwedTable = ({ obligations }: { obligations: UnitStanding['obligations'] }) => {
  const t = useText();
  return (
    <section className="home-card" aria-label={t.toDo.history}>
      <h2>{t.toDo.history}</h2>
      <div className="standing-table" role="group" tabIndex={0} aria-label={t.toDo.history}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.toDo.historyWhat}</th>
              <th scope="col">{t.toDo.historyDue}</th>
              <th scope="col">{t.toDo.historyState}</th>
              <th scope="col">{t.toDo.historyMet}</th>
            </tr>
          </thead>
          <tbody>
            {obligations.map(one => (
              <tr key={one.id}>
                <td>
                  <Link to={pathOfDocket(one.docket)}>
                    {one.docket.ref} {t.names.obligation[one.kind]}
                  </Link>
                </td>
                <td>
                  {one.originalDueOn !== one.dueOn && (
                    <>
                      <s>
                        <Day on={one.originalDueOn} />
                      </s>{' '}
                    </>
                  )}
                  <Day on={one.dueOn} />
                </td>
                <td>{one.isOverdue ? <LightTag light="red" /> : t.toDo[one.state]}</td>
                <td>{one.metAt ? <Moment at={one.metAt} /> : '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
