import { createHash } from 'node:crypto';
import { decisionsOf, toolsFor } from '@erfa/domain';
import { canonicalJson } from '@erfa/scoring-sdk';
import type { OwnerConnection } from '../../persistence/data-source';
import type { TenantManager } from '../../persistence/tenant-transaction';
import { BenefitsTool } from '../../projects/benefits/benefits.tool';
import { BusinessCaseTool } from '../../projects/business-case/business-case.tool';
import { readProject, type ProjectRow } from '../../projects/projects.queries';
import { formOf } from '../../projects/projects.service';
import { WhyTool } from '../../projects/why/why.tool';
import { actingFor, type Query } from '../acting-for';
import { dayFrom } from './days-from';
import { stoodOn } from './decision-stood';
import { finishedPromises } from './promises-finished';
import { underwayPromises } from './promises-underway';
import { strategyGoals } from './goals';
import { loadNeeds } from './needs';
import { projectStories } from './stories';
import type { ProjectStory, StoryDecision } from './story';
import {
  changeCase,
  writeBenefits,
  writeCase,
  writeMeasurements,
  writeRisks,
  writeShown,
  type WrittenProject,
} from './write-promises';
import { writeHistory } from './write-history';
import { projectWork } from './works';
import { writeWork } from './write-work';

const promises = { ...underwayPromises, ...finishedPromises };

/**
 * Loads the demonstration's projects, once, dated from `today`.
 * @param source connected as the tables' owner of the demonstration's database, with its country in place
 * @returns how many, or null when there are some already
 */
export async function loadProjects(source: OwnerConnection, today: Date): Promise<number | null> {
  const organisations = await source.query<{ id: string; code: string }[]>(
    'select id, code from organisation where code = any($1)',
    [[...new Set(projectStories.map(({ municipality }) => municipality))]],
  );
  let loaded = 0;
  for (const { id, code } of organisations)
    await actingFor(source, id, async (query, manager) => {
      const known = await query<unknown[]>(
        'select from project where organisation_id = $1 limit 1',
        [id],
      );
      if (known.length > 0) return;
      await writeGoals(query, id, code, today);
      for (const story of projectStories.filter(({ municipality }) => municipality === code)) {
        await writeProject({ query, manager }, id, story, today);
        loaded += 1;
      }
    });
  if (loaded === 0) return null;
  await loadNeeds(source);
  return loaded;
}

/** Goals of the municipality's strategy, of this term of the council (2026–2029). */
async function writeGoals(
  query: Query,
  organisationId: string,
  code: string,
  today: Date,
): Promise<void> {
  const begins = today.getUTCFullYear() - ((today.getUTCFullYear() - 2026) % 4);
  for (const { title, source } of strategyGoals[code] ?? [])
    await query(
      'insert into strategy_goal (organisation_id, title, begins_year, ends_year, source) values ($1, $2, $3, $4, $5)',
      [organisationId, title, begins, begins + 3, source],
    );
}

async function writeProject(
  { query, manager: tables }: { query: Query; manager: TenantManager },
  organisationId: string,
  story: ProjectStory,
  today: Date,
): Promise<void> {
  const day = (days: number | null) => (days === null ? null : dayFrom(today, days));
  const people = await query<{ id: string }[]>(
    `select m.person_id as id from membership m where m.organisation_id = $1 and m.ended_at is null
       and m.roles && array['municipality-admin', 'project-manager', 'contributor']
     order by not 'project-manager' = any(m.roles), 'municipality-admin' = any(m.roles), m.person_id`,
    [organisationId],
  );
  const [manager, owner = manager, benefits = owner] = people.map(({ id }) => id);
  const [project] = await query<[{ id: string }]>(
    `insert into project (organisation_id, title, purpose, kind, size, kle, technology, product_id, case_number, tools, procures, phase, state,
       begins_on, go_live_on, handover_on, followed_until, created_by, updated_by, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $18, $14::date, now()) returning id`,
    [
      ...[organisationId, story.title, story.purpose, story.kind, story.size, story.kle],
      ...[story.technology, await productOf(query, story.product), story.caseNumber],
      ...[toolsFor(story.kind, story.size), story.procures, story.phase, story.state],
      ...[day(story.begins), day(story.goLive), day(story.handover), day(story.followed)],
      manager ?? null,
    ],
  );
  const relations = [
    ...(manager ? [[manager, 'manager']] : []),
    ...(owner ? [[owner, 'owner']] : []),
    ...(benefits ? [[benefits, 'benefit-owner']] : []),
  ];
  for (const [person, relation] of relations)
    await query(
      'insert into project_person (organisation_id, project_id, person_id, relation) values ($1, $2, $3, $4)',
      [organisationId, project.id, person, relation],
    );
  // Units at the foot of the tree are those where people work; those of the area that the project is for come first.
  await query(
    `insert into project_unit (organisation_id, project_id, unit_id)
     select $1, $2, u.id from organisation_unit u left join organisation_unit a on a.organisation_id = u.organisation_id and a.id = u.parent_id
     where u.organisation_id = $1 and not exists (select from organisation_unit b where b.organisation_id = $1 and b.parent_id = u.id)
     order by a.name is distinct from $4, u.name limit $3`,
    [organisationId, project.id, story.units, areaOf(story)],
  );
  const { why } = story;
  await query(
    `insert into project_why (organisation_id, project_id, problem, for_whom, citizens, employees, asked, asked_how, without_it)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[organisationId, project.id, why.problem, why.forWhom, why.citizens, why.employees],
      ...[why.asked, why.askedHow, why.withoutIt],
    ],
  );
  const told = promises[`${story.municipality} ${story.title}`] ?? {};
  const { lines = [], risks = [], shown } = told;
  const written: WrittenProject = {
    ...{ organisationId, projectId: project.id, code: story.municipality, today },
    manager: manager ?? null,
    owners: [benefits, owner].filter((id) => id !== undefined && id !== manager) as string[],
    firstYear: Number(dayFrom(today, story.goLive ?? 365).slice(0, 4)),
  };
  const kinds = decisionsOf(story.procures);
  const decided = story.decisions[kinds.indexOf('business-case')];
  const lineIds = await writeCase(query, written, lines);
  const lineOf = new Map(lines.map(({ title }, index) => [title, lineIds[index] ?? '']));
  const benefitIds = await writeBenefits(
    query,
    written,
    told,
    decided?.outcome === undefined ? null : dayFrom(today, decided.day),
    lineOf,
  );
  const work = projectWork[`${story.municipality} ${story.title}`];
  for (const [index, decision] of story.decisions.entries()) {
    const kind = kinds[index] ?? 'extra';
    const stories = { work: kind === 'go-on' ? undefined : work, risks };
    await writeDecision(query, {
      ...{ organisationId, projectId: project.id, place: index + 1, manager: manager ?? null },
      ...{ kind, decision, day: dayFrom(today, decision.day) },
      snapshot:
        decision.outcome === undefined
          ? null
          : await snapshotOf(tables, written, kind !== 'go-on', (row) =>
              stoodOn(query, tables, written, row, stories, decision.day, story.goLive),
            ),
    });
  }
  // Decisions froze the case as versions; they were made on their days, not now.
  await query(
    `update business_case_version v set locked_by = $2, locked_at = d.decided_on + time '10:15' from project_decision d
     where v.project_id = $1 and d.project_id = $1 and d.organisation_id = v.organisation_id and d.kind = 'business-case' and d.decided_on is not null`,
    [project.id, manager ?? null],
  );
  await changeCase(query, lines, lineIds);
  await writeMeasurements(query, written, told.benefits ?? [], benefitIds);
  await writeRisks(query, written, risks);
  if (work) await writeWork(query, written, work, lineOf);
  if (shown) await writeShown(query, written, shown);
  await writeHistory(query, written, story, told, work);
}

/** What a decision would have frozen: the frame, and what the tools say of themselves. */
async function snapshotOf(
  tables: TenantManager,
  { organisationId, projectId, manager }: WrittenProject,
  withCase: boolean,
  stood: (row: ProjectRow) => Promise<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const actor = { organisationId, personId: manager, editsAll: true, adopts: false, guest: false };
  const project = await readProject(tables, actor, projectId);
  if (!project) throw new Error('A project that was just written is not there.');
  const snapshot: Record<string, unknown> = {
    project: { ...formOf(project), phase: project.phase },
  };
  for (const tool of [
    new WhyTool(),
    ...(withCase ? [new BenefitsTool(), new BusinessCaseTool()] : []),
  ]) {
    if (tool instanceof BusinessCaseTool) await tool.beforeDecision(tables, project);
    const own = await tool.snapshot(tables, project);
    if (own != null) snapshot[tool.key] = own;
  }
  return { ...snapshot, ...(await stood(project)) };
}

async function writeDecision(
  query: Query,
  made: {
    organisationId: string;
    projectId: string;
    place: number;
    kind: string;
    decision: StoryDecision;
    day: string;
    manager: string | null;
    snapshot: unknown;
  },
): Promise<void> {
  const { outcome, reason } = made.decision;
  const decided = outcome !== undefined;
  const hash = createHash('sha256').update(canonicalJson(made.snapshot)).digest('hex');
  await query(
    `insert into project_decision (organisation_id, project_id, place, kind, planned_on, outcome, reason, decided_on, recorded_by, snapshot, snapshot_hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[made.organisationId, made.projectId, made.place, made.kind, made.day],
      ...[outcome ?? null, reason ?? '', decided ? made.day : null],
      ...[decided ? made.manager : null, decided ? JSON.stringify(made.snapshot) : null],
      decided ? hash : null,
    ],
  );
}

/** The system, registered by the act as anybody would. */
async function productOf(query: Query, product: ProjectStory['product']): Promise<string | null> {
  if (product === null) return null;
  await query('set local role erfa_definer');
  const [row] = await query<[{ id: string }]>('select register_product($1, $2) as id', [
    ...product,
  ]);
  await query('reset role');
  return row.id;
}

/** The part of the municipality that a project is for, by KLE's main groups. */
function areaOf({ kle: [group] }: ProjectStory): string {
  if (group === '27' || group === '29') return 'Sundhed og omsorg';
  if (group === '15') return 'Social og beskæftigelse';
  if (group === '17') return 'Børn og unge';
  return group === '02' ? 'Teknik, miljø og kultur' : 'Direktion og stab';
}
