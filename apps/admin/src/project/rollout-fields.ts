import type { ColleagueView, UnitRolloutView, WriteRollout } from '@erfa/api-client';
import { equipmentStates } from '@erfa/domain';
import type { Texts } from '../language/texts';
import type { Row, RowField } from './row-dialog';

/**
 * What is asked about a unit's roll-out, by those who lead the project and by the unit's own leader.
 * @param leaders who can be chosen to lead the unit; null where that is not the asker's to say
 * @param listed the unit's own leader by the municipality's list of units, who leads it where nobody is chosen
 */
export const rolloutFields = (
  texts: Texts,
  leaders: readonly ColleagueView[] | null,
  listed: string | null = null,
): RowField[] => [
  ...(leaders === null
    ? []
    : [
        {
          ...({ key: 'leaderId', label: 'projectPlan.unit.leader', kind: 'choice' } as const),
          hint:
            listed === null
              ? ('projectPlan.unit.leaderHint' as const)
              : ('projectPlan.unit.listedHint' as const),
          choices: [
            {
              value: null,
              text:
                listed === null
                  ? texts.text('projectPlan.unit.noLeader')
                  : texts.text('projectPlan.unit.listedLeader', { name: listed }),
            },
            ...leaders.map(({ id, name }) => ({ value: id, text: name })),
          ],
        },
      ]),
  {
    key: 'ownGoLiveOn',
    label: 'projectPlan.unit.ownGoLive',
    hint: 'projectPlan.unit.ownGoLiveHint',
    kind: 'day',
  },
  {
    key: 'agreedDay',
    label: 'projectPlan.unit.agreedDay',
    hint: 'projectPlan.unit.agreedDayHint',
    kind: 'day',
  },
  { key: 'staff', label: 'projectPlan.unit.staff', kind: 'count' },
  { key: 'superusersWanted', label: 'projectPlan.unit.superusersWanted', kind: 'count' },
  { key: 'superusers', label: 'projectPlan.unit.superusers', kind: 'count' },
  { key: 'trained', label: 'projectPlan.unit.trained', kind: 'count' },
  {
    ...{ key: 'equipment', label: 'projectPlan.unit.equipment', kind: 'choice' },
    choices: [
      { value: null, text: texts.text('projectPlan.equipment.none') },
      ...equipmentStates.map((value) => ({
        value,
        text: texts.text(`projectPlan.equipment.${value}`),
      })),
    ],
  },
  { key: 'withAccess', label: 'projectPlan.unit.access', kind: 'count' },
  {
    key: 'checkedOn',
    label: 'projectPlan.unit.checkedOn',
    hint: 'projectPlan.unit.checkedHint',
    kind: 'day',
  },
  { key: 'note', label: 'projectPlan.unit.note', kind: 'long', longest: 500 },
];

/** A unit's roll-out as a row that is written. */
export const rolloutRow = (unit: UnitRolloutView): Row => ({
  ...{ id: unit.unitId, version: unit.version, leaderId: unit.leaderId },
  ...{ agreedDay: unit.agreedDay, ownGoLiveOn: unit.ownGoLiveOn, staff: unit.staff },
  ...{ superusersWanted: unit.superusersWanted, superusers: unit.superusers },
  ...{ trained: unit.trained, withAccess: unit.withAccess, equipment: unit.equipment },
  ...{ checkedOn: unit.checkedOn, note: unit.note },
});

/** Such a row as it is sent; a count that was emptied is nobody. */
export const rolloutWrite = ({ id: _id, version: _version, ...row }: Row): WriteRollout => ({
  ...(row as unknown as WriteRollout),
  superusers: Number(row['superusers'] ?? 0),
  trained: Number(row['trained'] ?? 0),
  withAccess: Number(row['withAccess'] ?? 0),
});
