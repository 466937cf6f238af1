const marks: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const escaped = (text: string): string => text.replace(/[\\\t\n\r]/g, mark => marks[mark] ?? mark);

const arrayOf = (values: readonly string[]): string =>
  `{${values.map(one => `"${one.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;

/** What is kept as JSON, lists included. */
export const asJson = (value: unknown) => ({ json: value });

export type Column = string | number | boolean | null | readonly string[] | { json: unknown };

const columnOf = (value: Column): string => {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  return escaped('json' in value ? JSON.stringify(value.json) : arrayOf(value));
};

/** One row in COPY's text format. */
export const copyLine = (columns: readonly Column[]): string => `${columns.map(columnOf).join('\t')}\n`;
