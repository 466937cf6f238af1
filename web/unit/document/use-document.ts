import { useMemo, useRef, useState } from 'react';
import type { ReturnView } from '../../../api/contracts/returns';
import type { UnitDocument } from '../../../domain/form/document';
import { useKeptForm } from '../../parts/use-kept-form';
import { isSame } from '../../parts/merge-typed';
import type { Values } from '../../parts/use-send';
import type { Editing } from './editing';
import { useFileNamed } from './file-names';
import { gapsOf } from './gaps';
import { valuesOf } from './values';

interface Document {
  view: ReturnView;
  /** The words with which it begins: those of what came back. */
  written: UnitDocument | null;
  /** Begins with these as well, and keeps them with the rest: 代为登记. */
  more?: Values;
  keptKey: string;
}

/** The values of a document's form: kept as they are typed, here and on the server, merged by field with what was typed elsewhere. */
export const useDocument = ({ view, written, more = {}, keptKey }: Document) => {
  const file = useFileNamed();
  const [began] = useState<Values>(() => ({ ...valuesOf(view.filled, written, file), ...more }));
  const all = useRef<Values>(began);
  const [shown, setShown] = useState<Values | null>(null);
  const show = (values: Values): void => {
    all.current = values;
    setShown(values);
  };
  const { kept, news } = useKeptForm(keptKey, began, part => show({ ...all.current, ...part }));
  const [restored] = useState(() => ({ ...began, ...kept.typed }));
  const values = shown ?? restored;
  const [isTold, setIsTold] = useState(false);
  const unsent = useRef(new Map<string, number>());
  const { filled } = view;
  const gaps = useMemo(() => gapsOf(filled, values), [filled, values]);
  const editing: Editing = {
    filled,
    values,
    gaps,
    isTold,
    set: (name, value) => {
      const before = shown === null ? restored : all.current;
      if (isSame(before[name], value)) return;
      // An empty text tells what was taken back from what was never there.
      const next = { ...before, [name]: value ?? '' };
      show(next);
      kept.type(next);
    },
    setUnsent: (name, count) => void unsent.current.set(name, count),
  };
  return {
    editing,
    kept,
    news,
    tell: () => setIsTold(true),
    /** How many files have not arrived yet. */
    unsent: () => [...unsent.current.values()].reduce((sum, one) => sum + one, 0),
  };
};
