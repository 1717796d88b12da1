import type { TextKey } from '../language/text-key';

/** What each place of a change is called. */
export const placeNames: Readonly<Record<string, TextKey>> = {
  project: 'projects.history.details',
  decisions: 'projects.decisions.heading',
  why: 'projects.tool.why',
  benefits: 'projects.tool.benefits',
  'business-case': 'projects.tool.business-case',
  readiness: 'projects.tool.readiness',
  plan: 'projects.tool.plan',
  'follow-up': 'projects.tool.follow-up',
  risks: 'projects.tool.risks',
  leadership: 'projects.tool.leadership',
  sharing: 'projects.history.sharing',
};

/** What was done to it. */
export const changeNames: Readonly<Record<string, TextKey>> = {
  made: 'projects.history.made',
  changed: 'projects.history.changed',
  added: 'projects.history.added',
  removed: 'projects.history.removed',
  decided: 'projects.history.decided',
  moved: 'projects.history.moved',
  shared: 'projects.history.shared',
};

/** Fields whose values are told; others are only counted among what was changed. */
export const fieldNames: Readonly<Record<string, TextKey>> = {
  title: 'projects.form.title',
  purpose: 'projects.form.purpose',
  kle: 'projects.form.kle',
  technology: 'projects.form.technology',
  caseNumber: 'projects.form.caseNumber',
  beginsOn: 'projects.form.beginsOn',
  goLiveOn: 'projects.form.goLiveOn',
  handoverOn: 'projects.form.handoverOn',
  followedUntil: 'projects.form.followedUntil',
  plannedOn: 'projects.decisions.planned',
  people: 'projects.people.heading',
  units: 'projects.units.heading',
  problem: 'projects.why.problem',
  forWhom: 'projects.why.forWhom',
  citizens: 'projects.why.citizens',
  employees: 'projects.why.employees',
  asked: 'projects.why.asked',
  askedHow: 'projects.why.askedHow',
  withoutIt: 'projects.why.withoutIt',
  owner: 'benefits.form.owner',
  accepted: 'benefits.accepted',
  indicator: 'benefits.form.indicator',
  baselineValue: 'benefits.form.baseline',
  baselineOn: 'benefits.form.baselineOn',
  targetValue: 'benefits.form.target',
  targetOn: 'benefits.form.targetOn',
  realisationShare: 'benefits.form.realisationShare',
  takenFrom: 'projects.examples.takenFrom',
  document: 'projects.related.address',
  relation: 'projects.related.how',
  relationOfOther: 'projects.related.howOther',
};

const relations: Readonly<Record<string, TextKey>> = {
  'depends-on': 'projects.related.kind.depends-on',
  replaces: 'projects.related.kind.replaces',
  'part-of': 'projects.related.kind.part-of',
  beside: 'projects.related.kind.beside',
};

/** Values that are kept as a key, by field, as they are read. */
export const valueNames: Readonly<Record<string, Readonly<Record<string, TextKey>>>> = {
  relation: relations,
  relationOfOther: relations,
};
