import { Typography } from 'antd';
import { getCase, getUnitFile } from '../../api/contracts/docket-endpoints';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { useGet } from '../client/use-get';
import { DerivationList } from './derivation-list';
import { Loaded } from './loaded';

interface Props {
  docketId: string;
  kind: string;
  dueOn: CivilDate;
  obligationId?: string | null;
}

/** Fetches a docket to say where one of its dates comes from: of the obligation named, or of those due that day. */
export const WhyFromDocket = ({ docketId, kind, dueOn, obligationId }: Props) => {
  const query = useGet(kind === 'unit-file' ? getUnitFile : getCase, { params: { id: docketId } });
  return (
    <Loaded query={query}>
      {docket =>
        docket.obligations
          .filter(one =>
            obligationId ? one.id === obligationId : one.dueOn === dueOn && one.state.kind === 'open',
          )
          .slice(0, 3)
          .map(one => (
            <div key={one.id} className="below-8">
              <Typography.Text strong>
                {one.what} · {one.owedByName}
              </Typography.Text>
              <DerivationList derivation={one.derivation} />
            </div>
          ))
      }
    </Loaded>
  );
};
