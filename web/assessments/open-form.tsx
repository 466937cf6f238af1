import { Button, Form, Input, Select } from 'antd';
import { useNavigate } from 'react-router';
import { openAssessment } from '../../api/contracts/assessment-commands';
import { listSchemes } from '../../api/contracts/schemes';
import { call } from '../client/call';
import { useGet } from '../client/use-get';
import '../figures/figures.css';
import { useLanguage, useText } from '../i18n/use-text';
import { ActForm } from '../parts/act-form';
import { DateItem } from '../parts/date-item';
import { pathOfAssessment } from '../parts/paths';
import { UnitSelect } from '../parts/unit-select';
import { useAct } from '../parts/use-act';
import { openingBody } from './opening-body';
import { SubjectRows } from './subject-rows';

const SchemeFields = () => {
  const t = useText();
  const { language } = useLanguage();
  const words = t.assessments.open;
  const { data, isFetching } = useGet(listSchemes);
  const schemeId = Form.useWatch<string | undefined>('schemeId');
  const scheme = data?.items.find(one => one.id === schemeId);
  const years = scheme
    ? Array.from({ length: scheme.years.to - scheme.years.from + 1 }, (_, n) => scheme.years.from + n)
    : [];
  const rules = [{ required: true, message: words.missing }];
  return (
    <>
      <Form.Item name="schemeId" label={words.scheme} rules={rules}>
        <Select
          aria-label={words.scheme}
          loading={isFetching}
          options={(data?.items ?? []).map(one => ({ value: one.id, label: one.title[language] }))}
        />
      </Form.Item>
      <Form.Item name="year" label={words.year} rules={rules} extra={words.endsOn}>
        <Select aria-label={words.year} options={years.map(value => ({ value, label: String(value) }))} />
      </Form.Item>
    </>
  );
};

/** 开展年度考核: by which scheme, which year, from which day and why, whom. What is typed is kept until it is sent. */
export const OpenForm = ({ onClose }: { onClose: () => void }) => {
  const t = useText();
  const words = t.assessments.open;
  const navigate = useNavigate();
  const [first, second] = words.posts;
  const act = useAct({
    keptKey: 'assessments/open',
    initial: { subjects: [{ first, second }] },
    send: async (values, once) => {
      const { id } = await call(openAssessment, { body: openingBody(values), ...once });
      await navigate(pathOfAssessment(id));
    },
    doneText: t.assessments.done(words.verb),
    onDone: onClose,
  });
  const required = [{ required: true, whitespace: true, message: words.missing }];
  return (
    <section className="panel below-16" aria-label={words.verb}>
      <h2 className="panel-title">{words.verb}</h2>
      <ActForm act={act} consequence={words.consequence}>
        <div className="figure-fields">
          <Form.Item name="title" label={words.name} rules={required}>
            <Input maxLength={200} />
          </Form.Item>
          <SchemeFields />
          <DateItem name="startsOn" label={words.startsOn} isRequired help={words.startsHint} />
        </div>
        <Form.Item name="reason" label={words.reason} rules={required}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
        </Form.Item>
        <SubjectRows />
        <Form.Item name="thirdPartyId" label={words.thirdParty} extra={words.thirdPartyHint}>
          <UnitSelect aria-label={words.thirdParty} />
        </Form.Item>
      </ActForm>
      <div className="assessment-acts">
        <Button type="primary" loading={act.sending.isPending} onClick={act.form.submit}>
          {words.verb}
        </Button>
        <Button onClick={onClose}>{t.shell.cancel}</Button>
      </div>
    </section>
  );
};
