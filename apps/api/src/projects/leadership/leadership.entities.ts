import type { LeaderLevel } from '@erfa/domain';
import { EntitySchema } from 'typeorm';
import { keysOf, keysOfOne, refersWithin, uuid, version, words } from '../columns';
import type { LeadershipFields } from './leadership.queries';

/** What leaders signal, and what stops to make room. */
export interface ProjectLeadership extends LeadershipFields {
  organisationId: string;
  projectId: string;
  version: number;
}

export const projectLeadershipEntity = new EntitySchema<ProjectLeadership>({
  name: 'ProjectLeadership',
  tableName: 'project_leadership',
  columns: {
    ...keysOfOne('project_leadership'),
    signalOne: words('signal_one'),
    signalTwo: words('signal_two'),
    signalThree: words('signal_three'),
    stops: words('stops'),
    version,
  },
  foreignKeys: [refersWithin('project_leadership', 'projectId', 'Project')],
  checks: [
    {
      name: 'ck_project_leadership_text',
      expression:
        'length(signal_one) <= 500 and length(signal_two) <= 500 and length(signal_three) <= 500 and length(stops) <= 500',
    },
  ],
});

/** Who leads what. */
export interface ProjectLeader {
  organisationId: string;
  id: string;
  projectId: string;
  level: LeaderLevel;
  leader: string;
  does: string;
  version: number;
}

export const projectLeaderEntity = new EntitySchema<ProjectLeader>({
  name: 'ProjectLeader',
  tableName: 'project_leader',
  columns: {
    ...keysOf('project_leader'),
    projectId: uuid('project_id'),
    level: { type: 'text' },
    leader: { type: 'text' },
    does: words('does'),
    version,
  },
  indices: [{ name: 'ix_project_leader_project', columns: ['organisationId', 'projectId'] }],
  foreignKeys: [refersWithin('project_leader', 'projectId', 'Project')],
  checks: [
    {
      name: 'ck_project_leader_level',
      expression: "level in ('politics', 'executive', 'director', 'unit', 'team')",
    },
    {
      name: 'ck_project_leader_text',
      expression: 'length(leader) between 1 and 120 and length(does) <= 500',
    },
  ],
});
