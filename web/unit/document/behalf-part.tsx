import { DatePicker, Input } from 'antd';
import dayjs from 'dayjs';
import { useText } from '../../i18n/use-text';
import { useEditing } from './editing';
import { placeOf } from './places';

/** 代为登记: when it was received, and by what proof. */
export const BehalfPart = () => {
  const t = useText();
  const { values, set, isTold } = useEditing();
  const received = values['receivedAt'];
  const proof = typeof values['proof'] === 'string' ? values['proof'] : '';
  return (
    <section className="doc-part" aria-label={t.commands.onBehalf}>
      <header>
        <h2>{t.commands.onBehalf}</h2>
      </header>
      <p className="doc-help">{t.commands.onBehalfHint}</p>
      <div className="doc-field">
        <label className="doc-label" htmlFor={placeOf('receivedAt')}>
          {t.commands.receivedAt}
          <span className="doc-optional">{t.documents.optional}</span>
        </label>
        <DatePicker
          id={placeOf('receivedAt')}
          showTime={{ format: 'HH:mm' }}
          format="YYYY-MM-DD HH:mm"
          showNow={false}
          value={typeof received === 'string' && received ? dayjs(received.slice(0, 19)) : null}
          onChange={at => set('receivedAt', at ? at.format('YYYY-MM-DDTHH:mm:00+08:00') : '')}
        />
        <p className="doc-help">{t.commands.receivedHint}</p>
      </div>
      <div className="doc-field">
        <label className="doc-label" htmlFor={placeOf('proof')}>
          {t.commands.proof}
        </label>
        <Input
          id={placeOf('proof')}
          value={proof}
          placeholder={t.commands.proofHint}
          maxLength={2000}
          onChange={event => set('proof', event.target.value)}
        />
        {isTold && proof.trim() === '' && <p className="doc-gap">{t.documents.gap.empty}</p>}
      </div>
    </section>
  );
};
