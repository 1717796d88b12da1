import {
  decodeText,
  fileFinding,
  type Finding,
  type GoldenReading,
  type KnownPlugin,
  readAnswers,
  readGolden,
} from '@erfa/model-format';
import type { Model } from '@erfa/scoring-sdk';
import { Problem } from '../../http/problem';
import type { SentPart } from '../../http/sent-file';
import { type ModelFile, readModelFile } from './model-file';

/** The fields of the form that a model and the files beside it are sent in. */
export const modelFileFields = { model: 'one', golden: 'several', answers: 'several' } as const;

/** Files that may come together: as many as anybody has, and far fewer than a form can be filled with. */
export const mostFiles = 200;

/** A file, and what it is called in what is said of it. */
interface NamedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * Reads a model with the golden cases and the answer files beside it: all of it, or nothing.
 * @throws Problem `model-file-…` for what is no such file at all, `invalid-input` for a form without a model
 */
export async function readModelFiles(
  parts: readonly SentPart[],
  plugins: readonly KnownPlugin[] | undefined,
): Promise<ModelFile> {
  const { model: sent, golden, answers } = sorted(parts);
  const read = await readModelFile(sent.bytes, sent.name, plugins);
  if (golden.length === 0) return read;
  const beside = golden.map((file) => goldenOf(file, read.model ?? undefined, answers));
  const whole = beside.every(({ written }) => written !== undefined);
  return {
    ...read,
    model: whole ? read.model : null,
    cases: whole
      ? [...(read.cases ?? []), ...beside.flatMap(({ written }) => written ?? [])]
      : null,
    findings: [...read.findings, ...beside.flatMap(({ findings }) => findings)],
    readings: [...read.readings, ...beside],
  };
}

/** @throws Problem `invalid-input` where there is not exactly one model, or a field that is none */
function sorted(parts: readonly SentPart[]): {
  model: NamedFile;
  golden: NamedFile[];
  answers: NamedFile[];
} {
  const of = (field: keyof typeof modelFileFields): NamedFile[] =>
    parts
      .filter((part) => part.field === field)
      .map((part, at) => ({ ...part, name: nameOf(part, at) }));
  const [model, second] = of('model');
  const strange = parts.find(({ field }) => !Object.hasOwn(modelFileFields, field));
  const fault = (path: string, code: string): Problem =>
    new Problem('invalid-input', {}, [{ path, code, details: {} }]);
  if (strange) throw fault(strange.field.slice(0, 100), 'whitelistValidation');
  if (!model) throw fault('model', 'isDefined');
  if (second) throw fault('model', 'notWithOthers');
  return { model, golden: of('golden'), answers: of('answers') };
}

/** The last part of what its sender calls a file; a file without a name is called after its field. */
function nameOf({ field, name }: SentPart, at: number): string {
  const last = name.split(/[/\\]/).at(-1)?.trim().slice(0, 200) ?? '';
  if (last !== '') return last;
  return field === 'model' ? '' : `${field}-${at + 1}`;
}

function goldenOf(
  { name, bytes }: NamedFile,
  model: Model | undefined,
  answers: readonly NamedFile[],
): GoldenReading {
  const decoded = decodeText(bytes, name);
  if (!decoded.ok) return unread(decoded.finding);
  return readGolden(decoded.text, name, model, (wanted) => {
    // Without a model to hold them against, only the form of the cases is looked at.
    if (!model) return { sheet: undefined, findings: [], written: {} };
    const found = answers.find((file) => file.name === wanted);
    if (!found) return { sheet: undefined, findings: [fileFinding('answers-file-absent', wanted)] };
    const text = decodeText(found.bytes, wanted);
    return text.ok
      ? readAnswers(text.text, wanted, model)
      : { sheet: undefined, findings: [text.finding] };
  });
}

const unread = (finding: Finding): GoldenReading => ({
  ...{ cases: undefined, written: undefined, findings: [finding] },
  ...{ differences: () => [], failure: () => undefined },
});

/** The golden cases of all readings that fit the model, each with the way to say how it comes out. */
export interface FittingCase {
  readonly sheet: NonNullable<GoldenReading['cases']>[number]['sheet'];
  readonly differences: (root: Parameters<GoldenReading['differences']>[1]) => readonly Finding[];
}

/** What can be tried of a file: the cases whose answers fit the model. */
export const fittingCases = (readings: readonly GoldenReading[]): FittingCase[] =>
  readings.flatMap(({ cases = [], differences }) =>
    cases.map(({ sheet }, at) => ({ sheet, differences: (root) => differences(at, root) })),
  );
