import { formOf } from '../../../api/contracts/command-forms';
import type { SignOffView } from '../../../api/contracts/sign-offs';
import { useLanguage, useText } from '../../i18n/use-text';
import { HandedInFiles } from '../../files/handed-in-files';
import { documentIn } from '../document/document-in';
import { DocumentOfSignOff } from '../document/document-of-sign-off';
import { Day } from '../../parts/day';

/** Everything that would be handed in: each answer under its question, the files to be opened, pictures small and large. */
export const SignOffContent = ({ signOff }: { signOff: SignOffView }) => {
  const t = useText();
  const { language } = useLanguage();
  const { command, files, owed } = signOff;
  const document = documentIn(command);
  if (document) return <DocumentOfSignOff signOff={signOff} document={document} />;
  const answers = formOf(command.kind).asks.flatMap(({ name, kind, label }) => {
    const value = command[name];
    if (kind === 'files' || kind === 'obligations' || typeof value !== 'string') return [];
    return [
      {
        name,
        label: label?.[language] ?? t.commands.fields[name],
        value: kind === 'day' ? <Day on={value} /> : kind === 'obligation' ? owed?.what : value,
      },
    ];
  });
  return (
    <section className="task-panel" aria-label={t.signOffs.content}>
      <dl className="sign-off-content">
        {answers.map(one => (
          <div key={one.name}>
            <dt>{one.label}</dt>
            <dd>{one.value}</dd>
          </div>
        ))}
      </dl>
      <HandedInFiles ids={files.map(one => one.id)} files={files} />
    </section>
  );
};
