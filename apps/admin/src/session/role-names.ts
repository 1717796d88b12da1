import type { Role } from '@erfa/domain';
import type { TextKey } from '../language/text-key';

/** What a role is called. */
export function roleName(role: Role): TextKey {
  return `roles.${role}.name`;
}

/** What one can do in a role, in a sentence. */
export function roleTask(role: Role): TextKey {
  return `roles.${role}.task`;
}
