import type { RuleCode } from '@erfa/domain';
import { entry, type ProblemEntry } from './problem-entry';

/** What the nouns refuse by. A rule without an entry here does not compile. */
export const ruleProblems: Record<RuleCode, ProblemEntry> = {
  'role-not-for-organisation': entry(
    400,
    'Rollen findes ikke her',
    'That role does not exist here',
    'Rollen {role} kan ikke gives i denne organisation.',
    'The role {role} cannot be given in this organisation.',
  ),
  'role-above-own': entry(
    403,
    'Rollen er højere end din egen',
    'That role is above your own',
    'Du kan kun give rettigheder videre, som du selv har. Rollen {role} har flere.',
    'You can only pass on rights that you hold. The role {role} has more.',
  ),
  'last-administrator': entry(
    409,
    'I skal have en administrator',
    'You need an administrator',
    'Det er jeres eneste administrator. Giv en kollega rollen først.',
    'This is your only administrator. Give a colleague the role first.',
  ),
  'email-invalid': entry(
    400,
    'Mailadressen er ikke gyldig',
    'The mail address is not valid',
    '»{email}« er ikke en mailadresse.',
    '“{email}” is not a mail address.',
  ),
  'unit-circle': entry(
    400,
    'Enheden kan ikke ligge under sig selv',
    'A unit cannot be below itself',
    'Vælg en anden overordnet enhed til {unit}.',
    'Choose another parent for {unit}.',
  ),
};
