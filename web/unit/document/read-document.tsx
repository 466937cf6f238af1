import { Link } from 'react-router';
import type { FilledForm } from '../../../domain/compile/filled';
import type { UnitDocument } from '../../../domain/form/document';
import type { FormPart } from '../../../domain/form/types';
import { DownloadLink } from '../../files/download-link';
import { useLanguage, useText } from '../../i18n/use-text';
import { pathOfDocket } from '../../parts/paths';
import { useFileNamed } from './file-names';
import { ReadFields } from './read-fields';

interface Props {
  filled: FilledForm;
  document: UnitDocument | null;
}

/** So many problems are shown unfolded. */
const MOST_UNFOLDED = 3;

const Part = ({ part, filled, document }: Props & { part: FormPart }) => {
  const t = useText();
  const { language } = useLanguage();
  const file = useFileNamed();
  const all = filled.parts.find(one => one.partId === part.id)?.fields ?? [];
  if (all.length === 0) return null;
  const none = document?.none[part.id];
  const scanId = document?.inFile[part.id];
  // Where the unit says 无, what the record has stands all the same.
  const fields = none === undefined ? all : all.filter(one => one.field.from !== 'unit');
  const problems = filled.problems.filter(one => fields.some(each => each.docketId === one.docketId));
  return (
    <section className="doc-part" aria-label={part.name[language]}>
      <header>
        <h2>{part.name[language]}</h2>
      </header>
      {none !== undefined && (
        <p>
          {t.documents.none}
          {t.documents.colon}
          {none}
        </p>
      )}
      {scanId && (
        <p>
          <DownloadLink file={file(scanId)}>{file(scanId).name}</DownloadLink>
        </p>
      )}
      <ReadFields fields={fields.filter(one => one.docketId === null)} document={document} />
      {problems.map(({ docketId, ref, title, standing }) => (
        <details key={docketId} className="doc-problem" open={problems.length <= MOST_UNFOLDED}>
          <summary>
            <span className="doc-ref">{ref}</span> <span className="doc-title">{title}</span>{' '}
            <span className="doc-standing">{t.names.problemStanding[standing]}</span>
          </summary>
          <ReadFields fields={fields.filter(one => one.docketId === docketId)} document={document} />
          <p className="doc-to-case">
            <Link to={pathOfDocket({ id: docketId, kind: 'case' })}>{t.documents.toCase(ref)}</Link>
          </p>
        </details>
      ))}
    </section>
  );
};

/** The document to be read: what the unit wrote, what the record has, and where they differ. */
export const ReadDocument = ({ filled, document }: Props) => (
  <div className="doc-read">
    {filled.form.parts.map(part => (
      <Part key={part.id} part={part} filled={filled} document={document} />
    ))}
  </div>
);
