import {
  pictureTable,
  type PictureCell,
  type PictureColumn,
  type PictureTable,
} from '@erfa/domain';
import type { Language } from '@erfa/scoring-sdk';
import { HeadingLevel, type Paragraph, type Table, TableRow } from 'docx';
import { cell, heading, table } from '../documents/shapes';
import { agendaWords } from './agenda-item.words';
import { counted, fill, number, shown } from './figure-words';
import type { NodeScoreView, ResultView } from './results.views';

/** What the model's pictures show, each as a table: what Word writes instead of drawing them. */
export function pictures(
  { nodes, views }: Pick<ResultView, 'nodes' | 'views'>,
  language: Language,
): (Paragraph | Table)[] {
  const words = agendaWords[language];
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  return views.flatMap((view) => {
    const { columns, rows } = pictureTable(view, byKey, language);
    const own = view.kind === 'gauge' ? byKey.get(view.node)?.title : undefined;
    return [
      heading(view.title?.[language] ?? own ?? words.pictures[view.kind], HeadingLevel.HEADING_2),
      table(
        [words.part, ...columns.map((column) => head(column, language))],
        rows.map((row) => written(row, byKey, language)),
      ),
    ];
  });
}

function head(column: PictureColumn, language: Language): string {
  return column.fact === 'named' ? column.title : agendaWords[language].columns[column.fact];
}

function written(
  { node, cells }: PictureTable['rows'][number],
  byKey: ReadonlyMap<string, NodeScoreView>,
  language: Language,
): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      cell(byKey.get(node)?.title ?? node),
      ...cells.map((said) => cell(said === null ? '–' : inWords(said, byKey, language))),
    ],
  });
}

function inWords(
  said: NonNullable<PictureCell>,
  byKey: ReadonlyMap<string, NodeScoreView>,
  language: Language,
): string {
  if (said.fact === 'text') return said.text;
  const node = byKey.get(said.node);
  if (!node) return '–';
  const words = agendaWords[language];
  switch (said.fact) {
    case 'figure':
      return node.value === null ? shown(node, language) : counted(node.value, node, language);
    case 'value':
      return node.value === null ? '–' : counted(node.value, node, language);
    case 'level':
      return node.level === null ? '–' : number(node.level, language, 0);
    case 'outcome':
      return node.outcome?.title ?? '–';
    case 'coverage':
      return fill(words.units['percent'] ?? '{value}', {
        value: number(node.coverage * 100, language, 0),
      });
  }
}
