import { Form, Input, Segmented } from 'antd';
import { useState } from 'react';
import { recordFigureRow } from '../../api/contracts/figures';
import { call } from '../client/call';
import { useText } from '../i18n/use-text';
import { ActDialog } from '../parts/act-dialog';
import { fieldsOf, formKinds, type FormKind } from './row-fields';

/** 逐条填报: one figure by form; the same id once more corrects it. */
export const RowDialog = ({ campaignId, onClose }: { campaignId: string; onClose: () => void }) => {
  const t = useText();
  const [kind, setKind] = useState<FormKind>('tranche');
  const words = t.figures.form;
  return (
    <ActDialog
      key={kind}
      title={words.title}
      verb={words.verb}
      consequence={words.consequence}
      keptKey={`${campaignId}/figure-row/${kind}`}
      send={(values, once) =>
        call(recordFigureRow, {
          params: { id: campaignId },
          body: {
            kind,
            row: Object.fromEntries(
              Object.entries(values).flatMap(([key, value]) =>
                typeof value === 'string' && value.trim() !== '' ? [[key, value.trim()]] : [],
              ),
            ),
          },
          ...once,
        })
      }
      doneText={words.done}
      onClose={onClose}
    >
      <Segmented<FormKind>
        className="below-12"
        aria-label={t.figures.kind}
        value={kind}
        onChange={setKind}
        options={formKinds.map(value => ({ value, label: t.names.figureKind[value] }))}
      />
      <div className="figure-fields">
        {fieldsOf(kind).map(({ key, isRequired, isDay }) => (
          <Form.Item
            key={key}
            name={key}
            label={t.figures.fields[key as keyof typeof t.figures.fields]}
            rules={isRequired ? [{ required: true, whitespace: true, message: words.missing }] : []}
          >
            <Input type={isDay ? 'date' : 'text'} maxLength={200} autoComplete="off" />
          </Form.Item>
        ))}
      </div>
    </ActDialog>
  );
};
