import { Alert, Flex, Tag, Typography } from 'antd';
import type { MissingView } from '../../api/contracts/answers';
import { useText } from '../i18n/use-text';
import { useDraftTools } from './draft-context';
import { LongList } from '../parts/long-list';
import { MissingControl } from './missing-control';
import { placeOf } from './place-of';
import { SeeSource } from './see-source';

const MissingItem = ({ missing }: { missing: MissingView }) => {
  const t = useText();
  const { draft } = useDraftTools();
  const span = placeOf(missing, draft.plan);
  return (
    <li className="missing-item">
      <Flex gap={8} align="baseline" wrap>
        <Tag color={missing.isWarning ? 'default' : 'warning'} variant="outlined">
          {t.names.missing[missing.code]}
        </Tag>
        <span style={{ flex: 1, minWidth: 200 }}>{missing.message}</span>
        {span && <SeeSource span={span} about={missing.message} />}
      </Flex>
      <MissingControl missing={missing} />
    </li>
  );
};

/** The one list of what keeps the campaign from being launched, each with the control that answers it. */
export const MissingPanel = () => {
  const t = useText();
  const { draft } = useDraftTools();
  const must = draft.missing.filter(one => !one.isWarning);
  const warnings = draft.missing.filter(one => one.isWarning);
  return (
    <section className="panel" aria-label={t.drafts.sections.missing}>
      <Typography.Title level={2} style={{ fontSize: 16, marginTop: 0 }}>
        {t.drafts.sections.missing}
      </Typography.Title>
      {must.length === 0 ? (
        <Alert type="success" showIcon title={t.drafts.nothingMissing} role="status" />
      ) : (
        <Typography.Paragraph role="status">{t.drafts.missingCount(must.length)}</Typography.Paragraph>
      )}
      <ul className="missing-list">
        <LongList items={must}>
          {one => <MissingItem key={`${one.code}/${JSON.stringify(one.about)}`} missing={one} />}
        </LongList>
      </ul>
      {warnings.length > 0 && (
        <>
          <Typography.Paragraph type="secondary">{t.drafts.warnings(warnings.length)}</Typography.Paragraph>
          <ul className="missing-list">
            <LongList items={warnings}>
              {one => <MissingItem key={`${one.code}/${JSON.stringify(one.about)}`} missing={one} />}
            </LongList>
          </ul>
        </>
      )}
    </section>
  );
};
