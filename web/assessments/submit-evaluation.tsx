import { Button, Form, Input } from 'antd';
import type { AssessmentView } from '../../api/contracts/assessments';
import { FilesItem } from '../files/files-item';
import { useText } from '../i18n/use-text';
import { AssessmentActDialog } from './assessment-act';
import { evaluationBody } from './evaluation-body';

/** 报送评估结果: how it was done, on what frame, how many of each stratum. */
export const SubmitEvaluation = ({ view, onClose }: { view: AssessmentView; onClose: () => void }) => {
  const t = useText();
  const words = t.assessments.thirdParty;
  const required = [{ required: true, whitespace: true, message: t.assessments.missing }];
  return (
    <AssessmentActDialog
      view={view}
      kind="submit-evaluation"
      initial={{ strata: [{}] }}
      toBody={evaluationBody}
      onClose={onClose}
    >
      <Form.Item name="methods" label={words.methods} extra={words.methodsHint} rules={required}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
      <Form.Item name="sampleFrame" label={words.sampleFrame} rules={required}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={20_000} />
      </Form.Item>
      <fieldset className="strata">
        <legend>{words.strata}</legend>
        <Form.List name="strata">
          {(rows, { add, remove }) => (
            <>
              {rows.map(({ key, name }) => (
                <div key={key} className="stratum">
                  <Form.Item name={[name, 'name']} rules={required}>
                    <Input
                      aria-label={`${words.stratum} ${name + 1}`}
                      placeholder={words.stratum}
                      maxLength={200}
                    />
                  </Form.Item>
                  <Form.Item
                    name={[name, 'n']}
                    rules={[{ required: true, pattern: /^[1-9]\d{0,8}$/, message: t.assessments.missing }]}
                  >
                    <Input aria-label={`${words.n} ${name + 1}`} placeholder={words.n} inputMode="numeric" />
                  </Form.Item>
                  {rows.length > 1 && (
                    <Button aria-label={`${words.dropStratum} ${name + 1}`} onClick={() => remove(name)}>
                      {words.dropStratum}
                    </Button>
                  )}
                </div>
              ))}
              <Button onClick={() => add({})}>{words.addStratum}</Button>
            </>
          )}
        </Form.List>
      </fieldset>
      <FilesItem name="fileIds" label={t.assessments.fields.fileIds} />
    </AssessmentActDialog>
  );
};
