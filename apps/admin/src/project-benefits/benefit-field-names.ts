import type { BenefitCardForm } from '@erfa/api-client';
import type { TextKey } from '../language/text-key';

/** What each field of a gevinstkort is called. */
export const fieldNames: Readonly<Record<keyof BenefitCardForm, TextKey>> = {
  name: 'benefits.form.name',
  description: 'benefits.form.description',
  side: 'benefits.form.side',
  kind: 'benefits.form.kind',
  need: 'benefits.form.need',
  askedWho: 'benefits.form.askedWho',
  askedHow: 'benefits.form.askedHow',
  indicator: 'benefits.form.indicator',
  unit: 'benefits.form.unit',
  lowerIsBetter: 'benefits.form.direction',
  method: 'benefits.form.method',
  source: 'benefits.form.source',
  frequency: 'benefits.form.frequency',
  baselineValue: 'benefits.form.baseline',
  baselineOn: 'benefits.form.baselineOn',
  baselineNote: 'benefits.form.baselineNote',
  targetValue: 'benefits.form.target',
  targetOn: 'benefits.form.targetOn',
  path: 'benefits.form.path',
  ownerId: 'benefits.form.owner',
  realisationShare: 'benefits.form.realisationShare',
  budgetUnitId: 'benefits.form.budgetUnit',
  budgetOf: 'benefits.form.budgetOf',
  account: 'benefits.form.account',
  amounts: 'benefits.form.amounts',
  amountsContinue: 'benefits.form.amountsContinue',
  decidedBy: 'benefits.form.decidedBy',
  decidedOn: 'benefits.form.decidedOn',
};
