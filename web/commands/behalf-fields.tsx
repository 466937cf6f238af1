import { Alert, Form, Input, Select } from 'antd';
import type { Ability, DocketView } from '../../api/contracts/dockets';
import { useText } from '../i18n/use-text';
import { DateItem } from '../parts/date-item';
import { foldedSearch } from '../parts/folded-search';
import { behalfOptions } from './options';

/** 代为登记: for which unit, when it was received, and by what proof. */
export const BehalfFields = ({ ability, docket }: { ability: Ability; docket: DocketView }) => {
  const t = useText();
  return (
    <>
      <Alert type="info" showIcon title={t.commands.onBehalfHint} className="below-12" />
      <Form.Item name="forUnitId" label={t.commands.forUnit} rules={[{ required: true }]}>
        <Select options={behalfOptions(ability, docket)} showSearch={foldedSearch} />
      </Form.Item>
      <DateItem name="receivedAt" label={t.commands.receivedAt} hasTime help={t.commands.receivedHint} />
      <Form.Item name="proof" label={t.commands.proof} rules={[{ required: true }]}>
        <Input placeholder={t.commands.proofHint} maxLength={2000} />
      </Form.Item>
    </>
  );
};
