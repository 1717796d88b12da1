import { isJsonObject } from '@erfa/scoring-sdk';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Whether two values are the same as JSON: members that are undefined are not there, and nothing at all is
 * as good as null. The same as comparing `canonicalJson` of both, without writing either down.
 */
export const sameContent = (one: unknown, other: unknown): boolean =>
  same(one ?? null, other ?? null);

function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one)) {
    if (!Array.isArray(other) || one.length !== other.length) return false;
    return one.every((item, at) => same(item, other[at]));
  }
  if (!isJsonObject(one) || !isJsonObject(other)) return false;
  return holds(one, other) && membersOf(one) === membersOf(other);
}

const holds = (one: Fields, other: Fields): boolean => {
  for (const name in one) {
    const member = one[name];
    if (member !== undefined && !(Object.hasOwn(other, name) && same(member, other[name])))
      return false;
  }
  return true;
};

function membersOf(fields: Fields): number {
  let members = 0;
  for (const name in fields) if (fields[name] !== undefined) members += 1;
  return members;
}
