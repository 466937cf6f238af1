import { Form, Input } from 'antd';
import { useState } from 'react';
import type { TargetsView } from '../../api/contracts/targets';
import { useText } from '../i18n/use-text';
import { TargetActDialog } from './target-act';

/** 附实施文件: a rule that is known from the news alone gets the paper that it rests on. */
export const AttachNotice = ({ view, rule }: { view: TargetsView; rule: string }) => {
  const t = useText();
  const [isOpen, setIsOpen] = useState(false);
  const words = t.targets.notice;
  const field = (name: string, label: string, isRequired: boolean) => (
    <Form.Item
      name={name}
      label={label}
      rules={isRequired ? [{ required: true, whitespace: true, message: words.missing }] : []}
    >
      <Input maxLength={200} type={name === 'issuedOn' ? 'date' : 'text'} />
    </Form.Item>
  );
  return (
    <>
      {' · '}
      <button type="button" className="text-button" onClick={() => setIsOpen(true)}>
        {words.verb(rule)}
      </button>
      {isOpen && (
        <TargetActDialog
          view={view}
          kind="attach-notice"
          of={rule}
          title={words.verb(rule)}
          consequence={words.consequence}
          toBody={({ title, issuer, number, issuedOn }) => ({
            kind: 'attach-notice',
            rule,
            notice: {
              title: String(title),
              issuer: String(issuer),
              number: typeof number === 'string' && number !== '' ? number : null,
              issuedOn: String(issuedOn),
            },
          })}
          onClose={() => setIsOpen(false)}
        >
          {field('title', words.title, true)}
          {field('issuer', words.issuer, true)}
          {field('number', words.number, false)}
          {field('issuedOn', words.issuedOn, true)}
        </TargetActDialog>
      )}
    </>
  );
};
