import {
  explainScore,
  formatNumber,
  type Model,
  type PluginManifest,
  type ScoreNode,
  titlesOf,
  unitWords,
} from '@erfa/scoring-sdk';
import { bar, element } from './dom';
import { figureWords, shareOf } from './figures';
import { viewPictures } from './views';
import { spoken, word } from './words';

/** A score: the figure, the pictures it asks for, and the tree that explains it. Which nodes are open is kept by key. */
export function scoreView(
  root: ScoreNode,
  model: Model,
  manifest: PluginManifest,
  open: Set<string>,
): HTMLElement[] {
  const titles = titlesOf(model, spoken());
  const share = shareOf(root);
  const unit = root.value === null ? '' : unitWords(root.unit ?? undefined, spoken());
  const line = (node: ScoreNode): HTMLElement => {
    const part = shareOf(node);
    const sentences = explainScore(node, manifest, titles, spoken()).slice(1);
    const toggled = (event: Event): void => {
      if ((event.target as HTMLDetailsElement).open) open.add(node.key);
      else open.delete(node.key);
    };
    return element(
      'li',
      {},
      element(
        'details',
        { open: open.has(node.key), ontoggle: toggled },
        element(
          'summary',
          {},
          element('span', {}, titles(node.key)),
          element('strong', {}, figureWords(node)),
        ),
        element('ul', { class: 'why' }, ...sentences.map((text) => element('li', {}, text))),
      ),
      part === undefined ? null : bar(part),
      node.children.length === 0 ? null : element('ul', {}, ...node.children.map(line)),
    );
  };
  return [
    element(
      'p',
      { class: 'figure' },
      figureWords(root),
      unit === '' ? null : element('small', {}, ` ${unit}`),
    ),
    element(
      'p',
      { class: 'quiet' },
      `${word('coverage')}: ${formatNumber(root.coverage * 100, spoken(), 0)} %`,
    ),
    ...(share === undefined ? [] : [bar(share)]),
    ...viewPictures(root, titles),
    element('h3', {}, word('why')),
    element('ul', { class: 'tree' }, line(root)),
  ];
}
