import { findScore, type QuadrantView, type ScoreNode, type ScoreView } from '@erfa/scoring-sdk';
import { bar, element, type Part } from './dom';
import { figureWords, shareOf } from './figures';
import { spoken, word } from './words';

type Titles = (key: string) => string;

/** The pictures that a result asks for, each as a table: what Erfa draws, in its plainest form. */
export function viewPictures(root: ScoreNode, titles: Titles): HTMLElement[] {
  const views = root.views ?? [];
  if (views.length === 0) return [];
  return [
    element('h3', {}, word('views')),
    ...views.map((view) =>
      element(
        'div',
        {
          class: 'wide',
          tabindex: 0,
          role: 'group',
          'aria-label': view.title?.[spoken()] ?? view.kind,
        },
        element('p', { class: 'quiet' }, view.title?.[spoken()] ?? '', ` (${view.kind})`),
        picture(view, root, titles),
      ),
    ),
  ];
}

function picture(view: ScoreView, root: ScoreNode, titles: Titles): HTMLElement {
  const node = (key: string): ScoreNode | undefined => findScore(root, key);
  const row = (key: string, ...cells: readonly Part[]): HTMLElement =>
    element('tr', {}, element('th', { scope: 'row' }, titles(key)), ...cells);
  const figure = (key: string): HTMLElement => {
    const found = node(key);
    const share = found && shareOf(found);
    return element(
      'td',
      {},
      found ? figureWords(found) : '–',
      share === undefined ? null : bar(share),
    );
  };
  switch (view.kind) {
    case 'radar':
    case 'ladder':
      return element('table', {}, ...view.nodes.map((key) => row(key, figure(key))));
    case 'gauge':
      return element('table', {}, row(view.node, figure(view.node)));
    case 'table':
      return element('table', {}, ...view.nodes.map((key) => row(key, figure(key))));
    case 'heat-map':
      return element(
        'table',
        {},
        element(
          'tr',
          {},
          element('td', {}),
          ...view.columns.map((title) => element('th', { scope: 'col' }, title[spoken()])),
        ),
        ...view.rows.map(({ node: key, cells }) =>
          row(key, ...cells.map((cell) => (cell === null ? element('td', {}, '–') : figure(cell)))),
        ),
      );
    case 'quadrant':
      return quadrant(view, root, titles);
    default:
      return element('pre', {}, JSON.stringify(view, null, 2));
  }
}

/** The plane as a table: the y axis upwards, each cell its field and the points in it. */
function quadrant(
  { x, y, fields, points }: QuadrantView,
  root: ScoreNode,
  titles: Titles,
): HTMLElement {
  const columns = Array.from({ length: x.borders.length + 1 }, (_, at) => at);
  const rows = Array.from({ length: y.borders.length + 1 }, (_, at) => at).reverse();
  const cell = (column: number, line: number): HTMLElement => {
    const field = fields.find((one) => one.column === column && one.row === line);
    const inside = points.filter(({ node }) => {
      const found = findScore(root, node);
      return field !== undefined && found?.outcome?.key === field.key;
    });
    return element(
      'td',
      {},
      element('strong', {}, field?.title[spoken()] ?? '–'),
      ...inside.map(({ node }) => element('div', {}, `● ${titles(node)}`)),
    );
  };
  return element(
    'table',
    {},
    ...rows.map((line) => element('tr', {}, ...columns.map((column) => cell(column, line)))),
    element('caption', {}, `→ ${x.title[spoken()]}, ↑ ${y.title[spoken()]}`),
  );
}
