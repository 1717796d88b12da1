import {
  lessonKinds,
  lessonPhases,
  lessonSubjects,
  technologies,
  type LessonKind,
  type LessonPhase,
  type LessonSubject,
  type Technology,
} from '@erfa/domain';
import { WordSet, type Words } from '../../spreadsheets/word-set';

const kindWords: Readonly<Record<LessonKind, Words>> = {
  worked: ['Virkede', 'Worked', 'succes', 'success', 'lykkedes'],
  failed: ['Virkede ikke', 'Did not work', 'fejlede', 'lykkedes ikke'],
  conditional: [
    'Virkede under bestemte forhold',
    'Worked under certain conditions',
    'delvist',
    'partly',
    'betinget',
  ],
};
const aboutWords: Readonly<Record<LessonSubject, Words>> = {
  solution: ['Løsningen', 'The solution', 'løsning', 'om løsningen', 'about the solution'],
  process: ['Processen', 'The process', 'proces', 'om processen', 'about the process'],
};
const phaseWords: Readonly<Record<LessonPhase, Words>> = {
  before: ['Før', 'Before', 'fasen før', 'phase before'],
  during: ['Under', 'During', 'fasen under', 'phase during'],
  after: ['Efter', 'After', 'fasen efter', 'phase after'],
};
/** As the pages call them, which a test holds together. */
const technologyWords: Readonly<Record<Technology, Words>> = {
  'self-service': ['Selvbetjening', 'Self-service'],
  'process-automation': [
    'Automatisering af arbejdsgange',
    'Process automation',
    'procesautomatisering',
    'rpa',
  ],
  'artificial-intelligence': ['Kunstig intelligens', 'Artificial intelligence', 'ai'],
  'case-system': ['Fagsystem', 'Case management system', 'case system'],
  'data-and-reporting': ['Data og ledelsesinformation', 'Data and reporting'],
  integration: ['Integration', 'Integration'],
  'welfare-technology': ['Velfærdsteknologi', 'Welfare technology'],
  sensors: ['Sensorer', 'Sensors'],
  video: ['Video', 'Video'],
  'digital-mail': ['Digital Post', 'Digital mail'],
  telephony: ['Telefoni', 'Telephony'],
  mobile: ['Mobil og tablet', 'Mobile and tablet', 'mobile løsninger', 'mobile solutions'],
  'identity-and-access': ['Brugerstyring', 'Identity and access', 'identitet og adgang'],
  infrastructure: ['Infrastruktur', 'Infrastructure'],
  'citizen-communication': [
    'Kommunikation med borgere',
    'Communication with citizens',
    'borgerkommunikation',
    'citizen communication',
  ],
};

export const kinds = new WordSet(lessonKinds, kindWords);
export const subjects = new WordSet(lessonSubjects, aboutWords);
export const phases = new WordSet(lessonPhases, phaseWords);
export const technologyNames = new WordSet(technologies, technologyWords);
