import { Form, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { listForms, type FormRow } from '../../api/contracts/forms';
import { getReport, type ReportView } from '../../api/contracts/reports';
import { formPurposes } from '../../domain/codes/form';
import { useCampaign } from '../campaigns/use-campaign';
import { useGet } from '../client/use-get';
import { useLanguage, useText } from '../i18n/use-text';
import { Moment } from '../parts/day';
import { Empty } from '../parts/empty';
import { Loaded } from '../parts/loaded';
import { NowContext } from '../parts/now-context';
import { PageTitle } from '../parts/page-title';
import { useAbility } from '../session/use-session';
import { FormPreview } from './form-preview';
import { ReportActDialog } from './report-act';
import './report-page.css';
import './report-forms.css';
import './report-paper.css';
import { SaveFormPanel } from './save-form-panel';

const isSame = (a: FormRow, b: FormRow): boolean => a.id === b.id && a.version === b.version;

interface LineProps {
  form: FormRow;
  inForce: boolean;
  mayAdopt: boolean;
  isShown: boolean;
  onShow: () => void;
  onAdopt: () => void;
}

const Line = ({ form, inForce, mayAdopt, isShown, onShow, onAdopt }: LineProps) => {
  const t = useText();
  const { language } = useLanguage();
  const words = t.report.forms;
  const name = words.name(form.name[language], form.version);
  return (
    <li>
      <div>
        <b>{name}</b> {inForce && <span className="report-status">{words.inForce}</span>}
        <small>
          {form.createdAt === null ? (
            words.ofSystem
          ) : (
            <>
              {form.createdBy?.name} <Moment at={form.createdAt} />
            </>
          )}
          {form.note && ` · ${form.note}`}
        </small>
      </div>
      <div className="report-buttons">
        <button
          type="button"
          className="report-button"
          aria-expanded={isShown}
          aria-label={words.lookAt(name)}
          onClick={onShow}
        >
          {words.look}
        </button>
        {mayAdopt && !inForce && (
          <button type="button" className="report-button" aria-label={words.adoptIt(name)} onClick={onAdopt}>
            {t.names.reportCommand['adopt-form']}
          </button>
        )}
      </div>
      {isShown && <FormPreview id={form.id} version={form.version} />}
    </li>
  );
};

const Forms = ({ view, items }: { view: ReportView; items: FormRow[] }) => {
  const t = useText();
  const { language } = useLanguage();
  const words = t.report.forms;
  const [shown, setShown] = useState<FormRow | null>(null);
  const [adopted, setAdopted] = useState<FormRow | null>(null);
  return (
    <>
      {formPurposes.map(purpose => (
        <section key={purpose} className="report-panel" aria-label={t.names.formPurpose[purpose]}>
          <h2>{t.names.formPurpose[purpose]}</h2>
          <ul className="report-forms">
            {items
              .filter(one => one.purpose === purpose)
              .map(one => (
                <Line
                  key={`${one.id} ${one.version}`}
                  form={one}
                  inForce={isSame(one, view.forms[purpose])}
                  mayAdopt={view.abilities.includes('adopt-form')}
                  isShown={shown !== null && isSame(one, shown)}
                  onShow={() => setShown(shown !== null && isSame(one, shown) ? null : one)}
                  onAdopt={() => setAdopted(one)}
                />
              ))}
          </ul>
        </section>
      ))}
      {adopted && (
        <ReportActDialog
          view={view}
          kind="adopt-form"
          of={`${adopted.id}@${adopted.version}`}
          title={words.adoptIt(words.name(adopted.name[language], adopted.version))}
          consequence={words.consequence}
          toBody={({ reason }) => ({
            kind: 'adopt-form',
            purpose: adopted.purpose,
            form: { id: adopted.id, version: adopted.version },
            reason: String(reason),
          })}
          onClose={() => setAdopted(null)}
        >
          <Form.Item name="reason" label={words.reason} rules={[{ required: true, whitespace: true }]}>
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={20_000} />
          </Form.Item>
        </ReportActDialog>
      )}
    </>
  );
};

/** 表单: which are there, which is in force in this campaign, what each asks; another is adopted or saved here. */
export const FormsPage = () => {
  const t = useText();
  const may = useAbility();
  const { campaign, isPending } = useCampaign();
  const report = useGet(getReport, { enabled: campaign !== undefined, params: { id: campaign?.id ?? '' } });
  const forms = useGet(listForms);
  const words = t.report.forms;
  return (
    <NowContext value={report.data?.campaign.now ?? null}>
      <div className="report-page">
        <PageTitle
          title={words.title}
          extra={
            campaign && (
              <Link to={`/report?campaign=${encodeURIComponent(campaign.id)}`}>{t.report.backToReport}</Link>
            )
          }
        />
        {!campaign && !isPending && <Empty title={t.shell.noCampaign} />}
        {campaign && (
          <Loaded query={report}>
            {view => <Loaded query={forms}>{({ items }) => <Forms view={view} items={items} />}</Loaded>}
          </Loaded>
        )}
        {campaign && may('keep-rules') && <SaveFormPanel campaignId={campaign.id} />}
      </div>
    </NowContext>
  );
};
