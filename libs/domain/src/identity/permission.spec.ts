import * as fc from 'fast-check';
import { RuleBroken } from '../rule-broken';
import {
  assertRolesFit,
  covers,
  may,
  permissions,
  permissionsOf,
  roles,
  rolesIn,
  rolesWith,
} from './permission';

const someRoles = fc.uniqueArray(fc.constantFrom(...roles));

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
      fc.property(someRoles, fc.constantFrom(...roles), (held, extra) => {
        const before = permissionsOf(held);
        expect(permissionsOf([...held, extra])).toEqual(expect.arrayContaining([...before]));
      }),
    );
  });

  it('lets a holder cover each role held, and nobody cover more than held', () => {
    fc.assert(
      fc.property(someRoles, fc.constantFrom(...roles), (held, role) => {
        if (held.includes(role)) expect(covers(held, role)).toBe(true);
        if (covers(held, role))
          expect(permissionsOf(held)).toEqual(expect.arrayContaining([...permissionsOf([role])]));
      }),
    );
    expect(covers(['reader'], 'municipality-admin')).toBe(false);
  });

  it('has no KL role in a municipality and no municipal administrator in KL', () => {
    expect(rolesIn('municipality')).not.toContain('kl-admin');
    expect(rolesIn('kl')).not.toContain('municipality-admin');
    expect(() => assertRolesFit('municipality', ['kl-admin'])).toThrow(RuleBroken);
    expect(() => assertRolesFit('kl', ['kl-admin'])).not.toThrow();
  });
});
