import { beginning, type QuestionnaireReading } from '@erfa/model-format';
import type { Language, ModelNode, Scale } from '@erfa/scoring-sdk';
import { columnName } from '../../spreadsheets/excel-table';
import type { QuestionnaireFile } from './questionnaire-file';
import type {
  FindingCountsView,
  QuestionnaireFindingView,
  QuestionnaireNodeView,
  QuestionnaireView,
} from './questionnaires.views';

const shown = { rows: 20, nodes: 60, findings: 200, lines: 100, answers: 7 } as const;

/** An old questionnaire as it was read. */
export function questionnaireView(
  { kind, encoding, sheets, sheet }: QuestionnaireFile,
  reading: QuestionnaireReading,
  language: Language,
): QuestionnaireView {
  const { table, uses, proposed, counts, leftOut } = reading;
  const headingOf = new Map(table.columns.map(({ name, heading }) => [name, heading]));
  return {
    ...{ kind, encoding, sheets: [...sheets], sheet: sheet.name, headings: table.headings },
    firstRows: sheet.rows.slice(0, shown.rows).map(({ line, cells }) => ({
      line,
      text: beginning(
        cells
          .map(({ text }) => text.trim())
          .filter((text) => text !== '')
          .join(' · '),
      ),
    })),
    columns: table.columns.map(({ place, name, heading, examples, filled }) => ({
      ...{ place: place + 1, name, heading, examples: [...examples], filled },
      use: uses.get(place) ?? 'none',
      proposed: proposed.get(place)?.use ?? 'none',
      proposedBy: proposed.get(place)?.by ?? null,
    })),
    ...{ questionCount: counts.questions, groupCount: counts.groups, scaleCount: counts.scales },
    leftOut: {
      rows: leftOut.rows.length,
      lines: leftOut.rows.slice(0, shown.lines),
      above: leftOut.above,
      columns: leftOut.columns.map((name) =>
        [name, headingOf.get(name)].filter((part) => part).join(' · '),
      ),
    },
    nodes: nodesOf(reading),
    findings: findingsOf(reading, headingOf, language),
    findingCounts: countsOf(reading),
    ...{ readable: reading.readable, draftId: null },
  };
}

function nodesOf({ nodes, scales, lines }: QuestionnaireReading): QuestionnaireNodeView[] {
  const found: QuestionnaireNodeView[] = [];
  const walk = (all: readonly ModelNode[], depth: number): void => {
    for (const node of all) {
      if (found.length === shown.nodes) return;
      const { da, en } = node.title;
      const named = node.kind === 'question' ? node.scale : null;
      const scale = typeof named === 'string' ? scales[named] : named;
      found.push({
        ...{ kind: node.kind, depth, title: da || en },
        answers: scale ? answersOf(scale) : [],
        scale: scale?.kind ?? null,
        line: lines.get(node.key) ?? null,
      });
      if (node.kind === 'group') walk(node.children, depth + 1);
    }
  };
  walk(nodes, 0);
  return found;
}

function answersOf(scale: Scale): string[] {
  const titles =
    scale.kind === 'steps'
      ? scale.steps.map(({ title }) => title)
      : scale.kind === 'options'
        ? scale.options.map(({ title }) => title)
        : [];
  if (scale.kind === 'range') return [`${scale.min}–${scale.max}`];
  return titles.slice(0, shown.answers).map(({ da, en }) => beginning(da || en, 60));
}

function countsOf({ findings }: QuestionnaireReading): FindingCountsView {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function findingsOf(
  { findings }: QuestionnaireReading,
  headingOf: ReadonlyMap<string, string>,
  language: Language,
): QuestionnaireFindingView[] {
  const rank = { error: 0, warning: 1, note: 2 } as const;
  const few =
    findings.length <= shown.findings
      ? findings
      : findings.toSorted((a, b) => rank[a.severity] - rank[b.severity]).slice(0, shown.findings);
  return few
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .map(({ code, severity, line, column, message }) => {
      const name = columnName(column - 1);
      return {
        ...{ code, severity, line, column: name, heading: headingOf.get(name) ?? '' },
        message: message[language],
      };
    });
}
