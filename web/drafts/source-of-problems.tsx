import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { statedSource } from '../../api/contracts/sources';
import { sourceKinds, type SourceKind } from '../../domain/codes/findings';
import { useText } from '../i18n/use-text';
import { useDraftTools } from './draft-context';

interface Typed {
  kind: SourceKind | null;
  organ: string;
  number: string;
  title: string;
}

/** What is typed as a source; null while something that is needed is missing. */
const sourceOf = ({ kind, organ, number, title }: Typed) =>
  statedSource.safeParse({
    kind,
    organ: organ.trim(),
    number: number.trim() || null,
    title: title.trim(),
    on: null,
  }).data ?? null;

/** 问题来源: which organ found the plan's problems, in which paper. Nothing is supposed of the title; unsaid it stays 未注明. */
export const SourceOfProblems = () => {
  const t = useText();
  const words = t.drafts.problemSource;
  const { draft, change } = useDraftTools();
  const said = draft.answers.source;
  const [typed, setTyped] = useState<Typed>({
    kind: said?.kind ?? null,
    organ: said?.organ ?? '',
    number: said?.number ?? '',
    title: said?.title ?? '',
  });
  const source = sourceOf(typed);
  const field = (name: 'organ' | 'number' | 'title') => (
    <label htmlFor={`source-${name}`}>
      <span className="targets-note">{words[name]}</span>
      <Input
        id={`source-${name}`}
        value={typed[name]}
        maxLength={name === 'number' ? 100 : 200}
        onChange={event => setTyped({ ...typed, [name]: event.target.value })}
      />
    </label>
  );
  return (
    <section className="panel" id="source" aria-label={t.ledger.source}>
      <h2 className="panel-title">{t.ledger.source}</h2>
      <p className="plain-note">{words.hint}</p>
      <div className="draft-source">
        <label htmlFor="source-kind">
          <span className="targets-note">{words.kind}</span>
          <Select
            id="source-kind"
            value={typed.kind}
            onChange={kind => setTyped({ ...typed, kind })}
            options={sourceKinds
              .filter(one => one !== 'unstated')
              .map(value => ({ value, label: t.names.sourceKind[value] }))}
          />
        </label>
        {field('organ')}
        {field('title')}
        {field('number')}
      </div>
      <p className="draft-source-acts">
        <Button
          disabled={source === null}
          onClick={() => source && change(before => ({ ...before, source }))}
        >
          {words.save}
        </Button>
        {said && <Button onClick={() => change(({ source: _, ...before }) => before)}>{words.drop}</Button>}
        {said && <span className="plain-note">{words.said(t.names.sourceKind[said.kind], said.organ)}</span>}
      </p>
    </section>
  );
};
