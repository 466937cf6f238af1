import { Descriptions } from 'antd';
import { Link } from 'react-router';
import type { DocketView } from '../../api/contracts/dockets';
import { partRole } from '../../api/contracts/codes';
import { useLanguage, useText } from '../i18n/use-text';
import { Day, Moment } from '../parts/day';
import { GradeLine } from './grade-line';
import { pathOfDocket } from '../parts/paths';
import { UnitNames } from '../parts/unit-names';

/** Who has which part in it, since when, and what was reopened. */
export const PartList = ({ docket }: { docket: DocketView }) => {
  const t = useText();
  const { language } = useLanguage();
  const roles = partRole.options.flatMap(role => {
    const units = docket.parts.filter(part => part.role === role).map(part => part.unit.name);
    return units.length === 0
      ? []
      : [{ key: role, label: t.names.part[role], children: <UnitNames names={units} /> }];
  });
  const items = [
    ...(docket.category ? [{ key: 'category', label: t.cases.category, children: docket.category }] : []),
    ...(docket.breach
      ? [
          {
            key: 'breach',
            label: t.cases.fromBreach,
            children: (
              <Link to={pathOfDocket({ id: docket.breach.id, kind: 'breach' })}>
                {docket.breach.rule} {docket.breach.says[language]}
              </Link>
            ),
          },
        ]
      : []),
    ...roles,
    { key: 'opened', label: t.cases.openedAt, children: <Moment at={docket.openedAt} /> },
    ...(docket.liaison
      ? [
          {
            key: 'liaison',
            label: t.cases.liaison,
            children: `${docket.liaison.name},${docket.liaison.post},${docket.liaison.phone}`,
          },
        ]
      : []),
    ...(docket.graded
      ? [{ key: 'graded', label: t.cases.graded, children: <GradeLine graded={docket.graded} /> }]
      : []),
    ...docket.lineage.map((one, index) => ({
      key: `lineage-${index}`,
      label: t.cases.lineage,
      children: (
        <span>
          <Day on={one.closedOn} /> {t.names.outcome[one.outcome]} → <Moment at={one.reopenedAt} />:
          {one.reason}
          {one.graded && (
            <>
              <br />
              {t.cases.graded} <GradeLine graded={one.graded} />
            </>
          )}
        </span>
      ),
    })),
  ];
  return <Descriptions size="small" column={1} items={items} styles={{ label: { width: 104 } }} />;
};
