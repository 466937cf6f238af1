import { getForm } from '../../api/contracts/forms';
import type { Form } from '../../domain/form/types';
import { useGet } from '../client/use-get';
import { useLanguage, useText } from '../i18n/use-text';
import { Loaded } from '../parts/loaded';

/** What a form asks, part by part, and who fills each field. */
export const FormParts = ({ parts }: Pick<Form, 'parts'>) => {
  const t = useText();
  const { language } = useLanguage();
  const words = t.report.forms;
  return (
    <div className="report-table-frame" role="group" tabIndex={0} aria-label={words.preview}>
      <table className="report-table is-annex">
        <thead>
          <tr>
            {(['field', 'kind', 'scope', 'from', 'askedOf'] as const).map(one => (
              <th key={one} scope="col">
                {words.columns[one]}
              </th>
            ))}
          </tr>
        </thead>
        {parts.map((part, index) => (
          <tbody key={part.id}>
            <tr className="report-form-part">
              <th scope="rowgroup" colSpan={5}>
                {t.report.ordinal(index + 1)}
                {part.name[language]}
                {part.clear && ` · ${part.clear[language]}`}
              </th>
            </tr>
            {part.fields.map(field => (
              <tr key={field.id}>
                <th scope="row">
                  {field.name[language]}
                  {field.isOptional && ` ${words.optional}`}
                </th>
                <td>
                  {t.names.fieldKind[field.kind]}
                  {field.measure && ` · ${field.measure}`}
                </td>
                <td>{t.names.fieldScope[field.scope]}</td>
                <td>{t.names.fieldSource[field.from]}</td>
                <td>{t.names.askedOf[field.askedOf]}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
};

/** A version of a form that is there. */
export const FormPreview = ({ id, version }: { id: string; version: number }) => {
  const query = useGet(getForm, { params: { id, version } });
  return <Loaded query={query}>{({ form }) => <FormParts parts={form.parts} />}</Loaded>;
};
