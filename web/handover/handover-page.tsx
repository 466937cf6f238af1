import { Select } from 'antd';
import { useSearchParams } from 'react-router';
import { getHandover } from '../../api/contracts/handover';
import { useGet } from '../client/use-get';
import { useText } from '../i18n/use-text';
import { foldedSearch } from '../parts/folded-search';
import { Loaded } from '../parts/loaded';
import { PageTitle } from '../parts/page-title';
import { useSession } from '../session/use-session';
import { HandoverList } from './handover-list';
import './handover.css';

/** 交接: what one holds by name and is still open; for whoever may, that of others, and the act itself. */
export const HandoverPage = () => {
  const t = useText();
  const { data: session } = useSession();
  const [search, setSearch] = useSearchParams();
  const own = session?.person.id ?? '';
  const id = search.get('person') ?? own;
  const query = useGet(getHandover, { params: { id }, enabled: id !== '' });
  const mine = useGet(getHandover, { params: { id: own }, enabled: own !== '' });
  const others = mine.data?.others ?? [];
  const options = others.map(one => ({ value: one.id, label: `${one.name}（${one.unit.name}）` }));
  return (
    <div className="handover">
      <PageTitle
        title={t.handover.title}
        extra={
          <button type="button" className="handover-print screen-only" onClick={() => window.print()}>
            {t.handover.print}
          </button>
        }
      />
      <p className="handover-who">{t.handover.whoPerforms}</p>
      {options.length > 0 && (
        <label className="handover-choose screen-only">
          <span>{t.handover.choose}</span>
          <Select
            allowClear
            showSearch={foldedSearch}
            placeholder={t.handover.chooseHint}
            value={id === own ? null : id}
            options={options}
            onChange={(chosen?: string | null) => setSearch(chosen ? { person: chosen } : {})}
          />
        </label>
      )}
      <Loaded query={query}>
        {data => <HandoverList key={data.person.id} handover={data} onDone={() => setSearch({})} />}
      </Loaded>
    </div>
  );
};
