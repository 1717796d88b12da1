import type { ProjectKind } from '@erfa/domain';
import { EntitySchema } from 'typeorm';
import { key, moment, words } from '../columns';

/** The level that a kind of project needs of a dimension. KL's; read by all. */
export interface MaturityNeed {
  projectKind: ProjectKind;
  modelKey: string;
  nodeKey: string;
  level: number;
  note: string;
  setAt: Date;
}

export const maturityNeedEntity = new EntitySchema<MaturityNeed>({
  name: 'MaturityNeed',
  tableName: 'maturity_need',
  columns: {
    projectKind: key('maturity_need', 'project_kind', 'text'),
    modelKey: key('maturity_need', 'model_key', 'text'),
    nodeKey: key('maturity_need', 'node_key', 'text'),
    level: { type: 'double precision' },
    note: words('note'),
    setAt: moment('set_at'),
  },
  checks: [
    {
      name: 'ck_maturity_need_kind',
      expression: "project_kind in ('welfare-technology', 'it-system', 'automation', 'general')",
    },
    { name: 'ck_maturity_need_level', expression: 'level > 0 and level <= 100' },
    {
      name: 'ck_maturity_need_text',
      expression:
        'length(model_key) between 1 and 100 and length(node_key) between 1 and 100 and length(note) <= 1000',
    },
  ],
});
