import { Button, Form, Input } from 'antd';
import { commandAssessment } from '../../api/contracts/assessment-commands';
import type { AssessmentReportView, AssessmentView } from '../../api/contracts/assessments';
import { call } from '../client/call';
import { useAsSeen } from '../commands/use-as-seen';
import { useText } from '../i18n/use-text';
import { ActForm } from '../parts/act-form';
import { SomebodyWasQuicker } from '../parts/somebody-was-quicker';
import { useAct } from '../parts/use-act';

interface Props {
  view: AssessmentView;
  part: AssessmentReportView['parts'][number];
  onClose: () => void;
}

/** One part of the report, written where it will stand; what is typed is kept until it is saved. */
export const EditPart = ({ view, part: { part, text: before }, onClose }: Props) => {
  const t = useText();
  const words = t.assessments.report;
  const asSeen = useAsSeen(view);
  const name = t.names.assessmentPart[part];
  const act = useAct({
    keptKey: `${view.docketId}/edit-part/${part}`,
    initial: { text: before ?? '' },
    target: view.version,
    send: ({ text }, once) =>
      asSeen(({ id, version }) =>
        call(commandAssessment, {
          params: { id },
          body: { kind: 'edit-part', part, text: typeof text === 'string' ? text : '' },
          ...once,
          version,
        }),
      ),
    doneText: words.saved,
    onDone: onClose,
  });
  return (
    <section className="panel" aria-label={words.editOf(name)}>
      <h2>{name}</h2>
      <ActForm act={act} conflict={again => <SomebodyWasQuicker again={again} />}>
        <Form.Item name="text" rules={[{ required: true, whitespace: true, message: t.assessments.missing }]}>
          <Input.TextArea
            aria-label={words.editOf(name)}
            autoSize={{ minRows: 5, maxRows: 24 }}
            maxLength={20_000}
            autoFocus
          />
        </Form.Item>
      </ActForm>
      <div className="assessment-acts">
        <Button type="primary" loading={act.sending.isPending} onClick={act.form.submit}>
          {words.save}
        </Button>
        <Button onClick={onClose}>{t.shell.close}</Button>
      </div>
    </section>
  );
};
