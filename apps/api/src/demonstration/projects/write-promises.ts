import { randomUUID } from 'node:crypto';
import type { Query } from '../acting-for';
import { contactAddress } from '../names';
import { dayFrom } from './days-from';
import type { StoryBenefit, StoryLine, StoryMap, StoryPromises, StoryShown } from './promises';

/** A project that is written, and who is what in it. */
export interface WrittenProject {
  organisationId: string;
  projectId: string;
  /** Code of the municipality. */
  code: string;
  manager: string | null;
  /** Line managers who own benefits and risks, in turn. */
  owners: readonly string[];
  /** Budget year 0. */
  firstYear: number;
  today: Date;
}

const øre = (kroner: number): number => Math.round(kroner * 100);
const perMille = (percent: number): number => Math.round(percent * 10);

/**
 * The business case as it was decided.
 * @returns the lines' ids, in their order
 */
export async function writeCase(
  query: Query,
  project: WrittenProject,
  lines: readonly StoryLine[],
): Promise<string[]> {
  if (lines.length === 0) return [];
  const { organisationId, projectId, firstYear } = project;
  await query(
    `insert into business_case (organisation_id, project_id, price_year, first_year, years, hours_per_year, method, rates, version)
     values ($1, $2, $3, $4, 7, 1450, 'successive', '[]', 1)`,
    [organisationId, projectId, firstYear - 1, firstYear],
  );
  const ids: string[] = [];
  for (const [index, line] of lines.entries()) {
    const id = randomUUID();
    ids.push(id);
    const { basis, amounts, quantity, unit, price, points } = computed({ ...line, ...line.was });
    await query(
      `insert into business_case_line (organisation_id, id, project_id, place, title, scenario, kind, basis, quantity, unit, price,
         least, likely, most, amounts, ramp, share, note, owner_id, updated_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $19)`,
      [
        ...[organisationId, id, projectId, index + 1, line.title, line.without ? 0 : 1, line.kind],
        ...[basis, quantity, unit, price, ...(points ?? [null, null, null]), amounts],
        ...[(line.ramp ?? []).map(perMille), perMille(line.was?.share ?? line.share ?? 100)],
        ...[line.note ?? '', project.manager],
      ],
    );
  }
  return ids;
}

/** What has changed since the case was decided. */
export async function changeCase(
  query: Query,
  lines: readonly StoryLine[],
  ids: readonly string[],
): Promise<void> {
  for (const [index, line] of lines.entries()) {
    if (!line.was) continue;
    const { amounts, quantity, unit, price, points } = computed(line);
    await query(
      `update business_case_line set quantity = $2, unit = $3, price = $4, least = $5, likely = $6, most = $7, amounts = $8, share = $9, version = version + 1
       where id = $1`,
      [
        ...[ids[index], quantity, unit, price, ...(points ?? [null, null, null]), amounts],
        perMille(line.share ?? 100),
      ],
    );
  }
}

function computed({ amounts, times, between }: StoryLine) {
  const nothing = { amounts: [] as number[], quantity: 0, unit: '', price: 0, points: null };
  if (between) return { ...nothing, basis: 'estimate', points: between.map(øre) };
  if (!times) return { ...nothing, basis: 'amounts', amounts: (amounts ?? []).map(øre) };
  const [quantity, unit, price] = times;
  const basis = unit === null ? 'hours' : 'quantity';
  return { ...nothing, basis, quantity, unit: unit ?? '', price: øre(price) };
}

/**
 * Benefit cards with their fields of the map, as they were promised; what is measured comes after the decisions.
 * @returns the benefits' ids, in their order
 */
export async function writeBenefits(
  query: Query,
  project: WrittenProject,
  { benefits = [], map }: StoryPromises,
  decidedOn: string | null,
  lines: ReadonlyMap<string, string>,
): Promise<string[]> {
  const { organisationId, projectId, owners, today } = project;
  const ids: string[] = [];
  for (const [index, benefit] of benefits.entries()) {
    const id = randomUUID();
    ids.push(id);
    const owner = owners[index % owners.length] ?? null;
    await query(
      `insert into benefit (organisation_id, id, project_id, name, description, side, kind, need, indicator, unit, lower_is_better, method, source, frequency,
         baseline_value, baseline_on, target_value, target_on, owner_id, realisation_share, budget_of, account, amounts, decided_by, decided_on,
         accepted_at, accepted_by, created_by, line_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29)`,
      [
        ...[organisationId, id, projectId, benefit.name, benefit.description ?? ''],
        ...[benefit.side, benefit.kind, benefit.need ?? '', benefit.indicator, benefit.unit],
        ...[benefit.lower ?? false, benefit.method ?? '', benefit.source],
        benefit.frequency ?? 'quarterly',
        ...(benefit.baseline
          ? [benefit.baseline[0], dayFrom(today, benefit.baseline[1])]
          : [null, null]),
        ...[benefit.target[0], dayFrom(today, benefit.target[1]), owner, benefit.share ?? null],
        ...budgetOf(benefit, project, decidedOn),
        ...(benefit.accepted && owner ? [decidedOn, owner] : [null, null]),
        ...[project.manager, lineCalled(lines, benefit.line)],
      ],
    );
    await query(
      `insert into benefit_node (organisation_id, id, project_id, kind, benefit_id, place) values ($1, $2, $3, 'benefit', $2, $4)`,
      [organisationId, id, projectId, index + 1],
    );
  }
  if (map) await writeMap(query, project, map, ids);
  return ids;
}

function lineCalled(lines: ReadonlyMap<string, string>, title: string | undefined): string | null {
  if (title === undefined) return null;
  const id = lines.get(title);
  if (id === undefined) throw new Error(`The demonstration has no line called ${title}`);
  return id;
}

const budgetOf = (
  { budget }: StoryBenefit,
  { firstYear }: WrittenProject,
  decidedOn: string | null,
): unknown[] =>
  budget
    ? [
        ...[budget.of, budget.account],
        JSON.stringify(
          budget.amounts.map((kroner, index) => ({ year: firstYear + index, amount: øre(kroner) })),
        ),
        ...[budget.decidedBy, decidedOn],
      ]
    : ['', '', '[]', '', null];

async function writeMap(
  query: Query,
  { organisationId, projectId }: WrittenProject,
  map: StoryMap,
  benefits: readonly string[],
): Promise<void> {
  const ids = new Map(benefits.map((id, index) => [`b${index + 1}`, id]));
  for (const [kind, titles] of [
    ['deliverable', map.deliverables],
    ['change', map.changes],
  ] as const)
    for (const [index, title] of titles.entries()) {
      const [row] = await query<[{ id: string }]>(
        `insert into benefit_node (organisation_id, project_id, kind, title, place) values ($1, $2, $3, $4, $5) returning id`,
        [organisationId, projectId, kind, title, index + 1],
      );
      ids.set(`${kind.charAt(0)}${index + 1}`, row.id);
    }
  for (const [index, title] of map.goals.entries()) {
    const [row] = await query<[{ id: string }]>(
      `insert into benefit_node (organisation_id, project_id, kind, goal_id, place) values ($1, $2, 'goal', $3, $4) returning id`,
      [organisationId, projectId, await goalCalled(query, organisationId, title), index + 1],
    );
    ids.set(`g${index + 1}`, row.id);
  }
  for (const link of map.links) {
    const [from, to] = link.split(' ');
    await query(
      'insert into benefit_link (organisation_id, project_id, from_id, to_id) values ($1, $2, $3, $4)',
      [organisationId, projectId, ids.get(from ?? ''), ids.get(to ?? '')],
    );
  }
}

/** The municipality's goal of that name, which other projects may point at, too. */
async function goalCalled(query: Query, organisationId: string, title: string): Promise<string> {
  const [known] = await query<{ id: string }[]>(
    'select id from strategy_goal where organisation_id = $1 and title = $2',
    [organisationId, title],
  );
  if (!known) throw new Error(`The demonstration has no goal called ${title}`);
  return known.id;
}

/** Measurements up to today, by who owns the benefit. */
export async function writeMeasurements(
  query: Query,
  { organisationId, today }: WrittenProject,
  benefits: readonly StoryBenefit[],
  ids: readonly string[],
): Promise<void> {
  for (const [index, { measured = [] }] of benefits.entries())
    for (const { day, value, cause, action } of measured)
      await query(
        `insert into benefit_measurement (organisation_id, benefit_id, measured_on, value, cause, action, measured_by, created_at)
         select $1, id, $3::date, $4, $5, $6, owner_id, $3::date from benefit where id = $2`,
        [organisationId, ids[index], dayFrom(today, day), value, cause ?? '', action ?? ''],
      );
}

export async function writeRisks(
  query: Query,
  { organisationId, projectId, owners, today }: WrittenProject,
  risks: NonNullable<StoryPromises['risks']>,
): Promise<void> {
  for (const [index, risk] of risks.entries())
    await query(
      `insert into project_risk (organisation_id, project_id, title, probability, consequence, money, measure, owner_id, due_on, state)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[organisationId, projectId, risk.title, risk.probability, risk.consequence],
        ...[risk.money ?? null, risk.measure ?? ''],
        ...(risk.measure
          ? [owners[index % owners.length], dayFrom(today, 30 + index)]
          : [null, null]),
        risk.state ?? 'open',
      ],
    );
}

/** Shows a project to all others, by the act as anybody would. The manager has said yes to being rung. */
export async function writeShown(
  query: Query,
  { organisationId, projectId, code, manager }: WrittenProject,
  shown: StoryShown,
): Promise<void> {
  const contact = shown.contact === null ? null : manager;
  await query(
    `insert into project_sharing (organisation_id, project_id, planned_expense, became_expense, promised_benefit, realised_benefit, differently,
       contact_id, contact_agreed, contact_title, contact_mail, enters_outside, planned_months, became_months,
       shows_benefits)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, true)`,
    [
      ...[organisationId, projectId, shown.plannedExpense ?? null, shown.becameExpense ?? null],
      ...[shown.promisedBenefit ?? null, shown.realisedBenefit ?? null, shown.differently, contact],
      ...[contact !== null, shown.contact ?? '', contact ? contactAddress(code) : ''],
      ...[shown.outside, ...(shown.months ?? [null, null])],
    ],
  );
  await query('set local role erfa_definer');
  await query('select share_project($1, shared_project_hash(shared_project_content($1)))', [
    projectId,
  ]);
  await query('reset role');
}
