import { parseArgs } from 'node:util';
import { rolesIn, type Role } from '@erfa/domain';
import type { LocalTokenAsk } from '../identity/local-token';

/** A command line that cannot be followed: what is wrong, and what there is to choose from. */
export class UsageError extends Error {}

const usage =
  'Usage: npm run --silent token -- --role ROLE [--municipality CODE] [--name NAME]\n' +
  `  KL's roles:           ${rolesIn('kl').join(', ')}\n` +
  `  with --municipality:  ${rolesIn('municipality').join(', ')}`;

/**
 * Reads `--role`, `--municipality` (four digits) and `--name`.
 * @param municipalities codes and names of reference data
 * @throws UsageError with the list of roles or municipalities
 */
export function readTokenArguments(
  args: readonly string[],
  municipalities: readonly { code: string; name: string }[],
): LocalTokenAsk {
  const { role, municipality, name } = parsed(args);
  if (municipality !== undefined && !municipalities.some(({ code }) => code === municipality)) {
    const list = municipalities.map((known) => `  ${known.code} ${known.name}`).join('\n');
    throw new UsageError(`There is no municipality "${municipality}". There are:\n${list}`);
  }
  const fitting: readonly Role[] = rolesIn(municipality === undefined ? 'kl' : 'municipality');
  const found = fitting.find((known) => known === role);
  if (found === undefined) {
    const why =
      role === undefined
        ? 'Which role?'
        : `There is no role "${role}" ${municipality === undefined ? 'at KL' : 'in a municipality'}.`;
    throw new UsageError(`${why}\n${usage}`);
  }
  const called = name?.trim() ?? 'npm run token';
  if (called.length < 1 || called.length > 100) {
    throw new UsageError(`A name has 1 to 100 characters.\n${usage}`);
  }
  return { organisationCode: municipality ?? 'kl', role: found, name: called };
}

function parsed(args: readonly string[]): {
  role?: string;
  municipality?: string;
  name?: string;
} {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: { role: text, municipality: text, name: text },
    }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${usage}`);
  }
}
