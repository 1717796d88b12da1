import type { LocalText, Model, Scale } from '@erfa/scoring-sdk';
import type { FilePath, FindingList } from '../finding';
import { languageNames } from '../messages';
import type { Placed } from './placed';
import { scalesIn } from './scale-lint';

/** Where a text is shown, and so how much room there is for it. */
type Room = 'title' | 'step' | 'page';

/** Characters that a text should have at most to be read in its place: a line, a row of steps. */
const room: Readonly<Record<Room, number>> = { title: 90, step: 300, page: Infinity };

/** Fewer letters or words may well be the same in both languages: names, abbreviations, _Ad hoc_. */
const tellingLength = 20;
const tellingWords = 4;

/** Texts that are missing, too long for their place, or the same in both languages. */
export function lintTexts(model: Model, placed: readonly Placed[], findings: FindingList): void {
  const lint = (text: LocalText | undefined, path: FilePath, where: Room): void => {
    if (text) lintText(text, path, where, findings);
  };
  lint(model.title, ['title'], 'title');
  lint(model.description, ['description'], 'page');
  model.sources?.forEach(({ note }, at) => lint(note, ['sources', at, 'note'], 'page'));
  model.axes?.forEach(({ title }, at) => lint(title, ['axes', at, 'title'], 'title'));
  for (const { scale, path } of scalesIn(model, placed)) lintScale(scale, path, lint);
  for (const { node, path } of placed) {
    lint(node.title, [...path, 'title'], 'title');
    lint(node.description, [...path, 'description'], 'page');
    lint(node.guidance, [...path, 'guidance'], 'page');
    if (node.kind === 'group') continue;
    lint(node.text, [...path, 'text'], 'page');
    lint(node.good, [...path, 'good'], 'page');
    for (const [step, text] of Object.entries(node.steps ?? {})) {
      lint(text, [...path, 'steps', step], 'step');
    }
    const { evidence } = node;
    evidence?.da.forEach((da, at) => {
      const en = evidence.en[at];
      if (en !== undefined) lint({ da, en }, [...path, 'evidence', 'da', at], 'page');
    });
  }
}

type Lint = (text: LocalText | undefined, path: FilePath, where: Room) => void;

function lintScale(scale: Scale, path: FilePath, lint: Lint): void {
  lint(scale.title, [...path, 'title'], 'title');
  const rows = (
    list: readonly { readonly title?: LocalText; readonly description?: LocalText }[],
    field: FilePath,
  ): void => {
    list.forEach(({ title, description }, at) => {
      lint(title, [...path, ...field, at, 'title'], 'title');
      lint(description, [...path, ...field, at, 'description'], 'step');
    });
  };
  if (scale.kind === 'steps') rows(scale.steps, ['steps']);
  if (scale.kind === 'bands') rows(scale.bands, ['bands']);
  if (scale.kind === 'options') rows(scale.options, ['options']);
  if (scale.kind === 'date' && 'table' in scale.counts)
    rows(scale.counts.table, ['counts', 'table']);
  if (scale.kind !== 'ladder') return;
  rows(scale.levels, ['levels']);
  scale.levels.forEach(({ elements }, at) =>
    elements.forEach(({ title }, n) =>
      lint(title, [...path, 'levels', at, 'elements', n, 'title'], 'step'),
    ),
  );
}

function lintText({ da, en }: LocalText, path: FilePath, where: Room, findings: FindingList): void {
  const [danish, english] = [da.trim(), en.trim()];
  const missing = (language: 'da' | 'en'): void => {
    findings.error('translation-missing', path, { language: languageNames[language] });
  };
  if (danish === '') missing('da');
  if (english === '') missing('en');
  const length = Math.max(danish.length, english.length);
  const most = room[where];
  if (length > most) findings.warning('text-long', path, { length, limit: most });
  if (
    danish === english &&
    danish.length >= tellingLength &&
    danish.split(/\s+/).length >= tellingWords
  ) {
    findings.warning('translation-same', path);
  }
}
