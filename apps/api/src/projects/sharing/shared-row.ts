import type {
  BenefitFrequency,
  BenefitKind,
  BenefitSide,
  ProjectKind,
  ProjectPhase,
  ProjectState,
} from '@erfa/domain';

/** How a shown project measures a benefit, and what it came to. Values are in the indicator's unit, days ISO dates. */
export interface SharedBenefit {
  id: string;
  name: string;
  side: BenefitSide;
  kind: BenefitKind;
  indicator: string;
  unit: string;
  lowerIsBetter: boolean;
  method: string;
  source: string;
  frequency: BenefitFrequency;
  baselineValue: number | null;
  baselineOn: string | null;
  targetValue: number | null;
  targetOn: string | null;
  /** The newest measurement. */
  latestValue: number | null;
  latestOn: string | null;
}

/** A project as others read it. Money in whole kroner, benefits a year; days are ISO dates. */
export interface SharedRow {
  id: string;
  title: string;
  purpose: string;
  kind: ProjectKind;
  phase: ProjectPhase;
  state: ProjectState;
  municipality: string;
  municipalityCode: string;
  /** Number of inhabitants of the municipality, and Statistics Denmark's group of it. */
  population: number;
  dstGroup: number;
  productId: string | null;
  productName: string | null;
  supplierId: string | null;
  supplierName: string | null;
  technology: string[];
  kle: string[];
  citizens: number | null;
  employees: number | null;
  goLiveOn: string | null;
  plannedExpense: number | null;
  becameExpense: number | null;
  promisedBenefit: number | null;
  realisedBenefit: number | null;
  plannedMonths: number | null;
  becameMonths: number | null;
  differently: string;
  contactName: string | null;
  contactTitle: string;
  contactMail: string;
  contactPhone: string;
  entersOutside: boolean;
  /** Empty where none are told. */
  benefits: SharedBenefit[];
  own: boolean;
}

/**
 * Reads rows `x` of shared_project, or of what would be shared, as others see them. A system or supplier that was put together
 * with another stands under the name of that one.
 */
export const asOthersSee = (
  rows: string,
): string => `select x.id, x.title, x.purpose, x.kind, x.phase, x.state, o.name as municipality,
  o.code as "municipalityCode", m.population, m.dst_group as "dstGroup", d.id as "productId", d.name as "productName", s.id as "supplierId",
  s.name as "supplierName", x.technology, x.kle, x.citizens, x.employees, x.go_live_on::text as "goLiveOn", x.planned_expense as "plannedExpense",
  x.became_expense as "becameExpense", x.promised_benefit as "promisedBenefit", x.realised_benefit as "realisedBenefit",
  x.planned_months as "plannedMonths", x.became_months as "becameMonths", x.differently,
  x.contact_name as "contactName", x.contact_title as "contactTitle", x.contact_mail as "contactMail", x.contact_phone as "contactPhone",
  x.enters_outside as "entersOutside", coalesce(x.benefits, '[]') as benefits,
  x.origin_id = nullif(current_setting('erfa.organisation_id', true), '')::uuid as own
from ${rows} x join organisation o on o.id = x.origin_id join municipality m on m.code = o.code
  left join product c on c.id = x.product_id left join product d on d.id = coalesce(c.merged_into, c.id)
  left join supplier t on t.id = d.supplier_id left join supplier s on s.id = coalesce(t.merged_into, t.id)`;
