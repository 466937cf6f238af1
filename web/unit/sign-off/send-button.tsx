import { Button, Form } from 'antd';
import type { CommandKind } from '../../../domain/codes/commands';
import { useText } from '../../i18n/use-text';

interface Props {
  kind: CommandKind;
  count: number;
  goesBeforeHead: boolean;
  isPending: boolean;
}

/** What the press does: hands in, or puts before the head, unless a stamped scan lies with it. */
export const SendButton = ({ kind, count, goesBeforeHead, isPending }: Props) => {
  const t = useText();
  const isStamped = Form.useWatch<boolean | undefined>('isStamped') === true;
  const name = t.toDo.submit(t.names.command[kind], count);
  return (
    <Button type="primary" htmlType="submit" loading={isPending} disabled={count === 0}>
      {goesBeforeHead && !isStamped ? t.signOffs.put(name) : name}
    </Button>
  );
};
