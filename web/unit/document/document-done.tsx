import { CheckCircleOutlined } from '@ant-design/icons';
import { useEffect, useRef } from 'react';
import { listTasks } from '../../../api/contracts/tasks';
import { useGet } from '../../client/use-get';
import { useText } from '../../i18n/use-text';
import { NextTask } from '../task/next-task';

interface Props {
  what: string;
  count: number;
  isPut: boolean;
}

/** Handed in: what it met, and what is to be done next; the page is read on from here. */
export const DocumentDone = ({ what, count, isPut }: Props) => {
  const t = useText();
  const place = useRef<HTMLElement>(null);
  const { data } = useGet(listTasks, { query: { limit: 200 } });
  useEffect(() => {
    window.scrollTo(0, 0);
    place.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section className="doc-done" ref={place} tabIndex={-1} role="status">
      <p>
        <CheckCircleOutlined aria-hidden />{' '}
        <strong>{isPut ? t.signOffs.putDone(what) : t.documents.done(what, count)}</strong>
        {isPut && ` ${t.signOffs.putHint}`}
      </p>
      <NextTask next={data?.items[0]} />
    </section>
  );
};
