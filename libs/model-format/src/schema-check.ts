import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import answersSchema from '../schema/answers.schema.json';
import goldenSchema from '../schema/golden.schema.json';
import modelSchema from '../schema/model.schema.json';
import type { FilePath, FindingList } from './finding';
import { formWords } from './form-words';
import { limits } from './limits';
import { type FindingCode, languageNames } from './messages';

/** The JSON Schemas of the three kinds of file, as they are published. */
export const schemas: Readonly<Record<SchemaName, Readonly<Record<string, unknown>>>> = {
  model: modelSchema,
  answers: answersSchema,
  golden: goldenSchema,
};

/** The kinds of file that have a schema. */
export type SchemaName = 'model' | 'answers' | 'golden';

const { golden: _, ...fieldsOfModel } = modelSchema.properties;

/** What values are held against. The golden cases that a model's file may carry are no part of the model. */
const strict: typeof schemas = {
  ...schemas,
  model: { ...modelSchema, properties: fieldsOfModel },
};

const compiled = new Map<SchemaName, ValidateFunction>();

function validatorFor(name: SchemaName): ValidateFunction {
  const known = compiled.get(name);
  if (known) return known;
  const ajv = new Ajv({
    allErrors: true,
    discriminator: true,
    strict: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
    verbose: true,
  });
  const validate = ajv.compile(strict[name]);
  compiled.set(name, validate);
  return validate;
}

/**
 * Says in findings everything in which a value departs from its schema; true when in nothing. A model is looked at
 * without the golden cases that its file may carry.
 */
export function checkSchema(name: SchemaName, value: unknown, findings: FindingList): boolean {
  const validate = validatorFor(name);
  if (validate(value)) return true;
  const errors = (validate.errors ?? []).filter((error) => !echoes.has(error.keyword));
  for (const error of errors.slice(0, limits.findings)) report(error, findings);
  return false;
}

/** Keywords that only repeat that something below them failed. */
const echoes = new Set(['if', 'oneOf', 'anyOf', 'propertyNames']);

const comparisons: Readonly<Record<string, string>> = {
  minimum: '≥',
  maximum: '≤',
  exclusiveMinimum: '>',
  exclusiveMaximum: '<',
};

function report(error: ErrorObject, findings: FindingList): void {
  const path = pathOf(error.instancePath);
  const params = error.params as Readonly<Record<string, unknown>>;
  const limit = params['limit'];
  switch (error.keyword) {
    case 'additionalProperties': {
      const field = String(params['additionalProperty']);
      return findings.errorAtName('field-unknown', [...path, field], { field });
    }
    case 'required': {
      const field = String(params['missingProperty']);
      if (field === 'da' || field === 'en') {
        return findings.error('translation-missing', path, { language: languageNames[field] });
      }
      return findings.error('field-missing', path, { field });
    }
    case 'discriminator': {
      const tag = String(params['tag']);
      const given = (error.data as Readonly<Record<string, unknown>> | null)?.[tag];
      return given === undefined
        ? findings.error('field-missing', path, { field: tag })
        : findings.error('wrong-value', [...path, tag], { expected: tagsOf(error) });
    }
    case 'type':
      return findings.error('wrong-type', path, { expected: [params['type']].flat().join(' / ') });
    case 'enum':
      return findings.error('wrong-value', path, {
        expected: [params['allowedValues']].flat().join(', '),
      });
    case 'const':
      return findings.error('wrong-value', path, { expected: params['allowedValue'] });
    case 'pattern': {
      const named = error.propertyName;
      const expected = formWords(String(params['pattern']));
      if (named !== undefined)
        return findings.errorAtName('wrong-form', [...path, named], { expected });
      // Nothing at all is no wrong form of something.
      if (error.data === '') return findings.error(lackAt(path), path, { limit: 1 });
      return findings.error('wrong-form', path, { expected });
    }
    case 'maxLength':
    case 'maxItems':
    case 'maxProperties':
      return findings.error('too-long', path, { limit });
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return findings.error(lackAt(path), path, { limit });
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return findings.error('out-of-range', path, {
        comparison: comparisons[error.keyword],
        limit,
      });
    default:
      return findings.error('wrong-form', path, { expected: error.message ?? error.keyword });
  }
}

/** What it is called that nothing, or too little, stands at a place. */
function lackAt(path: FilePath): FindingCode {
  if (path.length === 1 && path[0] === 'nodes') return 'no-questions';
  if (path.at(-4) !== 'shownWhen') return 'too-short';
  if (path.at(-1) === 'question') return 'condition-question-missing';
  return path.at(-1) === 'is' ? 'condition-answer-missing' : 'too-short';
}

/** The tags a discriminated union knows, from the names of its branches (`#/$defs/scale-range`). */
function tagsOf(error: ErrorObject): string {
  const parent = error.parentSchema as { readonly oneOf?: readonly { readonly $ref?: string }[] };
  return (parent.oneOf ?? []).map(({ $ref }) => $ref?.replace(/^.*\/[a-z]+-/, '') ?? '').join(', ');
}

/** A JSON pointer as a path. */
function pathOf(pointer: string): FilePath {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
