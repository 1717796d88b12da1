import * as fc from 'fast-check';
import { RuleBroken } from '../rule-broken';
import {
  assertRolesFit,
  covers,
  may,
  permissions,
  permissionsIn,
  permissionsOf,
  roles,
  rolesIn,
  rolesWith,
} from './permission';

const someRoles = fc.uniqueArray(fc.constantFrom(...roles));
const someKind = fc.constantFrom('kl' as const, 'municipality' as const);

describe('the permission table', () => {
  it('gives every permission to somebody, and only to roles that exist', () => {
    for (const permission of permissions) {
      expect(rolesWith(permission).length).toBeGreaterThan(0);
      expect(rolesWith(permission).every((role) => roles.includes(role))).toBe(true);
    }
  });

  it('keeps answers from KL and from the data protection officer', () => {
    for (const role of ['kl-admin', 'data-protection-officer'] as const) {
      expect(may([role], 'assessment.answer')).toBe(false);
      expect(may([role], 'assessment.answers-of-others')).toBe(false);
      expect(may([role], 'result.read')).toBe(false);
    }
  });

  it('never takes a permission away when a role is added', () => {
    fc.assert(
      fc.property(someRoles, fc.constantFrom(...roles), someKind, (held, extra, kind) => {
        const before = permissionsOf(held, kind);
        expect(permissionsOf([...held, extra], kind)).toEqual(expect.arrayContaining([...before]));
      }),
    );
  });

  it('lets a role be handed out exactly where it gives no more than one holds in the same organisation', () => {
    fc.assert(
      fc.property(someRoles, fc.constantFrom(...roles), someKind, (held, role, kind) => {
        const own = new Set(permissionsOf(held, kind));
        const more = permissionsOf([role], kind).filter((permission) => !own.has(permission));
        expect(covers(held, role, kind)).toBe(more.length === 0);
        if (held.includes(role)) expect(covers(held, role, kind)).toBe(true);
      }),
    );
  });

  it('lets an administrator hand out every role of the organisation', () => {
    for (const role of rolesIn('kl')) expect(covers(['kl-admin'], role, 'kl')).toBe(true);
    for (const role of rolesIn('municipality'))
      expect(covers(['municipality-admin'], role, 'municipality')).toBe(true);
    expect(covers(['reader'], 'municipality-admin', 'municipality')).toBe(false);
    expect(covers(['data-protection-officer'], 'reader', 'kl')).toBe(false);
  });

  it('gives nobody in KL what only a municipality has to do', () => {
    expect(permissionsIn('municipality')).toEqual(permissions);
    expect(permissionsOf(roles, 'kl')).toEqual(permissionsIn('kl'));
    const missing = permissions.filter((permission) => !permissionsIn('kl').includes(permission));
    expect(missing).toContain('result.read');
    expect(missing.filter((permission) => may(['kl-admin'], permission))).toEqual([]);
  });

  it('has no KL role in a municipality and no municipal administrator in KL', () => {
    expect(rolesIn('municipality')).not.toContain('kl-admin');
    expect(rolesIn('kl')).not.toContain('municipality-admin');
    expect(() => assertRolesFit('municipality', ['kl-admin'])).toThrow(RuleBroken);
    expect(() => assertRolesFit('kl', ['kl-admin'])).not.toThrow();
  });
});
