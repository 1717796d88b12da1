import type { LineKind } from '@erfa/business-case';
import type { BenefitForm } from '@erfa/domain';
import type { TenantManager } from '../../persistence/tenant-transaction';
import { benefitColumns } from '../benefits/benefits.queries';
import { decidedNumber, decidesCase, lineFields } from '../business-case/business-case.queries';
import type { CaseSettings, LineFields } from '../business-case/case-content';

// What the money of projects is computed from: one statement for all projects at a time, for one as for five hundred.

/** What belongs to one of several projects. */
export interface OfProject {
  projectId: string;
}

/** How a project's business case is calculated. */
export type SettingsRow = OfProject & CaseSettings;

export function listSettingsOf(
  manager: TenantManager,
  projectIds: readonly string[],
): Promise<SettingsRow[]> {
  return manager.query(
    `select project_id as "projectId", price_year as "priceYear", first_year as "firstYear", years, hours_per_year as "hoursPerYear", method, rates
     from business_case where project_id = any($1::uuid[])`,
    [projectIds],
  );
}

export type LineOfRow = OfProject & LineFields & { id: string };

/** Lines of some kinds as they stand now. */
export function listLinesOf(
  manager: TenantManager,
  projectIds: readonly string[],
  kinds: readonly LineKind[],
): Promise<LineOfRow[]> {
  return manager.query(
    `select l.project_id as "projectId", ${lineFields} from business_case_line l where l.project_id = any($1::uuid[]) and l.kind = any($2::text[])`,
    [projectIds, kinds],
  );
}

/** The version that a project was last decided upon to go on with, with its lines of some kinds. */
export interface DecidedRow extends OfProject {
  settings: CaseSettings;
  lines: (Omit<LineFields, 'ownerId'> & { id: string })[];
}

export function listDecidedOf(
  manager: TenantManager,
  projectIds: readonly string[],
  kinds: readonly LineKind[],
): Promise<DecidedRow[]> {
  return manager.query(
    `select v.project_id as "projectId", v.content->'settings' as settings,
       coalesce((select jsonb_agg(l.line order by l.place) from jsonb_array_elements(v.content->'lines') with ordinality l(line, place)
                 where l.line->>'kind' = any($2::text[])), '[]') as lines
     from (select distinct on (d.project_id) d.project_id, ${decidedNumber} as number from project_decision d
           where d.project_id = any($1::uuid[]) and ${decidesCase} and ${decidedNumber} is not null
           order by d.project_id, d.decided_on desc, d.place desc) g
     join business_case_version v on v.project_id = g.project_id and v.number = g.number`,
    [projectIds, kinds],
  );
}

/** A benefit with its newest measurement. */
export interface BenefitOfRow extends OfProject, BenefitForm {
  id: string;
  accepted: boolean;
  latestOn: string | null;
  latestValue: number | null;
}

export function listBenefitsOf(
  manager: TenantManager,
  projectIds: readonly string[],
): Promise<BenefitOfRow[]> {
  return manager.query(
    `select b.project_id as "projectId", b.id, ${benefitColumns}, b.accepted_at is not null as accepted, m.measured_on::text as "latestOn", m.value as "latestValue"
     from benefit b left join lateral (select measured_on, value from benefit_measurement where benefit_id = b.id order by measured_on desc limit 1) m on true
     where b.project_id = any($1::uuid[])`,
    [projectIds],
  );
}

/** What became of a line of a project, in the years that it is known of; the kind is that of a line that was never decided. */
export interface KnownOfRow extends OfProject {
  lineId: string;
  kind: LineKind | null;
  amounts: { year: number; amount: number }[];
}

export function listKnownOf(
  manager: TenantManager,
  projectIds: readonly string[],
): Promise<KnownOfRow[]> {
  return manager.query(
    `select a.project_id as "projectId", a.line_id as "lineId", a.kind, a.amounts from case_actual a where a.project_id = any($1::uuid[])`,
    [projectIds],
  );
}
