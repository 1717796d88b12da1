import { createHash } from 'node:crypto';
import { decisionsOf, toolsFor } from '@erfa/domain';
import { canonicalJson } from '@erfa/scoring-sdk';
import type { OwnerConnection } from '../../persistence/data-source';
import { actingFor, type Query } from '../acting-for';
import { dayBefore } from '../lessons/days';
import { projectStories } from './stories';
import type { ProjectStory, StoryDecision } from './story';

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
    await actingFor(source, id, async (query) => {
      const known = await query<unknown[]>(
        'select from project where organisation_id = $1 limit 1',
        [id],
      );
      if (known.length > 0) return;
      for (const story of projectStories.filter(({ municipality }) => municipality === code)) {
        await writeProject(query, id, story, today);
        loaded += 1;
      }
    });
  return loaded > 0 ? loaded : null;
}

async function writeProject(
  query: Query,
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
  // Units at the foot of the tree are those where people work.
  await query(
    `insert into project_unit (organisation_id, project_id, unit_id)
     select $1, $2, u.id from organisation_unit u where u.organisation_id = $1
       and not exists (select from organisation_unit b where b.organisation_id = $1 and b.parent_id = u.id)
     order by u.name limit $3`,
    [organisationId, project.id, story.units],
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
  const kinds = decisionsOf(story.procures);
  for (const [index, decision] of story.decisions.entries())
    await writeDecision(query, {
      ...{ organisationId, projectId: project.id, place: index + 1, manager: manager ?? null },
      ...{ kind: kinds[index] ?? 'extra', decision, day: dayFrom(today, decision.day) },
      snapshot: { project: { title: story.title, phase: story.phase }, why },
    });
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

/** The day so many days from today, ISO. */
const dayFrom = (today: Date, days: number): string =>
  dayBefore(today, -days).toISOString().slice(0, 10);
