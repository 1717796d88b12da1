import type { BenefitForm } from '@erfa/domain';
import type { Actors } from './actors';
import type { TestClient } from './client';
import type { BenefitCardView, OneBenefitView } from '../src/projects/benefits/benefits.views';

/** A project of the organisation's, led by the person. @returns its id */
export async function arrangeProject(
  actors: Actors,
  organisationId: string,
  personId: string | null,
): Promise<string> {
  const id = await actors.one(
    `insert into project (organisation_id, title) values ($1, 'Skærmbesøg i hjemmeplejen') returning id`,
    [organisationId],
  );
  if (personId !== null)
    await actors.erfa.database.ask(
      `insert into project_person (organisation_id, project_id, person_id, relation) values ($1, $2, $3, 'owner')`,
      [organisationId, id, personId],
    );
  return id;
}

/** A benefit of such a project, whose promise is whole; owned by the person. */
export async function arrangeBenefit(
  actors: Actors,
  organisationId: string,
  personId: string | null,
): Promise<string> {
  const project = await arrangeProject(actors, organisationId, personId);
  const id = await actors.one(
    `insert into benefit (organisation_id, project_id, name, side, kind, indicator, unit, target_value, target_on, owner_id)
     values ($1, $2, 'Tryghed hos borgerne', 'citizens', 'quality', 'Andel, der er trygge', '%', 75, '2027-11-30', $3) returning id`,
    [organisationId, project, personId],
  );
  await actors.erfa.database.ask(
    `insert into benefit_node (organisation_id, project_id, id, kind, benefit_id, place) values ($1, $2, $3, 'benefit', $3, 1)`,
    [organisationId, project, id],
  );
  return id;
}

export async function arrangeMeasurement(
  actors: Actors,
  organisationId: string,
  personId: string | null,
): Promise<string> {
  return actors.one(
    `insert into benefit_measurement (organisation_id, benefit_id, measured_on, value) values ($1, $2, '2026-11-01', 70) returning id`,
    [organisationId, await arrangeBenefit(actors, organisationId, personId)],
  );
}

/** A deliverable in the map of such a project. */
export async function arrangeBenefitNode(
  actors: Actors,
  organisationId: string,
  personId: string | null,
): Promise<string> {
  return actors.one(
    `insert into benefit_node (organisation_id, project_id, kind, title, place) values ($1, $2, 'deliverable', 'Skærme', 1) returning id`,
    [organisationId, await arrangeProject(actors, organisationId, personId)],
  );
}

export async function arrangeIdea(
  actors: Actors,
  organisationId: string,
  personId: string | null,
): Promise<string> {
  return actors.one(
    `insert into project_idea (organisation_id, title, created_by) values ($1, 'Skærmbesøg', $2) returning id`,
    [organisationId, personId],
  );
}

/** Saves fields of a benefit as its page does. */
export async function saveBenefit(
  client: TestClient,
  benefit: Pick<BenefitCardView, 'id' | 'form'>,
  change: Partial<BenefitForm>,
) {
  return client.ask<OneBenefitView & { code?: string }>(`/api/benefits/${benefit.id}`, {
    method: 'PUT',
    body: { from: benefit.form, to: { ...benefit.form, ...change } },
  });
}
