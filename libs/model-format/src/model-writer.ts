import { isJsonObject, type Json, type Model } from '@erfa/scoring-sdk';
import { stringify } from 'yaml';
import { schemas } from './schema-check';

/** The ways a model is written as text. */
export const fileFormats = ['yaml', 'json'] as const;
export type FileFormat = (typeof fileFormats)[number];

/**
 * A model as a file: what `readModel` reads back as the same model, with its golden cases, as a file of them has them. Fields come in the order in which the
 * format names them, whatever order they were kept in; names that are the author's or the plugin's own
 * (scales, options, attributes) keep theirs.
 */
export function writeModel(model: Model, format: FileFormat, cases: readonly Json[] = []): string {
  const file = cases.length > 0 ? { ...model, golden: cases } : model;
  return writeValue(inOrder(file, schemas.model, schemas.model), format);
}

/** Any value of a file of ours (answers, golden cases) as text, its fields as they are. */
export function writeValue(value: unknown, format: FileFormat): string {
  if (format === 'json') return `${JSON.stringify(value, null, 2)}\n`;
  // One line a text: what changes in it shows as one line changed.
  return stringify(value, { aliasDuplicateObjects: false, lineWidth: 0 });
}

type Schema = Readonly<Record<string, unknown>>;

/** A value with its fields in the order of its schema; those that the schema does not name come after. */
function inOrder(value: unknown, schema: Schema, root: Schema): unknown {
  const own = resolved(value, schema, root);
  if (Array.isArray(value)) {
    const items = isJsonObject(own['items']) ? own['items'] : {};
    return value.map((item: unknown) => inOrder(item, items, root));
  }
  if (!isJsonObject(value)) return value;
  const properties = isJsonObject(own['properties']) ? own['properties'] : {};
  const rest = isJsonObject(own['additionalProperties']) ? own['additionalProperties'] : {};
  const places = new Map(Object.keys(properties).map((name, at) => [name, at]));
  const placeOf = (name: string): number => places.get(name) ?? places.size;
  return Object.fromEntries(
    Object.keys(value)
      .filter((name) => value[name] !== undefined)
      .sort((a, b) => placeOf(a) - placeOf(b))
      .map((name) => {
        const of = properties[name];
        return [name, inOrder(value[name], isJsonObject(of) ? of : rest, root)];
      }),
  );
}

/** The schema that holds for a value: references followed, and of several the one that its kind names. */
function resolved(value: unknown, schema: Schema, root: Schema): Schema {
  const { $ref, oneOf, discriminator } = schema;
  if (typeof $ref === 'string') {
    const definitions = root['$defs'];
    const name = $ref.slice($ref.lastIndexOf('/') + 1);
    const named = isJsonObject(definitions) ? definitions[name] : undefined;
    return isJsonObject(named) ? resolved(value, named, root) : {};
  }
  if ('if' in schema) {
    const branch = schema[typeof value === 'string' ? 'then' : 'else'];
    return isJsonObject(branch) ? resolved(value, branch, root) : {};
  }
  if (!Array.isArray(oneOf) || !isJsonObject(discriminator)) return schema;
  const tag = String(discriminator['propertyName']);
  for (const branch of oneOf as readonly Schema[]) {
    const known = resolved(value, branch, root);
    const property = isJsonObject(known['properties']) ? known['properties'][tag] : undefined;
    const is = isJsonObject(property) ? property['const'] : undefined;
    if (isJsonObject(value) && value[tag] === is) return known;
  }
  return {};
}
