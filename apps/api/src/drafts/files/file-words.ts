import { type Finding, sheetNames } from '@erfa/model-format';
import { type ChangeBetween, placeInModel } from '@erfa/model-lab';
import { type Json, type Language, type Model, questionsOf, walkModel } from '@erfa/scoring-sdk';
import { Problem } from '../../http/problem';
import type { Unscored } from '../../models/scoring';
import type {
  FileChangesView,
  FileChangeView,
  FileFindingView,
  ModelFileView,
} from './files.views';
import type { ModelFile } from './model-file';

const findingsShown = 200;
const changesShown = 200;
/** Characters of a value before and after a change; whoever wants all of it reads the file. */
const longestShown = 200;

/** What was read of a file, in the language asked for. */
export function viewOf(
  file: ModelFile,
  pluginProblem: Unscored | null,
  language: Language,
): ModelFileView {
  const { kind, model, cases, findings } = file;
  const told = pluginProblem ? findings.filter(({ code }) => !ofPlugins.has(code)) : findings;
  return {
    ...{ kind, readable: model !== null, title: model && { ...model.title } },
    ...{ key: model?.key ?? null, version: model?.version ?? null, pluginProblem },
    questionCount: model && questionsOf(model).length,
    groupCount: model && groupsIn(model),
    goldenCount: cases?.length ?? null,
    findingCount: told.length,
    findings: told.slice(0, findingsShown).map((finding) => findingView(finding, file, language)),
    ...{ changes: null, published: null, revision: null, draftId: null },
  };
}

/** What the lint says of a plugin that is not running: that it is not. It is said once, and why. */
const ofPlugins = new Set<string>(['plugin-missing', 'plugin-version']);

function groupsIn(model: Model): number {
  let groups = 0;
  walkModel(model, ({ kind }) => {
    if (kind === 'group') groups += 1;
  });
  return groups;
}

function findingView(
  { code, severity, file, path, line, message }: Finding,
  { kind, name, model }: ModelFile,
  language: Language,
): FileFindingView {
  const told = { ...{ code, severity, file }, message: message[language] };
  const nowhere = { sheet: null, cell: null, line: null };
  if (line > 0 && kind === 'xlsx' && file === name) {
    const [sheet = '', cell = ''] = path.map(String);
    return { ...told, ...nowhere, sheet, cell, path: '' };
  }
  if (line > 0) return { ...told, ...nowhere, line, path: path.join('.') };
  // What fits together and is wrong all the same has no cell of its own: the node is told, or the case by its number.
  if (path[0] === 'cases') {
    const [, at, ...field] = path;
    const place = typeof at === 'number' ? [at + 1, ...field] : field;
    return { ...told, ...nowhere, sheet: sheetNames.cases, path: place.join(' ') };
  }
  if (!model) return { ...told, ...nowhere, path: path.join('.') };
  const { node, field } = placeInModel(model, path);
  return { ...told, ...nowhere, path: [node, ...field].join('.') };
}

/** @throws Problem `model-file-faulty` with every fault, each with its file and place */
export function demandReadable({ readable, findings }: ModelFileView): void {
  if (readable) return;
  throw new Problem('model-file-faulty', {}, [], {
    errors: findings
      .filter(({ severity }) => severity === 'error')
      .map(({ file, sheet, cell, line, path, code, message }) => {
        const place = sheet === null ? `${file}:${line ?? ''}` : `${sheet}!${cell ?? ''}`;
        return { path: [place, path].filter(Boolean).join(' '), code, message };
      }),
  });
}

/** What changes do to a draft: counted, and the first of them one by one. */
export function changesView(
  before: Model,
  changes: readonly ChangeBetween[],
  golden: boolean,
): FileChangesView {
  const of = (kind: ChangeBetween['kind']): number =>
    changes.filter((change) => change.kind === kind).length;
  const titles = new Map([[before.key, before.title]]);
  walkModel(before, ({ key, title }) => titles.set(key, title));
  return {
    ...{ added: of('add'), removed: of('remove'), moved: of('move'), set: of('set') + of('rekey') },
    golden,
    list: changes.slice(0, changesShown).map((change) => changeView(change, titles)),
  };
}

function changeView(
  change: ChangeBetween,
  titles: ReadonlyMap<string, Model['title']>,
): FileChangeView {
  const whole = typeof change.node === 'string' ? null : change.node;
  const node = whole?.key ?? String(change.node);
  const title = whole?.title ?? titles.get(node) ?? null;
  const told = { kind: change.kind, node, title: title && { ...title } };
  if (change.kind === 'set')
    return {
      ...{ ...told, field: change.field.map(String) },
      ...{ before: shown(change.from), after: shown(change.to) },
    };
  const after = change.kind === 'rekey' ? change.to : null;
  return { ...told, field: [], before: null, after };
}

/** A value as a line to read; null for none, an ellipsis for what is no line. */
function shown(value: Json): string | null {
  if (value === null) return null;
  const text = lineOf(value) ?? '…';
  return text.length > longestShown ? `${text.slice(0, longestShown - 1)}…` : text;
}

function lineOf(value: Json): string | undefined {
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) {
    const items: readonly Json[] = value;
    return items.some((item) => typeof item === 'object') ? undefined : items.join(', ');
  }
  const { da, en, ...rest } = value as Readonly<Record<string, Json>>;
  const isText = typeof da === 'string' && typeof en === 'string' && Object.keys(rest).length === 0;
  return isText ? `${da} / ${en}` : undefined;
}
