import type { Language, LocalText, ScoreView } from '@erfa/scoring-sdk';

/** What a cell of a picture's table says of a node. */
export type PictureFact = 'value' | 'level' | 'outcome' | 'coverage';

/**
 * One cell: a fact of a node, its `figure` (the value, or the name where there is no value), words that the picture has of its
 * own, or nothing.
 */
export type PictureCell =
  | { readonly fact: PictureFact | 'figure'; readonly node: string }
  | { readonly fact: 'text'; readonly text: string }
  | null;

/** One column: a fact that whoever writes the table has a word for, or a name of the picture's own. */
export type PictureColumn =
  | { readonly fact: PictureFact | 'rung' | 'band' }
  | { readonly fact: 'named'; readonly title: string };

/** What a picture shows, as a table: a row a node. */
export interface PictureTable {
  readonly columns: readonly PictureColumn[];
  readonly rows: readonly { readonly node: string; readonly cells: readonly PictureCell[] }[];
}

/** What has to be known of a node to say which rung or band it stands in. */
interface Standing {
  readonly value: number | null;
  readonly level: number | null;
}

/**
 * The same as a picture, for who listens, who prints and who wants numbers.
 *
 * @param figures the nodes of the result by key
 */
export function pictureTable(
  view: ScoreView,
  figures: ReadonlyMap<string, Standing>,
  language: Language,
): PictureTable {
  const of = (fact: PictureFact | 'figure', node: string): PictureCell => ({ fact, node });
  switch (view.kind) {
    case 'radar':
      return table(['value'], view.nodes, (node) => [of('figure', node)]);
    case 'ladder': {
      const rungs = (view.levels ?? []).map(({ level, title }) => ({ from: level, title }));
      if (rungs.length === 0) return table(['level'], view.nodes, (node) => [of('level', node)]);
      return table(['level', 'rung'], view.nodes, (node) => [
        of('level', node),
        said(stretchAt(rungs, figures.get(node)?.level ?? null), language),
      ]);
    }
    case 'quadrant':
      return {
        columns: [
          { fact: 'named', title: view.x.title[language] },
          { fact: 'named', title: view.y.title[language] },
          { fact: 'outcome' },
        ],
        rows: view.points.map(({ node, x, y }) => ({
          node,
          cells: [of('figure', x), of('figure', y), of('outcome', node)],
        })),
      };
    case 'gauge': {
      const { node, bands = [] } = view;
      if (bands.length === 0) return table(['value'], [node], () => [of('figure', node)]);
      return table(['value', 'band'], [node], () => [
        of('figure', node),
        said(stretchAt(bands, figures.get(node)?.value ?? null), language),
      ]);
    }
    case 'heat-map':
      return {
        columns: view.columns.map((title) => ({ fact: 'named', title: title[language] })),
        rows: view.rows.map(({ node, cells }) => ({
          node,
          cells: cells.map((cell) => (cell === null ? null : of('figure', cell))),
        })),
      };
    case 'table':
      return table(view.columns, view.nodes, (node) => view.columns.map((fact) => of(fact, node)));
  }
}

/** The stretch that a number stands in: the last one that begins at it or below; null below them all, and for no number. */
export function stretchAt<Stretch extends { readonly from: number }>(
  stretches: readonly Stretch[],
  at: number | null,
): Stretch | null {
  return (at === null ? undefined : stretches.findLast(({ from }) => from <= at)) ?? null;
}

function said(named: { readonly title: LocalText } | null, language: Language): PictureCell {
  return named && { fact: 'text', text: named.title[language] };
}

function table(
  facts: readonly (PictureFact | 'rung' | 'band')[],
  nodes: readonly string[],
  cells: (node: string) => readonly PictureCell[],
): PictureTable {
  return {
    columns: facts.map((fact) => ({ fact })),
    rows: nodes.map((node) => ({ node, cells: cells(node) })),
  };
}
