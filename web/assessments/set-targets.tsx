import { Form, Input } from 'antd';
import type { AssessmentSubjectView, AssessmentView } from '../../api/contracts/assessments';
import '../figures/figures.css';
import { useText } from '../i18n/use-text';
import { AssessmentActDialog } from './assessment-act';
import { useIndicatorNames } from './subject-lines';
import { targetsBody } from './targets-body';

interface Props {
  view: AssessmentView;
  subject: AssessmentSubjectView;
  onClose: () => void;
}

/** 下达目标值 of one subject: a value for each indicator, empty where there is no task this year, and the paper that says so. */
export const SetTargets = ({ view, subject, onClose }: Props) => {
  const t = useText();
  const words = t.assessments.subjects;
  const indicators = useIndicatorNames(view);
  const { id, name } = subject.unit;
  const own = view.targets.filter(one => one.subjectId === id);
  return (
    <AssessmentActDialog
      view={view}
      kind="set-targets"
      of={id}
      title={words.targetsOf(name)}
      initial={{
        source: own[0]?.source,
        values: Object.fromEntries(own.map(one => [one.indicator, one.value ?? ''])),
      }}
      toBody={values =>
        targetsBody(
          id,
          indicators.map(one => one.id),
          values,
        )
      }
      onClose={onClose}
    >
      <div className="figure-fields">
        {indicators.map(one => (
          <Form.Item key={one.id} name={['values', one.id]} label={one.name}>
            <Input maxLength={100} autoComplete="off" placeholder={words.noTarget} />
          </Form.Item>
        ))}
      </div>
      <Form.Item
        name="source"
        label={words.paper}
        rules={[{ required: true, whitespace: true, message: t.assessments.missing }]}
      >
        <Input maxLength={200} />
      </Form.Item>
    </AssessmentActDialog>
  );
};
