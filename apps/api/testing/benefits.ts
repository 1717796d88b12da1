import type { BenefitForm } from '@erfa/domain';
import type { Actors } from './actors';
import type { TestClient } from './client';
import { arrangeProject } from './project-cells';
import type { BenefitCardView, OneBenefitView } from '../src/projects/benefits/benefits.views';

/** A benefit of a project that the person leads, whose promise is whole; owned by them, too. */
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

/** An ISO date so many days from today. */
export const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
