/** A JSON Schema, as far as these tests look into it. */
export interface Shape {
  $ref?: string;
  type?: string;
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  properties?: Record<string, Shape>;
  required?: string[];
  additionalProperties?: Shape | boolean;
  propertyNames?: Shape;
  items?: Shape;
  anyOf?: Shape[];
  oneOf?: Shape[];
}

/** A text, number or date somewhere in a schema: its place, and a whole value with something else there. */
export interface Field {
  path: string[];
  shape: Shape;
  holding: (value: unknown) => unknown;
}

const texts = ['文字', 'abc', '08:30', '0', '0.0', 'a@b.test', 'abcdefghij', '"1"'];

const textOf = ({ format, pattern, minLength = 0, maxLength = 1_000 }: Shape): string => {
  if (format === 'date') return '2018-06-01';
  if (format === 'date-time') return '2018-06-01T08:30:00+08:00';
  const fits = (text: string) =>
    text.length >= minLength && text.length <= maxLength && (!pattern || new RegExp(pattern, 'u').test(text));
  const text = texts.find(fits);
  if (text === undefined) throw new Error(`no sample for ${String(pattern)}`);
  return text;
};

/** The forms that are possible, where it is not only said which fields of one form have to be there. */
const branchesOf = ({ properties, oneOf, anyOf }: Shape): Shape[] | undefined =>
  properties ? undefined : (oneOf ?? anyOf);

/** What the schemas of one OpenAPI document say, as samples and as a list of all their fields. */
export const reading = (components: Record<string, Shape>) => {
  const resolve = (shape: Shape): Shape =>
    shape.$ref === undefined ? shape : resolve(components[shape.$ref.split('/').at(-1)!]!);

  /** Also of a record whose keys are a closed list. */
  const memberOf = ({ properties, additionalProperties }: Shape, name: string): Shape =>
    properties?.[name] ?? (typeof additionalProperties === 'object' ? additionalProperties : {});

  const sample = (given: Shape): unknown => {
    const shape = resolve(given);
    if (shape.const !== undefined) return shape.const;
    if (shape.enum) return shape.enum[0];
    const [first] = branchesOf(shape) ?? [];
    if (first) return sample(first);
    if (shape.type === 'string') return textOf(shape);
    if (shape.type === 'integer' || shape.type === 'number') return Math.max(shape.minimum ?? 1, 1);
    if (shape.type === 'boolean') return true;
    if (shape.type === 'array') return shape.minItems && shape.items ? [sample(shape.items)] : [];
    if (shape.type !== 'object') return null;
    return Object.fromEntries((shape.required ?? []).map(name => [name, sample(memberOf(shape, name))]));
  };

  const fieldsOf = (given: Shape): Field[] => {
    const shape = resolve(given);
    const branches = branchesOf(shape);
    if (branches) return branches.flatMap(fieldsOf);
    if (shape.type === 'array' && shape.items)
      return fieldsOf(shape.items).map(one => ({
        ...one,
        path: ['0', ...one.path],
        holding: value => [one.holding(value)],
      }));
    if (shape.type === 'object') {
      const more = typeof shape.additionalProperties === 'object' && shape.additionalProperties;
      const named = {
        ...shape.properties,
        ...(more && { [String(sample(shape.propertyNames ?? { type: 'string' }))]: more }),
      };
      return Object.entries(named).flatMap(([name, inner]) =>
        fieldsOf(inner).map(one => ({
          ...one,
          path: [name, ...one.path],
          holding: value => ({ ...(sample(shape) as object), [name]: one.holding(value) }),
        })),
      );
    }
    const isLeaf = ['string', 'integer', 'number'].includes(shape.type ?? '');
    return isLeaf ? [{ path: [], shape, holding: value => value }] : [];
  };
  return { sample, fieldsOf };
};
