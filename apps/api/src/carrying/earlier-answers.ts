import { Injectable } from '@nestjs/common';
import {
  carryThrough,
  prepareCarrying,
  type BroughtAnswer,
  type Carrying,
  type MigrationPlan,
} from '@erfa/model-lab';
import { questionsOf, type Answer, type AnswerSheet, type Model } from '@erfa/scoring-sdk';
import { listAgreed } from '../assessments/answers.queries';
import { PublishedModels } from '../models/published-models';
import type { TenantManager } from '../persistence/tenant-transaction';
import { PublishedPlans } from '../succession/published-plans';
import { listBeside, listHeld, type CarriedRow, type OriginRow } from './carrying.queries';
import { listSources, readSource, readSubmitted, type SourceRow } from './sources.queries';
import { countAnswers, unsubmittedSheet } from './unsubmitted';

/** What a municipality answered before, and what of it reaches a newer version of the model. */
@Injectable()
export class EarlierAnswers {
  private readonly prepared = new WeakMap<MigrationPlan, Carrying>();

  constructor(
    private readonly models: PublishedModels,
    private readonly plans: PublishedPlans,
  ) {}

  /** What there is to choose from, newest first, to this version or to one that published plans lead on from. */
  async sources(
    manager: TenantManager,
    assessment: { id: string; modelId: string },
  ): Promise<SourceRow[]> {
    const line = await this.plans.line(manager, assessment.modelId);
    return listSources(manager, assessment.id, line);
  }

  /** The answers of a source: as they were submitted, else as far as they are the municipality's. */
  async sheet(manager: TenantManager, { assessmentId }: SourceRow): Promise<AnswerSheet> {
    return (
      (await readSubmitted(manager, assessmentId)) ??
      (await unsubmittedSheet(manager, assessmentId))
    );
  }

  /** How many answers of a source that was not submitted are none of the municipality's yet. */
  async leftOut(manager: TenantManager, source: SourceRow): Promise<number> {
    // One that was accepted anew meanwhile says something else than what was carried.
    if (source.state !== 'lapsed' && source.state !== 'withdrawn') return 0;
    const held = await listHeld(manager, source.assessmentId);
    return Math.max(0, held.length - countAnswers(await this.sheet(manager, source)));
  }

  /** One earlier assessment; null where no plans lead on from there. */
  async one(manager: TenantManager, id: string, modelId: string): Promise<SourceRow | null> {
    const source = await readSource(manager, id);
    const line = source ? await this.plans.line(manager, modelId) : [];
    return source && line.includes(source.modelId) ? source : null;
  }

  /**
   * Everything that becomes of a source's answers in a version: every answer of it is there, in the order of the version that asks,
   * then what rests in the order of the old one. Reasons go with the answer;
   * documentation too, where it is one and the same. What colleagues commented stays where it was written.
   * @param modelId of the same version, or one that plans lead to
   */
  async brought(manager: TenantManager, source: SourceRow, modelId: string): Promise<CarriedRow[]> {
    const steps = await this.steps(manager, source.modelId, modelId);
    const sheet = await this.sheet(manager, source);
    const beside = await this.beside(manager, source);
    const names = new Map(sheet.units?.map(({ key, title }) => [key, title ?? null]));
    const placed = placesOf(
      await this.models.get(manager, modelId),
      await this.models.get(manager, source.modelId),
    );
    // What is answered on a further axis has no place in an assessment yet: it rests.
    return carryThrough(steps, sheet, [])
      .map((one) => rowOf(one, names, beside))
      .sort((a, b) => placed(a) - placed(b));
  }

  private async steps(
    manager: TenantManager,
    olderId: string,
    newerId: string,
  ): Promise<Carrying[]> {
    const line = await this.plans.line(manager, newerId);
    const way = line.slice(0, line.indexOf(olderId) + 1);
    const steps: Carrying[] = [];
    for (const [at, id] of way.slice(0, -1).entries()) {
      const [plan] = (await this.plans.between(manager, id, way[at + 1] ?? '')) ?? [];
      if (!plan) continue;
      const known =
        this.prepared.get(plan) ??
        prepareCarrying(
          plan,
          await this.models.get(manager, way[at + 1] ?? ''),
          await this.models.get(manager, id),
        );
      this.prepared.set(plan, known);
      steps.unshift(known);
    }
    return steps;
  }

  private async beside(manager: TenantManager, { assessmentId }: SourceRow): Promise<Beside> {
    const agreed = await listAgreed(manager, assessmentId);
    const told = await listBeside(manager, assessmentId);
    const reasons = new Map(agreed.map(({ question, reason }) => [nameOf(null, question), reason]));
    // What was agreed on has its own reason; elsewhere it is what colleagues, or the unit, wrote.
    for (const { unit, question, reason } of told)
      if (reason && !reasons.has(nameOf(unit, question)))
        reasons.set(nameOf(unit, question), reason);
    return {
      reasons,
      evidence: new Map(
        told.map(({ unit, question, evidence }) => [nameOf(unit, question), evidence ?? '']),
      ),
    };
  }
}

/** What was written beside old answers, by {@link nameOf}. */
interface Beside {
  readonly reasons: ReadonlyMap<string, string>;
  readonly evidence: ReadonlyMap<string, string>;
}

const nameOf = (unit: string | null, question: string): string => `${unit ?? ''}/${question}`;

/** Where a row stands in a list. */
function placesOf(now: Model, before: Model): (row: CarriedRow) => number {
  const places = (model: Model): Map<string, number> =>
    new Map(questionsOf(model).map(({ key }, at) => [key, at]));
  const [newer, older] = [places(now), places(before)];
  return ({ question, origin }) =>
    question === null
      ? newer.size + (older.get(origin[0]?.question ?? '') ?? older.size)
      : (newer.get(question) ?? newer.size);
}

/** Longest texts that an answer takes. */
const longest = 2000;

function rowOf(
  { axis, unit, fate, why, from, question, answer }: BroughtAnswer,
  names: ReadonlyMap<string, string | null>,
  { reasons, evidence }: Beside,
): CarriedRow {
  const origin = from.map((old): OriginRow => {
    const reason = axis === null ? reasons.get(nameOf(unit, old.question)) : undefined;
    return { question: old.question, ...storedOf(old.answer, reason) };
  });
  const proofs = new Set(from.flatMap((old) => evidence.get(nameOf(unit, old.question)) || []));
  const reason = origin.find(({ state }) => state === answer?.state)?.reason;
  const stored = answer ? storedOf(answer, reason) : { state: null, value: null, reason: '' };
  const [proof = ''] = answer && proofs.size === 1 ? proofs : [];
  return {
    fate,
    why,
    unitKey: unit,
    unitName: unit === null ? null : (names.get(unit) ?? unit),
    axis,
    origin,
    question,
    ...stored,
    evidence: proof.slice(0, longest),
  };
}

/** An answer as it is stored; its own reason where it has one. */
function storedOf(answer: Answer, reason = ''): Omit<OriginRow, 'question'> {
  if (answer.state === 'answered') return { state: 'answered', value: answer.value, reason: '' };
  const own = answer.state === 'not-applicable' ? answer.reason : '';
  return {
    state: answer.state === 'not-applicable' ? 'not-applicable' : 'dont-know',
    value: null,
    reason: (own || reason).slice(0, longest),
  };
}
