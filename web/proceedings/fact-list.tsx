import { Descriptions } from 'antd';
import type { ProceedingView } from '../../api/contracts/proceedings';
import type { DerivationView } from '../../api/contracts/derivation';
import { HandedInFiles } from '../files/handed-in-files';
import { useLanguage, useText } from '../i18n/use-text';
import type { Text } from '../i18n/zh';
import { Day, Moment } from '../parts/day';
import { DeadlineText } from '../parts/deadline-text';
import { formatDay } from '../parts/format-date';
import type { Language } from '../../domain/codes/names';

interface ValueProps {
  name: string;
  value: string;
  why: DerivationView | undefined;
  provisional: readonly number[];
}

const Value = ({ name, value, why, provisional }: ValueProps) => {
  if (name.endsWith('At')) return <Moment at={value} />;
  // The day of an interview is no deadline.
  if (why) return <DeadlineText on={value} why={why} provisional={provisional} isShort={name === 'heldOn'} />;
  if (name.endsWith('On') || name === 'appealUntil') return <Day on={value} />;
  return <span style={{ whiteSpace: 'pre-wrap' }}>{value}</span>;
};

/** What is recorded as a code or a list, in words. */
const wordsOf = (facts: ProceedingView['facts'], t: Text, language: Language) => ({
  ...(facts.isSatisfied !== undefined && {
    isSatisfied: facts.isSatisfied ? t.proceedings.fields.satisfied : t.proceedings.fields.notSatisfied,
  }),
  ...(facts.forms && { forms: facts.forms.map(form => t.names.form[form]).join(t.shell.comma) }),
  ...(facts.postponements && {
    postponements: facts.postponements
      .map(one =>
        t.proceedings.postponed(
          one.from && formatDay(one.from, language),
          formatDay(one.to, language),
          one.reason,
        ),
      )
      .join('\n'),
  }),
});

/** What was recorded on the way, in words, and what was handed in with it. */
export const FactList = ({ proceeding: { facts, files } }: { proceeding: ProceedingView }) => {
  const t = useText();
  const { language } = useLanguage();
  const names = t.proceedings.factNames;
  const why: Record<string, DerivationView | undefined> = facts.derivations ?? {};
  const years: Record<string, number[] | undefined> = facts.provisional ?? {};
  const known: Record<string, unknown> = { ...facts, ...wordsOf(facts, t, language) };
  // In the order of a proceeding's life, which is the order of the names.
  const items = Object.entries(names).flatMap(([name, label]) => {
    const value = known[name];
    return typeof value === 'string'
      ? [
          {
            key: name,
            label,
            children: <Value name={name} value={value} why={why[name]} provisional={years[name] ?? []} />,
          },
        ]
      : [];
  });
  if (files.length > 0)
    items.push({
      key: 'files',
      label: t.proceedings.answerFiles,
      children: <HandedInFiles ids={files.map(file => file.id)} files={files} />,
    });
  if (items.length === 0) return null;
  return <Descriptions size="small" column={{ xs: 1, md: 2 }} items={items} style={{ margin: '12px 0' }} />;
};
