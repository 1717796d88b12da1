import {
  type Answer,
  type AnswerSheet,
  type Answers,
  canonicalJson,
  type JsonObject,
  resolveOptions,
} from '@erfa/scoring-sdk';
import type { PlayModel, PlayState, ScoreReply } from '../src/playground/messages';
import type { Problem } from '../src/problem';
import { byId, element, select } from './dom';
import { optionForm } from './option-form';
import { questionForm } from './questions';
import { figureWords } from './figures';
import { scoreView } from './score-view';
import { isWord, otherLanguage, spoken, word } from './words';

/** What is being answered, kept in the browser by plugin and model. */
interface Kept {
  answers: Answers;
  options: JsonObject;
}

let state: PlayState = {
  build: 0,
  manifest: null,
  models: [],
  problems: [],
  types: [],
  checks: null,
};
let chosen = '';
let kept: Kept = { answers: {}, options: {} };
/** What forms were drawn for: they are drawn anew only when it changes, so that focus stays where it is. */
let drawn = '';
let reply: ScoreReply | undefined;
let asked = 0;
const open = new Set<string>();

const current = (): PlayModel | undefined =>
  state.models.find(({ name }) => name === chosen) ?? state.models[0];
const place = (): string => `erfa-plugin:${state.manifest?.id}:${current()?.model.key}`;

function recall(): void {
  const model = current()?.model;
  const stored = localStorage.getItem(place());
  kept = stored
    ? (JSON.parse(stored) as Kept)
    : { answers: {}, options: model?.scoring.options ?? {} };
}

/** Something was changed by hand: keep it, and score. */
function change(part: Partial<Kept>): void {
  kept = { ...kept, ...part };
  localStorage.setItem(place(), JSON.stringify(kept));
  void score();
}

async function score(): Promise<void> {
  const model = current()?.model;
  if (!model || !state.manifest) return;
  const turn = (asked += 1);
  // Options of another version of the plugin are not the author's fault.
  const known = new Set(state.manifest.options.map(({ key }) => key));
  const options = Object.fromEntries(
    Object.entries(kept.options).filter(([key]) => known.has(key)),
  );
  const sheet: AnswerSheet = { answers: kept.answers };
  const found = await post('/score', { model, options, sheet });
  if (turn !== asked) return;
  reply = found;
  drawScore();
  drawProblems();
}

async function post(path: string, body: unknown): Promise<ScoreReply> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as ScoreReply;
}

function drawTop(): void {
  const { manifest } = state;
  document.documentElement.lang = spoken();
  document.title = `${manifest?.title[spoken()] ?? 'Erfa'} – playground`;
  byId('top').replaceChildren(
    element('h1', {}, manifest ? `${manifest.title[spoken()]} ${manifest.version}` : '…'),
    // On a phone the score lies far below what is being answered; its figure stays in sight.
    element(
      'output',
      { id: 'figure', 'aria-label': word('score') },
      reply?.ok ? figureWords(reply.root) : '',
    ),
    element(
      'button',
      { type: 'button', onclick: speakOther, lang: spoken() === 'da' ? 'en' : 'da' },
      word('language'),
    ),
  );
}

function speakOther(): void {
  otherLanguage();
  drawn = '';
  draw();
  byId('top').querySelector('button')?.focus();
}

function drawForms(): void {
  const model = current();
  const { manifest } = state;
  if (!model || !manifest) return;
  const now = canonicalJson([spoken(), model.model, manifest.options, model.sheets.length]);
  if (now === drawn) return;
  drawn = now;
  const draw = (): void => {
    byId('answers').replaceChildren(
      element('h2', { id: 'answers-title' }, word('answers')),
      element('div', { class: 'row' }, ...choices(model, draw)),
      ...questionForm(
        model.model,
        () => kept.answers,
        (key, answer: Answer) => change({ answers: { ...kept.answers, [key]: answer } }),
      ),
    );
  };
  draw();
  drawOptions(model);
}

function drawOptions({ model }: PlayModel): void {
  const spec = state.manifest?.options ?? [];
  const reset = (): void => {
    change({ options: model.scoring.options ?? {} });
    drawOptions({ name: chosen, model, sheets: [] });
    byId('options').querySelector('button')?.focus();
  };
  byId('options').replaceChildren(
    element('h2', { id: 'options-title' }, word('options')),
    ...optionForm(spec, model, resolveOptions(spec, kept.options), (options) =>
      change({ options }),
    ),
    element('button', { type: 'button', onclick: reset }, word('reset')),
  );
}

/** What to answer, and whose answers to begin from. */
function choices(model: PlayModel, redraw: () => void): HTMLElement[] {
  const models = state.models.map((one) => ({ value: one.name, title: one.model.title[spoken()] }));
  const sheets = model.sheets.map(({ name }, at) => ({
    value: String(at),
    title: model.name === 'country' ? `${word('municipality')} ${name}` : name,
  }));
  const take = (answers: Answers): void => {
    change({ answers });
    redraw();
  };
  return [
    element('label', {}, `${word('model')} `, select(models, model.name, chooseModel)),
    element(
      'label',
      {},
      `${word('sheet')} `,
      select([{ value: '', title: word('ownAnswers') }, ...sheets], '', (at) => {
        if (at !== '') take(model.sheets[Number(at)]?.sheet.answers ?? {});
      }),
    ),
    element('button', { type: 'button', onclick: () => take({}) }, word('clear')),
  ];
}

function chooseModel(name: string): void {
  chosen = name;
  reply = undefined;
  recall();
  draw();
  void score();
}

function drawScore(): void {
  const model = current()?.model;
  const { manifest } = state;
  if (!model || !manifest || !reply?.ok) return;
  byId('figure').textContent = figureWords(reply.root);
  const axes = Object.entries(reply.axes);
  const titleOf = (axis: string): string =>
    model.axes?.find(({ key }) => key === axis)?.title[spoken()] ?? axis;
  byId('score').replaceChildren(
    element('h2', { id: 'score-title' }, word('score')),
    ...scoreView(reply.root, model, manifest, open),
    ...axes.flatMap(([axis, root]) => [
      element('h3', {}, `${word('axis')}: ${titleOf(axis)}`),
      ...scoreView(root, model, manifest, open),
    ]),
  );
}

function drawProblems(): void {
  // What the compiler said of the build before is not said of one that could not be made.
  const types = state.problems.length > 0 ? [] : state.types;
  const found = [...state.problems, ...types, ...(reply && !reply.ok ? reply.problems : [])];
  byId('problems').replaceChildren(
    ...(found.length === 0
      ? []
      : [
          element('h2', {}, word('problems')),
          ...found.map(problemLine),
          ...(reply?.ok && state.problems.length > 0 ? [element('p', {}, word('older'))] : []),
        ]),
  );
}

function problemLine({ file, line, column, code, message }: Problem): HTMLElement {
  const at = line === null ? file : `${file}:${line}:${column ?? 1}`;
  return element('pre', {}, `${at}  ${code}\n${message}`);
}

function drawChecks(): void {
  const { checks, types } = state;
  const item = (name: string, found: string, problems: readonly Problem[]): HTMLElement =>
    element(
      'li',
      {},
      element('span', {}, `${name}: `),
      element('span', { class: `state-${found}` }, isWord(found) ? word(found) : found),
      ...problems.map(problemLine),
    );
  byId('checks').replaceChildren(
    element('h2', { id: 'checks-title' }, word('checks')),
    checks
      ? element(
          'ul',
          { class: 'list' },
          item(word('types'), types.length > 0 ? 'error' : 'ok', types),
          ...checks.map((one) => item(one.item, one.state, [...one.problems, ...one.remarks])),
        )
      : element('p', { class: 'quiet', role: 'status' }, word('checking')),
  );
}

function draw(): void {
  drawTop();
  drawForms();
  drawScore();
  drawProblems();
  drawChecks();
}

async function refresh(): Promise<void> {
  const before = place();
  const build = state.build;
  state = (await fetch('/state').then((response) => response.json())) as PlayState;
  if (place() !== before) recall();
  draw();
  if (state.build !== build) await score();
}

const events = new EventSource('/events');
events.addEventListener('open', () => void refresh());
events.addEventListener('message', () => void refresh());
events.addEventListener('error', () => {
  byId('problems').replaceChildren(
    element('h2', {}, word('problems')),
    element('p', {}, word('lost')),
  );
});
