import { Button, Flex, Input } from 'antd';
import { useState } from 'react';
import { useText } from '../i18n/use-text';
import { changeAssignment } from './change-assignment';
import { useDraftTools } from './draft-context';

/** A deadline in words, as a plan would put it, or a date: it is read by the same rules as the plan. */
export const DeadlineControl = ({ assignment }: { assignment: number }) => {
  const t = useText();
  const { change } = useDraftTools();
  const [text, setText] = useState('');
  const take = (): void => {
    if (text.trim()) change(changeAssignment(assignment, { deadlineText: text.trim() }));
  };
  return (
    <Flex gap={8} wrap>
      <Input
        size="small"
        aria-label={t.drafts.deadlineText}
        placeholder={t.drafts.deadlineHint}
        value={text}
        onChange={event => setText(event.target.value)}
        onPressEnter={take}
        style={{ width: 280 }}
      />
      <Button size="small" type="primary" ghost disabled={text.trim() === ''} onClick={take}>
        {t.drafts.takeDeadline}
      </Button>
    </Flex>
  );
};
