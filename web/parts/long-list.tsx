import { Button, Flex } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useText } from '../i18n/use-text';

interface Props<T> {
  items: readonly T[];
  /** The element's id that a link of the page may lead to. */
  idOf?: (item: T, index: number) => string;
  /** So many at a time. */
  step?: number;
  children: (item: T, index: number) => ReactNode;
}

/** A page of a thousand forms takes a minute to build: so many at a time, and as far as a link leads. */
const many = 50;

/** The first items of a list that is already here, and a button for more. */
export const LongList = <T,>({ items, idOf, step = many, children }: Props<T>) => {
  const t = useText();
  const [shown, setShown] = useState(step);
  const { hash } = useLocation();
  const id = decodeURIComponent(hash.slice(1));
  const wanted = id && idOf ? items.findIndex((item, index) => idOf(item, index) === id) : -1;
  useEffect(() => {
    // Where it was not there yet, the browser could not go to it.
    if (wanted >= step) document.getElementById(id)?.scrollIntoView();
  }, [id, step, wanted]);
  const count = Math.max(shown, wanted + 1);
  return (
    <>
      {items.slice(0, count).map(children)}
      {count < items.length && (
        <Flex justify="center" className="above-16">
          <Button onClick={() => setShown(count + many)}>{t.shell.moreOf(items.length - count)}</Button>
        </Flex>
      )}
    </>
  );
};
