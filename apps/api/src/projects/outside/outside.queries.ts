import type { ProjectKind } from '@erfa/domain';
import type { TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { visibleProjects } from '../projects.queries';
import type { OutsideMeasure } from './outside.entity';

/** A range as it was released: lower quartile, median and upper quartile. */
export interface RangeRow {
  measure: OutsideMeasure;
  municipalities: number;
  madeAt: Date;
  /** Became over planned, in twentieths. */
  ratios: [number, number, number];
  /** What it became, on average for each municipality's project, by two digits: kroner, months, kroner a year. */
  amounts: [number, number, number];
}

/** A finished project by name, with what it was planned to be and became; null where that is not told. */
export interface NamedRow {
  id: string;
  title: string;
  municipality: string;
  plannedExpense: number | null;
  becameExpense: number | null;
  plannedMonths: number | null;
  becameMonths: number | null;
  promisedBenefit: number | null;
  realisedBenefit: number | null;
}

export function readRanges(manager: TenantManager, kind: ProjectKind): Promise<RangeRow[]> {
  return manager.query(
    `select measure, municipalities, made_at as "madeAt", ratios::float8[] as ratios, amounts::float8[] as amounts from outside_ranges($1)`,
    [kind],
  );
}

const figures = (row: string): string =>
  `${row}.planned_expense as "plannedExpense", ${row}.became_expense as "becameExpense", ${row}.planned_months as "plannedMonths",
   ${row}.became_months as "becameMonths", ${row}.promised_benefit as "promisedBenefit", ${row}.realised_benefit as "realisedBenefit"`;

/** Finished projects of a kind that other municipalities show and let enter; at most fifty, by municipality. */
export function listShown(manager: TenantManager, kind: ProjectKind): Promise<NamedRow[]> {
  return manager.query(
    `select x.id, x.title, o.name as municipality, ${figures('x')} from shared_project x join organisation o on o.id = x.origin_id
     where x.kind = $1 and x.phase = 'realisation' and x.state <> 'stopped' and x.enters_outside
       and (x.became_expense is not null or x.became_months is not null or x.realised_benefit is not null)
       and x.origin_id is distinct from nullif(current_setting('erfa.organisation_id', true), '')::uuid
     order by o.name collate "da-x-icu", x.title, x.id limit 50`,
    [kind],
  );
}

/** One's own finished projects of a kind that the actor sees, but for the one that is looked at, whether or not they enter anything. */
export function listOwnFinished(
  manager: TenantManager,
  actor: ProjectActor,
  kind: ProjectKind,
  besides: string,
): Promise<NamedRow[]> {
  return manager.query(
    `select p.id, p.title, o.name as municipality, ${figures('s')} from project p join organisation o on o.id = p.organisation_id
       left join project_sharing s on s.organisation_id = p.organisation_id and s.project_id = p.id
     where p.kind = $3 and p.phase = 'realisation' and p.state <> 'stopped' and p.id <> $4 and ${visibleProjects} order by p.title, p.id limit 50`,
    [actor.personId, actor.guest, kind, besides],
  );
}
