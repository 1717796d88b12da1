import type { Role } from '@erfa/domain';

/** Somebody one can be in the demonstration. All people are invented. */
export interface DemonstrationPerson {
  /** Subject at the demonstration's provider. */
  subject: string;
  name: string;
  email: string;
  /** Where they work: `kl` or a municipality's code; null for somebody nobody has invited. */
  organisation: string | null;
  roles: readonly Role[];
}

const person = (
  subject: string,
  name: string,
  organisation: string | null,
  ...roles: Role[]
): DemonstrationPerson => ({
  subject,
  name,
  email: `${subject}@${organisation === null ? 'example' : organisation === 'kl' ? 'kl' : `k${organisation}`}.demo.dk`,
  organisation,
  roles,
});

export const demonstrationPeople: readonly DemonstrationPerson[] = [
  person('mette.bruun', 'Mette Bruun', 'kl', 'kl-admin'),
  person('henrik.toft', 'Henrik Toft', 'kl', 'kl-admin'),
  person('sanne.lykkegaard', 'Sanne Lykkegaard', '0751', 'municipality-admin'),
  person('jonas.friis', 'Jonas Friis', '0751', 'contributor'),
  person('birgitte.holmgaard', 'Birgitte Holmgaard', '0751', 'contributor'),
  person('lone.krarup', 'Lone Krarup', '0751', 'contributor'),
  person('aisha.rahman', 'Aisha Rahman', '0751', 'contributor'),
  person('peter.damsgaard', 'Peter Damsgaard', '0751', 'project-manager'),
  person('ole.skov', 'Ole Skov', '0751', 'reader'),
  person('dorte.juul', 'Dorte Juul', '0751', 'data-protection-officer'),
  person('karen.moeller', 'Karen Møller', '0825', 'municipality-admin'),
  person('niels.holm', 'Niels Holm', '0360', 'municipality-admin'),
  person('ida.fremmed', 'Ida Fremmed', null),
];
