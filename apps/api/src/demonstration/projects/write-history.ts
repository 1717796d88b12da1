import {
  decisionsOf,
  phaseAfter,
  type HistoryField,
  type HistoryPlace,
  type ProjectPhase,
} from '@erfa/domain';
import type { ChangeWhat, FieldChange } from '../../projects/project-history';
import type { Query } from '../acting-for';
import { dayFrom } from './days-from';
import type { StoryPromises } from './promises';
import type { ProjectStory } from './story';
import type { WrittenProject } from './write-promises';
import type { StoryWork } from './work';

type Change = FieldChange<HistoryField<HistoryPlace>>;

/** What happened in a project on a day, counted from today. */
interface Happened {
  day: number;
  place: HistoryPlace;
  what: ChangeWhat;
  about: string;
  fields?: readonly Change[];
  /** By whom, as {@link WrittenProject} has owners; the manager where none is given. */
  owner?: number;
}

/** How a project came to what it is, as its history would have kept it had it been written day by day. */
export async function writeHistory(
  query: Query,
  project: WrittenProject,
  story: ProjectStory,
  told: StoryPromises,
  work: StoryWork | undefined,
): Promise<void> {
  const all = [
    ...beginning(story),
    ...promising(story, told),
    ...deciding(story),
    ...working(project.today, told, work),
  ];
  for (const { day, place, what, about, fields = [], owner } of all
    .filter((one) => one.day <= 0)
    .toSorted((a, b) => a.day - b.day))
    await query(
      `insert into project_change (organisation_id, project_id, tool, what, made_by, made_at, details) values ($1, $2, $3, $4, $5, $6::date + time '09:40', $7)`,
      [
        ...[project.organisationId, project.projectId, place, what],
        owner === undefined
          ? project.manager
          : (project.owners[owner % project.owners.length] ?? project.manager),
        // What was today was before this hour of today, too.
        ...[dayFrom(project.today, Math.min(day, -1)), { about, fields }],
      ],
    );
}

const changed = (day: number, place: 'why' | 'project', fields: readonly Change[]): Happened[] =>
  fields.length === 0 ? [] : [{ day, place, what: 'changed', about: '', fields }];

const written = (field: Change['field'], after: string): Change[] =>
  after === '' ? [] : [{ field, before: '', after }];

function beginning({ begins, title, why, caseNumber }: ProjectStory): Happened[] {
  const problem = [...written('problem', why.problem), ...written('forWhom', why.forWhom)];
  return [
    { day: begins, place: 'project', what: 'made', about: title },
    ...changed(begins + 4, 'why', problem),
    ...changed(begins + 6, 'project', written('caseNumber', caseNumber)),
    ...changed(begins + 15, 'why', written('askedHow', why.askedHow)),
  ];
}

/** Benefits, lines and risks are written in the weeks before the business case is decided. */
function promising(
  { begins, procures, decisions }: ProjectStory,
  { benefits = [], lines = [], risks = [], shown }: StoryPromises,
): Happened[] {
  const decided = decisions[decisionsOf(procures).indexOf('business-case')];
  const before = (days: number): number => Math.max(begins + 16, (decided?.day ?? 0) - days);
  return [
    ...lines.map(({ title }): Happened => {
      return { day: before(20), place: 'business-case', what: 'added', about: title };
    }),
    ...benefits.map(({ name }, owner): Happened => {
      return { day: before(14), place: 'benefits', what: 'added', about: name, owner };
    }),
    ...risks.map(({ title }): Happened => {
      return { day: before(9), place: 'risks', what: 'added', about: title };
    }),
    ...(shown ? [{ day: -12, place: 'sharing', what: 'shared', about: '' } as const] : []),
  ];
}

function deciding({ procures, decisions }: ProjectStory): Happened[] {
  const kinds = decisionsOf(procures);
  let phase: ProjectPhase = 'idea';
  return decisions.flatMap(({ day, outcome }, index): Happened[] => {
    const kind = kinds[index];
    if (outcome === undefined || kind === undefined) return [];
    const before = phase;
    phase = phaseAfter(before, kind, outcome, procures);
    const fields: Change[] = [
      { field: 'outcome', before: null, after: outcome },
      ...(phase === before ? [] : [{ field: 'phase' as const, before, after: phase }]),
    ];
    return [{ day, place: 'decisions', what: 'decided', about: kind, fields }];
  });
}

function working(
  today: Date,
  { benefits = [] }: StoryPromises,
  { tasks = [] }: StoryWork = {},
): Happened[] {
  return [
    ...tasks.flatMap(({ title, done, owner }): Happened[] => {
      if (done === undefined) return [];
      const after = dayFrom(today, done);
      const fields: Change[] = [{ field: 'doneOn', before: null, after }];
      return [
        { day: done, place: 'plan', what: 'changed', about: title, fields, owner: owner ?? 0 },
      ];
    }),
    ...benefits.flatMap(({ name, measured = [] }, owner) =>
      measured.map(({ day, value }): Happened => {
        const after = `${dayFrom(today, day)}: ${value}`;
        const fields: Change[] = [{ field: 'measurement', before: null, after }];
        return { day, place: 'benefits', what: 'changed', about: name, fields, owner };
      }),
    ),
  ];
}
