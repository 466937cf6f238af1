import { Button, Form, Input } from 'antd';
import { useText } from '../i18n/use-text';
import { UnitSelect } from '../parts/unit-select';

/** The subjects, one a row: the unit, and the posts of its two main leaders (主要负责人, Party and government). */
export const SubjectRows = () => {
  const words = useText().assessments.open;
  const [first, second] = words.posts;
  const rules = [{ required: true, message: words.missing }];
  return (
    <fieldset className="subject-rows">
      <legend>{words.subjects}</legend>
      <Form.List name="subjects">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className="subject-row">
                <Form.Item name={[name, 'unitId']} rules={rules}>
                  <UnitSelect aria-label={`${words.subject} ${name + 1}`} placeholder={words.subject} />
                </Form.Item>
                {(['first', 'second'] as const).map((field, n) => (
                  <Form.Item key={field} name={[name, field]} rules={rules}>
                    <Input
                      aria-label={`${words.subject} ${name + 1} ${words.post(n + 1)}`}
                      placeholder={words.post(n + 1)}
                      maxLength={200}
                    />
                  </Form.Item>
                ))}
                {rows.length > 1 && (
                  <Button aria-label={`${words.dropSubject} ${name + 1}`} onClick={() => remove(name)}>
                    {words.dropSubject}
                  </Button>
                )}
              </div>
            ))}
            <Button onClick={() => add({ first, second })}>{words.addSubject}</Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
};
