import { Button } from 'antd';
import { useText } from '../../i18n/use-text';
import { ErrorNotice } from '../../parts/page-error';
import { useSignFor } from '../task/use-sign-for';
import type { Together } from '../../tasks/gather';

/** Signs for everything of the item with one press; what came of it is said on the page. */
export const SignForButton = ({ tasks, onDone }: { tasks: Together; onDone: (count: number) => void }) => {
  const t = useText();
  const sign = useSignFor(onDone);
  return (
    <>
      <Button type="primary" loading={sign.isPending} onClick={() => sign.mutate(tasks)}>
        {tasks.length > 1 ? t.toDo.signAll : t.names.command['sign-for']}
      </Button>
      {sign.isError && <ErrorNotice error={sign.error} />}
    </>
  );
};
