import type { FollowedView, ProjectOwnerView } from '@erfa/api-client';
import { benefitFrequencies, followUpLimits } from '@erfa/domain';
import type { Texts } from '../language/texts';
import type { Row, RowField } from '../project/row-dialog';

/** A criterion of success before anything is written of it. */
export const blankCriterion = (): Row => ({
  ...{ id: null, version: 0, title: '', unit: '', source: '', lowerIsBetter: 0 },
  ...{ frequency: 'quarterly', baselineValue: null, baselineOn: null, targetValue: null },
  ...{ targetOn: null, ownerId: null },
});

/** A criterion as a row of a dialog; the direction is 1 where a lower figure is the better one. */
export function rowOfCriterion({ id, version, criterion }: FollowedView): Row {
  const blank = blankCriterion();
  return criterion
    ? { ...criterion, id, version, lowerIsBetter: criterion.lowerIsBetter ? 1 : 0 }
    : blank;
}

/** The fields of a criterion. */
export const criterionFields = (texts: Texts, owners: readonly ProjectOwnerView[]): RowField[] => [
  {
    ...{ key: 'title', label: 'followUp.criterion.title', hint: 'followUp.criterion.titleHint' },
    ...{ kind: 'text', required: true, longest: followUpLimits.title },
  },
  { key: 'unit', label: 'benefits.form.unit', kind: 'text', longest: followUpLimits.unit },
  { key: 'source', label: 'benefits.form.source', kind: 'text', longest: followUpLimits.source },
  {
    ...{ key: 'lowerIsBetter', label: 'benefits.form.direction', kind: 'choice' },
    choices: [
      { value: 0, text: texts.text('benefits.higherIsBetter') },
      { value: 1, text: texts.text('benefits.lowerIsBetter') },
    ],
  },
  { key: 'baselineValue', label: 'benefits.form.baseline', kind: 'number' },
  { key: 'baselineOn', label: 'benefits.form.baselineOn', kind: 'day' },
  { key: 'targetValue', label: 'benefits.form.target', kind: 'number' },
  { key: 'targetOn', label: 'benefits.form.targetOn', kind: 'day' },
  {
    ...{ key: 'frequency', label: 'benefits.form.frequency', kind: 'choice' },
    choices: benefitFrequencies.map((value) => ({
      value,
      text: texts.text(`benefits.frequency.${value}`),
    })),
  },
  {
    ...{ key: 'ownerId', label: 'followUp.criterion.owner', hint: 'projects.row.ownerHint' },
    kind: 'choice',
    choices: [
      { value: null, text: texts.text('projects.row.noOwner') },
      ...owners.map(({ personId, name }) => ({ value: personId, text: name })),
    ],
  },
];
