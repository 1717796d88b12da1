import type { PersonalDataView } from '@erfa/api-client';
import type { TextKey } from '../language/text-key';

/** What is kept in one place for one reason and as long: columns that share all of it stand together. */
export interface KeptData {
  /** Table of the database. */
  readonly table: string;
  readonly columns: readonly string[];
  readonly purpose: string;
  readonly deletion: string;
}

/** What a table holds, in words. One that is not here is shown by its own name. */
export const tableNames: Readonly<Record<string, TextKey>> = {
  person: 'personalData.table.person',
  person_identity: 'personalData.table.identity',
  membership: 'personalData.table.membership',
  invitation: 'personalData.table.invitation',
  session: 'personalData.table.session',
  api_token: 'personalData.table.token',
  audit_event: 'personalData.table.audit',
  organisation_unit: 'personalData.table.unit',
  organisation_profile: 'personalData.table.profile',
  participation: 'personalData.table.participation',
  assessment: 'personalData.table.assessment',
  assignment: 'personalData.table.assignment',
  answer: 'personalData.table.answer',
  agreed_answer: 'personalData.table.agreed',
  action: 'personalData.table.action',
};

/** The server's list, `table.column` by `table.column`, put together by place, reason and time. */
export function grouped(list: readonly PersonalDataView[]): KeptData[] {
  const groups = new Map<string, KeptData & { columns: string[] }>();
  for (const { place, purpose, deletion } of list) {
    const [table = place, column = ''] = place.split('.');
    const key = JSON.stringify([table, purpose, deletion]);
    const group = groups.get(key) ?? { table, columns: [], purpose, deletion };
    group.columns.push(column);
    groups.set(key, group);
  }
  return [...groups.values()];
}
