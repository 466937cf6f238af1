import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { draftPack, type ConfirmationInput, type PackHeadInput } from '../../api/contracts/draft-pack';
import type { PolicyReadingView } from '../../api/contracts/read-rules';
import { unitLevelNames } from '../../domain/codes/figures';
import type { Span } from '../../domain/plan/types';
import { call } from '../client/call';
import { useLanguage, useText } from '../i18n/use-text';
import { ErrorNotice } from '../parts/page-error';
import { Choose, Write } from './choose';

interface Props {
  reading: PolicyReadingView;
  confirmed: readonly ConfirmationInput[];
  onShow: (proposal: string, place: Span) => void;
}

/** Has the browser save a pack as `pack.json`. */
const save = (pack: unknown): void => {
  const bytes = new Blob([`${JSON.stringify(pack, null, 2)}\n`], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = 'pack.json';
  link.click();
  // Some browsers read it only after this.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/** Of what document it is, and the pack as a file; what became no rule is listed with the reason. */
export const PackPanel = ({ reading, confirmed, onShow }: Props) => {
  const t = useText();
  const { language } = useLanguage();
  const words = t.readRules;
  const [head, setHead] = useState({
    id: 'policy',
    title: reading.title,
    issuer: reading.issuer ?? '',
    number: reading.documentNumber ?? '',
    issuedOn: reading.issuedOn ?? '',
    level: 'county',
  });
  const write = (part: Partial<typeof head>): void => setHead({ ...head, ...part });
  const draft = useMutation({
    mutationFn: () =>
      call(draftPack, {
        body: {
          text: reading.text,
          confirmed: [...confirmed],
          head: {
            ...head,
            level: head.level as PackHeadInput['level'],
            number: head.number.trim() === '' ? null : head.number,
            issuedOn: head.issuedOn === '' ? null : head.issuedOn,
            inForceFrom: null,
          },
        },
      }),
    onSuccess: ({ pack, rules }) => rules.length > 0 && save(pack),
  });
  const isWhole =
    head.title.trim() !== '' && head.issuer.trim() !== '' && /^[a-z0-9][a-z0-9-]*$/.test(head.id);
  return (
    <section className="panel read-pack" aria-label={words.pack.title}>
      <h2>{words.pack.title}</h2>
      <p className="targets-note">{words.pack.hint}</p>
      <div className="read-fields">
        <Write label={words.pack.name} value={head.title} onChange={title => write({ title })} />
        <Write label={words.pack.id} value={head.id} onChange={id => write({ id })} />
        <Write label={words.pack.issuer} value={head.issuer} onChange={issuer => write({ issuer })} />
        <Write label={words.pack.number} value={head.number} onChange={number => write({ number })} />
        <Write
          label={words.pack.issuedOn}
          type="date"
          value={head.issuedOn}
          onChange={issuedOn => write({ issuedOn })}
        />
        <Choose
          label={words.pack.level}
          value={head.level}
          options={Object.entries(unitLevelNames).map(([code, name]) => [code, name[language]])}
          onChange={level => write({ level })}
        />
      </div>
      {draft.isError && <ErrorNotice error={draft.error} />}
      <Button
        type="primary"
        disabled={!isWhole || confirmed.length === 0}
        loading={draft.isPending}
        onClick={() => draft.mutate()}
      >
        {words.pack.download}
      </Button>
      <div role="status">
        {draft.data && <p>{words.pack.made(draft.data.rules.length, draft.data.left.length)}</p>}
      </div>
      {draft.data && draft.data.left.length > 0 && (
        <ul>
          {draft.data.left.map(({ proposal, clause, place, code, question }) => (
            <li key={proposal}>
              <button type="button" className="text-button" onClick={() => onShow(proposal, place)}>
                {words.line(place.line)} {clause}
              </button>{' '}
              {t.names.leftOut[code]}
              {question && `${t.parts.colon}${t.names.ruleQuestion[question]}`}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
