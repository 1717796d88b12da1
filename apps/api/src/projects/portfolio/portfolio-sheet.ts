import { partOf } from '@erfa/domain';
import type { Language } from '../../http/problem-entry';
import { excelFile, type DayCell } from '../../spreadsheets/excel-file';
import { sheetWords } from './portfolio-words';
import type { PortfolioProjectView } from './portfolio.views';

const kroner = (ore: number | null): number | null => (ore === null ? null : ore / 100);

const dayCell = (day: string | null): DayCell | null => (day === null ? null : { day });

/** Projects as a sheet, one a row. @param goals titles of goals by id */
export function portfolioSheet(
  projects: readonly PortfolioProjectView[],
  goals: ReadonlyMap<string, string>,
  language: Language,
): Promise<Buffer> {
  const say = sheetWords[language];
  const rows = projects.map((project) => {
    const { nextDecision: next, worstRisk } = project;
    return [
      ...[project.title, say.part[partOf(project.phase)], say.phase[project.phase]],
      ...[say.state[project.state], project.status],
      project.units.map(({ name }) => name).join('; '),
      ...[project.ownerName, project.managerName],
      ...[kroner(project.decided), kroner(project.expected)],
      ...[kroner(project.promised), kroner(project.proven), kroner(project.inCase)],
      ...[project.openRisks, worstRisk && say.risk[worstRisk]],
      next && (next.title || say.decision[next.kind]),
      ...[dayCell(next?.plannedOn ?? null), dayCell(project.goLiveOn)],
      project.goalIds.map((id) => goals.get(id) ?? '').join('; '),
    ];
  });
  const widths = [40, 10, 16, 14, 26, 30, 22, 22, 18, 18, 18, 18, 18, 12, 14, 24, 14, 14, 40];
  return excelFile([{ name: say.sheet, rows: [say.columns, ...rows], widths }]);
}
