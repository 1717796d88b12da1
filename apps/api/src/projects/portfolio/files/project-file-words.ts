import {
  projectFileFields,
  projectKinds,
  projectPhases,
  projectStates,
  type ProjectFileField,
  type ProjectKind,
  type ProjectPhase,
  type ProjectState,
} from '@erfa/domain';
import { ColumnMapper, type ColumnWords } from '../../../spreadsheets/file-columns';
import { WordSet } from '../../../spreadsheets/word-set';

const column = (da: string, en: string, ...also: string[]): ColumnWords => ({
  header: { da, en },
  also,
});

/** What columns of municipalities' own lists are called; the headers of the sheet that goes out are among them. */
export const projectColumnWords: Readonly<Record<ProjectFileField, ColumnWords>> = {
  title: column('Projekt', 'Project', 'titel', 'projektnavn', 'navn', 'title', 'name'),
  purpose: column('Formål', 'Purpose', 'beskrivelse', 'description', 'kort beskrivelse'),
  kind: column('Slags', 'Kind', 'type', 'projekttype', 'kategori'),
  phase: column('Fase', 'Phase', 'projektfase', 'livscyklus'),
  state: column('Tilstand', 'State', 'status', 'projektstatus'),
  units: column(
    ...(['Enheder', 'Units', 'enhed', 'forvaltning', 'område', 'afdeling', 'center'] as const),
    ...(['magistratsafdeling', 'department', 'unit'] as const),
  ),
  owner: column('Projektejer', 'Project owner', 'ejer', 'systemejer', 'owner'),
  manager: column('Projektleder', 'Project manager', 'leder', 'ansvarlig', 'manager'),
  beginsOn: column('Begynder', 'Begins', 'start', 'startdato', 'begyndt', 'start date'),
  goLiveOn: column(
    ...(['Idriftsættelse', 'Go-live', 'i drift', 'driftsdato', 'ibrugtagning'] as const),
    ...(['slut', 'slutdato', 'go live', 'end date'] as const),
  ),
  decisionOn: column('Besluttes den', 'Decided on', 'næste beslutning den', 'beslutningsdato'),
  expense: column(
    ...(['Engangsudgift', 'One-off expense', 'engangsudgift, forventet (kr.)'] as const),
    ...(['one-off expense, expected (dkk)', 'budget', 'anlægsudgift', 'udgift', 'pris'] as const),
    ...(['investering', 'økonomi', 'engangsudgift (t.kr.)', 'budget (t.kr.)'] as const),
    ...(['engangsudgift (kr.)', 'budget (kr.)', 'budget (mio. kr.)', 'cost'] as const),
  ),
  benefit: column(
    ...(['Gevinst pr. år', 'Benefit a year', 'gevinst pr. år, lovet (kr.)', 'gevinst'] as const),
    ...([
      'benefit a year, promised (dkk)',
      'årlig gevinst',
      'besparelse',
      'effektivisering',
    ] as const),
    ...(['gevinst pr. år (t.kr.)', 'årlig gevinst (t.kr.)', 'gevinst (t.kr.)', 'saving'] as const),
  ),
  system: column('System', 'Product', 'it-system', 'løsning', 'produkt'),
  supplier: column('Leverandør', 'Supplier', 'vendor'),
  caseNumber: column('Sagsnummer', 'Case number', 'journalnummer', 'sags nr', 'esdh'),
  goal: column('Mål', 'Goals', 'strategisk mål', 'goal', 'strategi'),
  kle: column('KLE', 'KLE group', 'kle-nummer', 'kle nr', 'emne'),
};

/** Knows the columns of a list of projects by their headers. */
export const projectFileColumns = new ColumnMapper(projectFileFields, projectColumnWords);

export const kindWords = new WordSet<ProjectKind>(projectKinds, {
  'welfare-technology': ['Velfærdsteknologi', 'Welfare technology', 'vft', 'velfærdsteknologisk'],
  'it-system': ['It-system', 'IT system', 'system', 'fagsystem', 'it', 'it-projekt'],
  automation: ['RPA eller AI', 'RPA or AI', 'rpa', 'ai', 'automatisering', 'automation', 'robot'],
  general: ['Andet', 'Other', 'øvrigt', 'digitalisering'],
});

/** Phases as the pages call them, and as the life cycle of OS2autoproces does. */
export const phaseWords = new WordSet<ProjectPhase>(projectPhases, {
  idea: ['Idé', 'Idea', 'ide', 'idéfase', 'før'],
  analysis: ['Analyse', 'Analysis', 'analysefase', 'foranalyse', 'specifikation'],
  procurement: ['Anskaffelse', 'Procurement', 'anskaffelsesfase', 'udbud', 'indkøb'],
  implementation: [
    ...(['Gennemførelse', 'Implementation', 'gennemførelsesfase', 'implementering'] as const),
    ...(['udvikling', 'under', 'gennemføres', 'pilot'] as const),
  ],
  realisation: [
    ...(['Realisering', 'Realisation', 'realiseringsfase', 'i drift', 'drift'] as const),
    ...(['efter', 'idriftsat', 'in operation'] as const),
  ],
});

/** States, as the pages and as OS2autoproces call them. */
export const stateWords = new WordSet<ProjectState>(projectStates, {
  active: [
    'I gang',
    'Active',
    'igang',
    'aktiv',
    'i drift',
    'planlagt',
    'følger planen',
    'på sporet',
  ],
  paused: ['Sat på pause', 'Paused', 'pause', 'afventer', 'på pause', 'i bero'],
  stopped: ['Stoppet', 'Stopped', 'afvist', 'mislykket', 'lukket ned', 'taget ud af drift'],
  closed: ['Afsluttet', 'Closed', 'færdig', 'slut', 'gennemført', 'lukket'],
});
