import {
  benefitFrequencies,
  benefitKinds,
  benefitSides,
  decisionOutcomes,
  equipmentStates,
  furtherTools,
  type HistoryPlace,
  leaderLevels,
  lessonDispositions,
  maturityVerdicts,
  type NamedHistoryField,
  projectKinds,
  projectPhases,
  projectSizes,
  projectStates,
  relatedKinds,
  riskStates,
} from '@erfa/domain';
import { estimateMethods, lineBases, lineKinds } from '@erfa/business-case';
import type { TextKey } from '../language/text-key';

/** How a value is told. Money in whole kroner or in øre, a share in per cent or per mille; a `name` is an id that is told by its name. */
export type FieldKind =
  | 'text'
  | 'day'
  | 'moment'
  | 'number'
  | 'plain'
  | 'percent'
  | 'mille'
  | 'kroner'
  | 'ore'
  | 'ores'
  | 'amounts'
  | 'points'
  | 'estimate'
  | 'rates'
  | 'flag'
  | 'name'
  | 'list'
  | 'people'
  | 'measurement'
  | 'week'
  | Choice;

/** One, or several, of a closed list of words. */
export interface Choice {
  readonly of: readonly (string | number)[];
  readonly words: (value: string | number) => TextKey;
}

/** What a field is called, in one text or in several beside each other, and how its values are told. */
export interface HistoryFieldWords {
  /** Null for a year, which is its own name. */
  readonly name: TextKey | readonly TextKey[] | null;
  readonly kind: FieldKind;
}

const field = (
  name: TextKey | readonly TextKey[],
  kind: FieldKind = 'text',
): HistoryFieldWords => ({ name, kind });
const choice = <Value extends string | number>(
  of: readonly Value[],
  words: (value: Value) => TextKey,
): Choice => ({ of, words: words as (value: string | number) => TextKey });

const what = field('projects.history.field.what');
const owner = field('projects.row.owner', 'name');
const due = field('projects.row.due', 'day');
const done = field('projects.row.done', 'day');
const measurement = field('projects.history.field.measurement', 'measurement');
const scale = choice([1, 2, 3, 4] as const, (value) => `projects.readiness.scale.${value}`);
const frequency = choice(benefitFrequencies, (value) => `benefits.frequency.${value}`);
const lineKind = choice(lineKinds, (value) => `businessCase.kind.${value}`);
const steps = [1, 2, 3, 4, 5] as const;
const taskKinds = [
  ...(['task', 'milestone', 'involvement', 'baseline', 'training', 'communication'] as const),
];
const relation = choice(relatedKinds, (value) => `projects.related.kind.${value}`);
const note = (statement: TextKey): HistoryFieldWords =>
  field([statement, 'projects.readiness.note']);

/** Every field that a project's history holds, by the place it was written in: the same word is another field in another tool. */
export const historyFieldWords: {
  readonly [Place in HistoryPlace]: Readonly<Record<NamedHistoryField<Place>, HistoryFieldWords>>;
} = {
  project: {
    title: field('projects.form.title'),
    purpose: field('projects.form.purpose'),
    kind: field(
      'projects.form.kind',
      choice(projectKinds, (value) => `projects.kind.${value}`),
    ),
    size: field(
      'projects.form.size',
      choice(projectSizes, (value) => `projects.size.${value}`),
    ),
    kle: field('projects.form.kle', 'list'),
    technology: field('projects.form.technology', 'list'),
    productId: field('projects.form.product', 'name'),
    caseNumber: field('projects.form.caseNumber'),
    tools: field(
      'projects.form.tools',
      choice(furtherTools, (value) => `projects.tool.${value}`),
    ),
    procures: field('projects.form.procures', 'flag'),
    state: field(
      'projects.form.state',
      choice(projectStates, (value) => `projects.state.${value}`),
    ),
    beginsOn: field('projects.form.beginsOn', 'day'),
    goLiveOn: field('projects.form.goLiveOn', 'day'),
    handoverOn: field('projects.form.handoverOn', 'day'),
    followedUntil: field('projects.form.followedUntil', 'day'),
    people: field('projects.people.heading', 'people'),
    units: field('projects.units.heading', 'list'),
    goals: field('goals.heading', 'list'),
    document: field('projects.related.address'),
    relation: field('projects.related.how', relation),
    relationOfOther: field('projects.related.howOther', relation),
  },
  decisions: {
    plannedOn: field('projects.decisions.planned', 'day'),
    outcome: field(
      'projects.history.field.outcome',
      choice(decisionOutcomes, (value) => `projects.outcome.${value}`),
    ),
    phase: field(
      'projects.history.field.phase',
      choice(projectPhases, (value) => `projects.phase.${value}`),
    ),
  },
  why: {
    problem: field('projects.why.problem'),
    forWhom: field('projects.why.forWhom'),
    citizens: field('projects.why.citizens', 'number'),
    employees: field('projects.why.employees', 'number'),
    asked: field('projects.why.asked', 'number'),
    askedHow: field('projects.why.askedHow'),
    withoutIt: field('projects.why.withoutIt'),
  },
  benefits: {
    name: field('benefits.form.name'),
    description: field('benefits.form.description'),
    side: field(
      'benefits.form.side',
      choice(benefitSides, (value) => `benefits.side.${value}`),
    ),
    kind: field(
      'benefits.form.kind',
      choice(benefitKinds, (value) => `benefits.kind.${value}`),
    ),
    need: field('benefits.form.need'),
    askedWho: field('benefits.form.askedWho'),
    askedHow: field('benefits.form.askedHow'),
    indicator: field('benefits.form.indicator'),
    unit: field('benefits.form.unit'),
    lowerIsBetter: field('benefits.lowerIsBetter', 'flag'),
    method: field('benefits.form.method'),
    source: field('benefits.form.source'),
    frequency: field('benefits.form.frequency', frequency),
    baselineValue: field('benefits.form.baseline', 'number'),
    baselineOn: field('benefits.form.baselineOn', 'day'),
    baselineNote: field('benefits.form.baselineNote'),
    targetValue: field('benefits.form.target', 'number'),
    targetOn: field('benefits.form.targetOn', 'day'),
    path: field('benefits.form.path', 'points'),
    owner: field('benefits.form.owner'),
    realisationShare: field('benefits.form.realisationShare', 'percent'),
    budgetUnit: field('benefits.form.budgetUnit'),
    budgetOf: field('benefits.form.otherBudget'),
    account: field('benefits.form.account'),
    amounts: field('benefits.form.amounts', 'amounts'),
    amountsContinue: field('benefits.form.amountsContinue', 'flag'),
    decidedBy: field('benefits.form.decidedBy'),
    decidedOn: field('benefits.form.decidedOn', 'day'),
    accepted: field('benefits.accepted', 'moment'),
    measurement,
    line: field('benefits.form.line'),
    takenFrom: field('projects.examples.takenFrom'),
    title: field('benefits.map.addTitle'),
    detail: field('benefits.map.addDetail'),
    link: field('projects.history.field.link'),
  },
  'business-case': {
    priceYear: field('businessCase.settings.priceYear', 'plain'),
    firstYear: field('businessCase.settings.firstYear', 'plain'),
    years: field('businessCase.settings.years', 'number'),
    hoursPerYear: field('businessCase.settings.hoursPerYear', 'number'),
    method: field(
      'businessCase.settings.method',
      choice(estimateMethods, (value) => `businessCase.method.${value}`),
    ),
    rates: field('businessCase.settings.rates', 'rates'),
    version: field('projects.history.field.version', 'plain'),
    lines: field('businessCase.line', 'list'),
    title: field('businessCase.field.title'),
    scenario: field(
      'businessCase.field.scenario',
      choice([0, 1] as const, (value) =>
        value === 1 ? 'businessCase.scenario.with' : 'businessCase.scenario.without',
      ),
    ),
    kind: field('businessCase.field.kind', lineKind),
    basis: field(
      'businessCase.field.basis',
      choice(lineBases, (value) => `businessCase.basis.${value}`),
    ),
    quantity: field('businessCase.field.quantity', 'number'),
    unit: field('businessCase.field.unit'),
    price: field('businessCase.field.price', 'ore'),
    points: field('businessCase.field.points', 'estimate'),
    amounts: field('businessCase.field.amounts', 'ores'),
    ramp: field('businessCase.field.ramp', 'mille'),
    share: field('businessCase.field.share', 'mille'),
    note: field('businessCase.field.note'),
    ownerId: field('businessCase.field.owner', 'name'),
  },
  readiness: {
    maturityVerdict: field(
      'projects.readiness.verdictAsked',
      choice(maturityVerdicts, (value) => `projects.readiness.verdict.${value}`),
    ),
    maturityNote: note('projects.readiness.verdictAsked'),
    noExperience: field('projects.readiness.noExperience', 'flag'),
    purposeAnswer: field('projects.readiness.statement.purpose', scale),
    purposeNote: note('projects.readiness.statement.purpose'),
    leadershipAnswer: field('projects.readiness.statement.leadership', scale),
    leadershipNote: note('projects.readiness.statement.leadership'),
    roomAnswer: field('projects.readiness.statement.room', scale),
    roomNote: note('projects.readiness.statement.room'),
    skillsAnswer: field('projects.readiness.statement.skills', scale),
    skillsNote: note('projects.readiness.statement.skills'),
    voiceAnswer: field('projects.readiness.statement.voice', scale),
    voiceNote: note('projects.readiness.statement.voice'),
    ...{ title: what, ownerId: owner, dueOn: due, doneOn: done },
    disposition: field(
      'projects.history.field.disposition',
      choice(lessonDispositions, (value) => `projects.lessons.disposition.${value}`),
    ),
  },
  plan: {
    winterWeek: field('projectPlan.winter.label', 'week'),
    says: field('projectPlan.says.label'),
    kind: field(
      'projectPlan.task.kind',
      choice(taskKinds, (value) => `projectPlan.kind.${value}`),
    ),
    ...{ title: what, ownerId: owner, dueOn: due, doneOn: done },
    weeksBefore: field('projectPlan.check.when', 'number'),
    leaderId: field('projectPlan.unit.leader', 'name'),
    agreedDay: field('projectPlan.unit.agreedDay', 'day'),
    ownGoLiveOn: field('projectPlan.unit.ownGoLive', 'day'),
    goLiveOn: field('projectPlan.unit.goLive', 'day'),
    staff: field('projectPlan.unit.staff', 'number'),
    superusersWanted: field('projectPlan.unit.superusersWanted', 'number'),
    superusers: field('projectPlan.unit.superusers', 'number'),
    trained: field('projectPlan.unit.trained', 'number'),
    withAccess: field('projectPlan.unit.access', 'number'),
    equipment: field(
      'projectPlan.unit.equipment',
      choice(equipmentStates, (value) => `projectPlan.equipment.${value}`),
    ),
    checkedOn: field('projectPlan.unit.checkedOn', 'day'),
    note: field('projectPlan.unit.note'),
    meetsOn: field('myUnits.meetsOn', 'day'),
    saidOn: field('projects.history.field.saidOn', 'day'),
    proposedDay: field('projects.history.field.proposedDay', 'day'),
    proposalReason: field('projects.history.field.proposalReason'),
    proposalAnswer: field(
      'projects.history.field.proposalAnswer',
      choice(['accepted', 'declined'] as const, (value) => `projects.history.answer.${value}`),
    ),
    proposalWord: field('projects.history.field.proposalWord'),
  },
  'follow-up': {
    measuredFrom: field('followUp.schedule.measuredFrom', 'day'),
    followedUntil: field('followUp.schedule.followedUntil', 'day'),
    ...{ title: what, ownerId: owner, dueOn: due, doneOn: done, measurement },
    unit: field('benefits.form.unit'),
    source: field('benefits.form.source'),
    lowerIsBetter: field('benefits.lowerIsBetter', 'flag'),
    frequency: field('benefits.form.frequency', frequency),
    baselineValue: field('benefits.form.baseline', 'number'),
    baselineOn: field('benefits.form.baselineOn', 'day'),
    targetValue: field('benefits.form.target', 'number'),
    targetOn: field('benefits.form.targetOn', 'day'),
    kind: field('followUp.became.kind', lineKind),
    cause: field('followUp.became.why'),
    receiverId: field('followUp.handover.receiver', 'name'),
    takesOver: field('followUp.handover.takesOver'),
    handover: field('followUp.handover.yes', 'flag'),
    experience: field('followUp.experience.text', 'list'),
    lesson: field('projects.history.field.lesson'),
  },
  risks: {
    title: field('projects.risks.title'),
    probability: field(
      'projects.risks.probability',
      choice(steps, (value) => `projects.risks.chance.${value}`),
    ),
    consequence: field(
      'projects.risks.consequence',
      choice(steps, (value) => `projects.risks.harm.${value}`),
    ),
    money: field('projects.risks.money', 'kroner'),
    measure: field('projects.risks.measure'),
    ...{ ownerId: owner, dueOn: due },
    state: field(
      'projects.risks.state',
      choice(riskStates, (value) => `projects.risks.states.${value}`),
    ),
  },
  leadership: {
    signalOne: field('projects.leadership.signalOne'),
    signalTwo: field('projects.leadership.signalTwo'),
    signalThree: field('projects.leadership.signalThree'),
    stops: field('projects.leadership.stops'),
    level: field(
      'projects.leadership.level',
      choice(leaderLevels, (value) => `projects.leadership.levels.${value}`),
    ),
    leader: field('projects.leadership.leader'),
    does: field('projects.leadership.does'),
  },
  sharing: {
    plannedExpense: field('projects.sharing.plannedExpense', 'kroner'),
    becameExpense: field('projects.sharing.becameExpense', 'kroner'),
    promisedBenefit: field('projects.sharing.promisedBenefit', 'kroner'),
    realisedBenefit: field('projects.sharing.realisedBenefit', 'kroner'),
    plannedMonths: field('projects.sharing.plannedMonths', 'number'),
    becameMonths: field('projects.sharing.becameMonths', 'number'),
    differently: field('projects.sharing.differently'),
    contactId: field('projects.sharing.contact', 'name'),
    contactAgreed: field('projects.sharing.contactAgreed', 'flag'),
    contactTitle: field('projects.sharing.contactTitle'),
    contactMail: field('projects.sharing.contactMail'),
    contactPhone: field('projects.sharing.contactPhone'),
    entersOutside: field('projects.sharing.entersOutside', 'flag'),
    showsBenefits: field('projects.sharing.showsBenefits', 'flag'),
  },
};

/** What a field of a place is called; null for one that was never kept there. */
export function wordsOf(place: HistoryPlace, field: string): HistoryFieldWords | null {
  if (place === 'follow-up' && /^\d{4}$/.test(field)) return { name: null, kind: 'ore' };
  const words: Readonly<Record<string, HistoryFieldWords>> = historyFieldWords[place];
  return Object.hasOwn(words, field) ? (words[field] ?? null) : null;
}
