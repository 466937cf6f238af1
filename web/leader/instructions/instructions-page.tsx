import { Link } from 'react-router';
import { listInstructions } from '../../../api/contracts/instructions';
import { Instruction } from '../../case/instruction-list';
import { useGet } from '../../client/use-get';
import { useText } from '../../i18n/use-text';
import { Loaded } from '../../parts/loaded';
import { PageTitle } from '../../parts/page-title';
import { pathOfDocket } from '../../parts/paths';

/** 批示: what waits for an answer first, by its day; each with the case that it is about. */
export const InstructionsPage = () => {
  const t = useText().instructions;
  const query = useGet(listInstructions, { query: { limit: 200 } });
  return (
    <section className="panel">
      <PageTitle title={t.title} extra={<Link to="/letters">{t.letters}</Link>} />
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="instruction-hint">{t.empty}</p>
          ) : (
            items.map(one => (
              <article key={one.id} aria-label={one.text}>
                <Link to={pathOfDocket(one.docket)}>
                  {one.docket.ref} {one.docket.title}
                </Link>
                <Instruction instruction={one} />
              </article>
            ))
          )
        }
      </Loaded>
    </section>
  );
};
