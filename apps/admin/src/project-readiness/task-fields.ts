import type { ProjectOwnerView } from '@erfa/api-client';
import { involvementCouncils, involvementForms } from '@erfa/domain';
import type { Texts } from '../language/texts';
import type { RowField } from '../project/row-dialog';

const owner = (texts: Texts, owners: readonly ProjectOwnerView[]): RowField => ({
  ...{ key: 'ownerId', label: 'projects.row.owner', hint: 'projects.row.ownerHint' },
  kind: 'choice',
  choices: [
    { value: null, text: texts.text('projects.row.noOwner') },
    ...owners.map(({ personId, name }) => ({ value: personId, text: name })),
  ],
});

const done: RowField = { key: 'doneOn', label: 'projects.row.done', kind: 'day' };

/** What is asked about a meeting with staff. */
export const meetingFields = (texts: Texts, owners: readonly ProjectOwnerView[]): RowField[] => [
  {
    ...{ key: 'council', label: 'projects.readiness.council', kind: 'choice' },
    choices: involvementCouncils.map((value) => ({
      value,
      text: texts.text(`projects.readiness.councils.${value}`),
    })),
  },
  {
    ...{ key: 'committee', label: 'projects.readiness.committee', kind: 'text', longest: 120 },
    ...{ hint: 'projects.readiness.committeeHint', required: true },
  },
  {
    ...{ key: 'form', label: 'projects.readiness.form', kind: 'choice' },
    choices: involvementForms.map((value) => ({
      value,
      text: texts.text(`projects.readiness.forms.${value}`),
    })),
  },
  { key: 'dueOn', label: 'projects.readiness.day', kind: 'day', required: true },
  owner(texts, owners),
  done,
];

/** What is asked about an action. */
export const actionFields = (texts: Texts, owners: readonly ProjectOwnerView[]): RowField[] => [
  {
    ...{ key: 'title', label: 'projects.readiness.action', kind: 'text', longest: 200 },
    required: true,
  },
  owner(texts, owners),
  { key: 'dueOn', label: 'projects.row.due', kind: 'day' },
  done,
];
