import { Button } from 'antd';
import { useState } from 'react';
import { listStandIns } from '../../api/contracts/stand-ins';
import { useGet } from '../client/use-get';
import { useText } from '../i18n/use-text';
import { Loaded } from '../parts/loaded';
import { PageTitle } from '../parts/page-title';
import { useSession } from '../session/use-session';
import { StandInDialog } from './stand-in-dialog';
import { StandInList } from './stand-in-list';

/** 代理: who acts for whom. Everybody names his own; while acting for somebody, nobody names any. */
export const StandInsPage = () => {
  const t = useText();
  const query = useGet(listStandIns);
  const { data: session } = useSession();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <PageTitle
        title={t.standIns.title}
        extra={
          !session?.standIn && (
            <Button type="primary" onClick={() => setIsOpen(true)}>
              {t.standIns.name}
            </Button>
          )
        }
      />
      <Loaded query={query}>{data => <StandInList items={data.items} />}</Loaded>
      {isOpen && <StandInDialog onClose={() => setIsOpen(false)} />}
    </>
  );
};
