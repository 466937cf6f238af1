import { Empty, Flex } from 'antd';
import { Link } from 'react-router';
import type { DocketView } from '../../api/contracts/dockets';
import { useText } from '../i18n/use-text';
import { Moment } from '../parts/day';
import { pathOfLetter, pathOfProceeding } from '../parts/paths';

/** Letters and proceedings that concern this case. */
export const PapersTab = ({ docket }: { docket: DocketView }) => {
  const t = useText();
  if (docket.letters.length + docket.proceedings.length === 0) return <Empty description={t.shell.empty} />;
  return (
    <Flex vertical gap={8} component="ul" className="bullets">
      {docket.letters.map(letter => (
        <li key={letter.id}>
          <Link to={pathOfLetter(letter.id)}>
            {t.names.letterKind[letter.kind]} {letter.number ?? `(${t.letters.noNumber})`}
          </Link>{' '}
          · {letter.toUnit.name} · {t.names.letterStatus[letter.status]}
        </li>
      ))}
      {docket.proceedings.map(one => (
        <li key={one.id}>
          <Link to={pathOfProceeding(one.id)}>
            {t.names.proceedingKind[one.kind]} · {one.unit.name}
          </Link>{' '}
          · {t.names.stage[one.stage]} · <Moment at={one.openedAt} />
        </li>
      ))}
    </Flex>
  );
};
