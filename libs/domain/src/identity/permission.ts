import { RuleBroken } from '../rule-broken';

/** What an organisation is: KL runs the rounds, municipalities answer them. */
export type OrganisationKind = 'kl' | 'municipality';

export const roles = [
  'kl-admin',
  'municipality-admin',
  'project-manager',
  'contributor',
  'reader',
  'data-protection-officer',
  'guest',
] as const;
export type Role = (typeof roles)[number];

/**
 * What each role may do: the one table. docs/permissions.md is generated from it,
 * and a test walks every route with every role against it.
 */
const table = {
  'organisation.read': [
    'kl-admin',
    'municipality-admin',
    'project-manager',
    'contributor',
    'reader',
    'data-protection-officer',
    'guest',
  ],
  'organisation.edit': ['kl-admin', 'municipality-admin'],
  'unit.read': [
    'kl-admin',
    'municipality-admin',
    'project-manager',
    'contributor',
    'reader',
    'data-protection-officer',
  ],
  'unit.edit': ['kl-admin', 'municipality-admin'],
  'people.read': ['kl-admin', 'municipality-admin', 'project-manager', 'data-protection-officer'],
  'people.invite': ['kl-admin', 'municipality-admin'],
  'people.edit': ['kl-admin', 'municipality-admin'],
  'people.erase': ['kl-admin', 'municipality-admin', 'data-protection-officer'],
  'municipality.invite': ['kl-admin'],
  'token.manage': ['kl-admin', 'municipality-admin', 'project-manager'],
  'audit.read': ['kl-admin', 'municipality-admin', 'data-protection-officer'],
  'audit.retention': ['kl-admin', 'municipality-admin', 'data-protection-officer'],
  'data.list': ['kl-admin', 'municipality-admin', 'data-protection-officer'],
  'model.author': ['kl-admin'],
  'plugin.manage': ['kl-admin'],
  'model.read': ['kl-admin', 'municipality-admin', 'project-manager', 'contributor', 'reader'],
  'round.run': ['kl-admin'],
  'round.read': ['kl-admin', 'municipality-admin', 'project-manager', 'contributor', 'reader'],
  'round.join': ['municipality-admin'],
  'assessment.assign': ['municipality-admin'],
  'assessment.answer': ['municipality-admin', 'project-manager', 'contributor'],
  'assessment.answers-of-others': ['municipality-admin'],
  'assessment.settle': ['municipality-admin'],
  'assessment.submit': ['municipality-admin'],
  'assessment.reopen': ['municipality-admin'],
  'result.read': ['municipality-admin', 'project-manager', 'contributor', 'reader'],
  'comparison.read': ['kl-admin', 'municipality-admin', 'project-manager', 'contributor', 'reader'],
  'action.edit': ['municipality-admin', 'project-manager'],
  'lesson.read': ['kl-admin', 'municipality-admin', 'project-manager', 'contributor', 'reader'],
  'lesson.write': ['kl-admin', 'municipality-admin', 'project-manager', 'contributor'],
  'lesson.share': ['kl-admin', 'municipality-admin', 'project-manager'],
  'lesson.adopt': ['municipality-admin', 'project-manager'],
  'lesson.edit-all': ['kl-admin'],
  // A guest sees the projects that they are put on, until their last day.
  'project.read': ['municipality-admin', 'project-manager', 'contributor', 'reader', 'guest'],
  // Begins a project, and names its system; a guest does neither.
  'project.begin': ['municipality-admin', 'project-manager', 'contributor'],
  // What a line manager does in projects: own benefits, own units, comments. Who owns or leads a project changes all of it.
  'project.take-part': ['municipality-admin', 'project-manager', 'contributor', 'guest'],
  'project.edit': ['municipality-admin', 'project-manager'],
  'project.share': ['municipality-admin', 'project-manager'],
  'project.seek': ['kl-admin', 'municipality-admin', 'project-manager', 'contributor', 'reader'],
  'product.curate': ['kl-admin'],
  // Ideas are the municipality's own before any of them is a project; a guest sees none.
  'idea.read': ['municipality-admin', 'project-manager', 'contributor', 'reader'],
  'idea.write': ['municipality-admin', 'project-manager', 'contributor'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof table;
export const permissions = Object.keys(table) as readonly Permission[];

/** What only a municipality has to do: KL answers nothing and has no results, so nobody holds these there. */
const municipal: readonly Permission[] = [
  'round.join',
  'assessment.assign',
  'assessment.answer',
  'assessment.answers-of-others',
  'assessment.settle',
  'assessment.submit',
  'assessment.reopen',
  'result.read',
  'action.edit',
  'lesson.adopt',
  'project.read',
  'project.begin',
  'project.take-part',
  'project.edit',
  'project.share',
  'idea.read',
  'idea.write',
];

/** Permissions that mean something in an organisation of this kind, in the table's order. */
export function permissionsIn(kind: OrganisationKind): readonly Permission[] {
  return kind === 'kl'
    ? permissions.filter((permission) => !municipal.includes(permission))
    : permissions;
}

/** Roles that hold a permission, in the order of {@link roles}. */
export function rolesWith(permission: Permission): readonly Role[] {
  return table[permission];
}

/** Whether any of the given roles holds the permission. */
export function may(held: readonly Role[], permission: Permission): boolean {
  const allowed: readonly Role[] = table[permission];
  return held.some((role) => allowed.includes(role));
}

/** Every permission that the given roles hold together in an organisation of this kind, in the table's order. */
export function permissionsOf(
  held: readonly Role[],
  kind: OrganisationKind,
): readonly Permission[] {
  return permissionsIn(kind).filter((permission) => may(held, permission));
}

/** Roles that exist in an organisation of this kind. */
export function rolesIn(kind: OrganisationKind): readonly Role[] {
  return kind === 'kl'
    ? ['kl-admin', 'reader', 'data-protection-officer']
    : roles.filter((role) => role !== 'kl-admin');
}

/** @throws RuleBroken `role-not-for-organisation` when a role does not exist in such an organisation. */
export function assertRolesFit(kind: OrganisationKind, given: readonly Role[]): void {
  const fitting = rolesIn(kind);
  for (const role of given) {
    if (!fitting.includes(role)) throw new RuleBroken('role-not-for-organisation', { role });
  }
}

/**
 * Whether someone who holds `held` may hand out `role` (to a token) in the same organisation: every permission that the role
 * gives there is already theirs.
 */
export function covers(held: readonly Role[], role: Role, kind: OrganisationKind): boolean {
  return permissionsOf([role], kind).every((permission) => may(held, permission));
}
