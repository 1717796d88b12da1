import type { Chance } from './chance';

const first = [
  'Anne',
  'Bente',
  'Birthe',
  'Camilla',
  'Charlotte',
  'Dorthe',
  'Emil',
  'Erik',
  'Fatima',
  'Frederik',
  'Gitte',
  'Hanne',
  'Hans',
  'Helle',
  'Henrik',
  'Ida',
  'Jakob',
  'Jens',
  'Jesper',
  'Karin',
  'Kasper',
  'Kirsten',
  'Lars',
  'Line',
  'Lise',
  'Louise',
  'Mads',
  'Malene',
  'Marianne',
  'Martin',
  'Mehmet',
  'Mette',
  'Michael',
  'Mikkel',
  'Morten',
  'Nanna',
  'Niels',
  'Ole',
  'Pernille',
  'Per',
  'Rasmus',
  'Rikke',
  'Sara',
  'Signe',
  'Søren',
  'Thomas',
  'Tina',
  'Torben',
  'Trine',
  'Ulla',
];
const last = [
  'Agerbo',
  'Bak',
  'Bertelsen',
  'Bjerre',
  'Brandt',
  'Carlsen',
  'Dalgaard',
  'Ebbesen',
  'Engelbrecht',
  'Fisker',
  'Frost',
  'Gade',
  'Grøn',
  'Hald',
  'Hedegaard',
  'Hjorth',
  'Holst',
  'Iversen',
  'Juhl',
  'Kjær',
  'Klint',
  'Kofoed',
  'Krogh',
  'Lassen',
  'Lindholm',
  'Lund',
  'Mikkelsen',
  'Munk',
  'Nygaard',
  'Olesen',
  'Overgaard',
  'Pagh',
  'Ravn',
  'Riis',
  'Sand',
  'Skovgaard',
  'Storm',
  'Søndergaard',
  'Thygesen',
  'Toft',
  'Vestergaard',
  'Winther',
  'Yilmaz',
  'Ørum',
  'Ågård',
];

const plain: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** Somebody of the invented country, as stored. */
export interface InventedPerson {
  id: string;
  name: string;
  administrator: boolean;
}

/** Whom KL may write to in an invented municipality, by its code; there is never a name without an address. */
export const contactAddress = (code: string): string => `digitalisering@k${code}.demo.dk`;

/** An invented person. Names are drawn at random; any likeness is chance. */
export function inventName(chance: Chance, taken: Set<string>): string {
  for (;;) {
    const name = `${chance.pick(first)} ${chance.pick(last)}`;
    if (!taken.has(name)) {
      taken.add(name);
      return name;
    }
  }
}

/** A mail address that can never reach anyone: `.demo.dk` below the municipality's code. */
export function inventEmail(name: string, code: string): string {
  const local = name
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => plain[letter] ?? letter)
    .replace(/ /g, '.');
  return `${local}@k${code}.demo.dk`;
}

/** Units as a Danish municipality has them: administrations with what lies below. */
export const unitTree: readonly { name: string; below: readonly string[] }[] = [
  {
    name: 'Direktion og stab',
    below: ['Økonomi', 'HR og personale', 'Digitalisering og it', 'Borgerservice'],
  },
  { name: 'Børn og unge', below: ['Dagtilbud', 'Skoler', 'Familie og rådgivning'] },
  { name: 'Sundhed og omsorg', below: ['Hjemmepleje', 'Plejecentre', 'Sundhed og træning'] },
  { name: 'Social og beskæftigelse', below: ['Jobcenter', 'Ydelse', 'Handicap og psykiatri'] },
  {
    name: 'Teknik, miljø og kultur',
    below: ['Plan og byggeri', 'Veje og parker', 'Kultur og fritid'],
  },
];
