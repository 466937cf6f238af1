import { Descriptions } from 'antd';
import type { ProceedingView } from '../../api/contracts/proceedings';
import type { Derivation } from '../../domain/deadline/types';
import { FileLinks } from '../case/file-links';
import { useText } from '../i18n/use-text';
import { Day, Moment } from '../parts/day';
import { DueDate } from '../parts/due-date';

interface ValueProps {
  name: string;
  value: string;
  why: Derivation | undefined;
}

const Value = ({ name, value, why }: ValueProps) => {
  if (name.endsWith('At')) return <Moment at={value} />;
  // The day of an interview is no deadline.
  if (why) return <DueDate on={value} why={why} isShort={name === 'heldOn'} />;
  if (name.endsWith('On') || name === 'appealUntil') return <Day on={value} />;
  return <span style={{ whiteSpace: 'pre-wrap' }}>{value}</span>;
};

/** What was recorded on the way, in words, and what was handed in with it. */
export const FactList = ({ proceeding: { facts, files } }: { proceeding: ProceedingView }) => {
  const t = useText();
  const names = t.proceedings.factNames;
  const why: Record<string, Derivation | undefined> = facts.derivations ?? {};
  const items = Object.entries(facts).flatMap(([name, value]) =>
    typeof value === 'string' && names[name]
      ? [{ key: name, label: names[name], children: <Value name={name} value={value} why={why[name]} /> }]
      : [],
  );
  const forms = (facts.forms ?? []).map(form => t.names.form[form]).join('、');
  if (forms) items.push({ key: 'forms', label: t.proceedings.forms, children: <span>{forms}</span> });
  if (files.length > 0)
    items.push({
      key: 'files',
      label: t.proceedings.answerFiles,
      children: <FileLinks ids={files.map(file => file.id)} files={files} />,
    });
  if (items.length === 0) return null;
  return <Descriptions size="small" column={{ xs: 1, md: 2 }} items={items} style={{ marginBottom: 12 }} />;
};
