import {
  type DecisionKind,
  type PortfolioStanding,
  type PortfolioStatus,
  type ProjectPhase,
  type ProjectState,
  type RiskWeight,
} from '@erfa/domain';
import type { Language } from '../../http/problem-entry';
import { numberWords } from '../words';

/** Small numbers as they are written at the beginning of a sentence; above twelve as figures. */
const spelled = {
  da: 'Nul Én To Tre Fire Fem Seks Syv Otte Ni Ti Elleve Tolv'.split(' '),
  en: 'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' '),
} as const;

const some = (count: number, language: Language): string =>
  spelled[language][count] ?? numberWords(count, language);

/** How long something is late: in days below a fortnight, in weeks below two months, then in months of 30.44 days. */
function lateness(days: number, language: Language): string {
  const [count, unit] =
    days < 14
      ? ([days, 'day'] as const)
      : days < 61
        ? ([Math.floor(days / 7), 'week'] as const)
        : ([Math.floor(days / 30.44), 'month'] as const);
  const names = {
    da: { day: ['dag', 'dage'], week: ['uge', 'uger'], month: ['måned', 'måneder'] },
    en: { day: ['day', 'days'], week: ['week', 'weeks'], month: ['month', 'months'] },
  }[language][unit];
  return `${some(count, language)} ${names[count === 1 ? 0 : 1] ?? ''}`;
}

type Say = (count: number) => string;

const words: Readonly<Record<Language, Readonly<Record<PortfolioStatus, Say>>>> = {
  da: {
    stopped: () => 'Stoppet',
    paused: () => 'Sat på pause',
    closed: () => 'Afsluttet',
    late: (days) => `${lateness(days, 'da')} forsinket`,
    'baseline-missing': (count) =>
      count === 1 ? 'Et nulpunkt mangler' : `${some(count, 'da')} nulpunkter mangler`,
    'units-without-day': (count) =>
      count === 1 ? 'En enhed uden dato' : `${some(count, 'da')} enheder uden dato`,
    'benefit-behind': (count) =>
      count === 1 ? 'En gevinst bagud' : `${some(count, 'da')} gevinster bagud`,
    unmeasured: () => 'Intet er målt endnu',
    'nothing-promised': () => 'Ingen gevinster at følge',
    'decision-late': (days) => `Beslutning ${lateness(days, 'da').toLowerCase()} forsinket`,
    'risk-unheld': (count) =>
      count === 1
        ? 'En tung risiko uden modtræk'
        : `${some(count, 'da')} tunge risici uden modtræk`,
    reached: () => 'Mål nået',
    'waits-for-decision': () => 'Venter på beslutning',
    'not-planned': () => 'Ikke planlagt endnu',
    'on-plan': () => 'Følger planen',
  },
  en: {
    stopped: () => 'Stopped',
    paused: () => 'Paused',
    closed: () => 'Closed',
    late: (days) => `${lateness(days, 'en')} late`,
    'baseline-missing': (count) =>
      count === 1 ? 'A baseline is missing' : `${some(count, 'en')} baselines are missing`,
    'units-without-day': (count) =>
      count === 1 ? 'One unit without a day' : `${some(count, 'en')} units without a day`,
    'benefit-behind': (count) =>
      count === 1 ? 'One benefit behind' : `${some(count, 'en')} benefits behind`,
    unmeasured: () => 'Nothing measured yet',
    'nothing-promised': () => 'No benefits to follow',
    'decision-late': (days) => `Decision ${lateness(days, 'en').toLowerCase()} late`,
    'risk-unheld': (count) =>
      count === 1
        ? 'One heavy risk without a measure'
        : `${some(count, 'en')} heavy risks without a measure`,
    reached: () => 'Target reached',
    'waits-for-decision': () => 'Waiting for a decision',
    'not-planned': () => 'Not planned yet',
    'on-plan': () => 'On plan',
  },
};

/** A status in two to five words. */
export const statusWords = ({ status, count }: PortfolioStanding, language: Language): string =>
  words[language][status](count);

/** Where somebody acts on a status, below the project's address. */
export const statusPath: Readonly<Record<PortfolioStatus, string>> = {
  ...{ stopped: '', paused: '', closed: '', late: 'edit', 'baseline-missing': 'benefits' },
  ...{ 'units-without-day': 'rollout', 'benefit-behind': 'benefits', 'decision-late': 'decisions' },
  ...{
    unmeasured: 'follow-up',
    'nothing-promised': 'benefits',
    'risk-unheld': 'risks',
    reached: 'benefits',
    'waits-for-decision': 'decisions',
  },
  ...{ 'not-planned': 'edit', 'on-plan': '' },
};

/** Words of the sheet that goes out; pages have their own. */
export const sheetWords = {
  da: {
    sheet: 'Projekter',
    part: { before: 'Før', during: 'Under', after: 'Efter' },
    phase: {
      ...{ idea: 'Idé', analysis: 'Analyse', procurement: 'Anskaffelse' },
      ...{ implementation: 'Gennemførelse', realisation: 'Realisering' },
    } satisfies Record<ProjectPhase, string>,
    state: {
      ...{ active: 'I gang', paused: 'Sat på pause', stopped: 'Stoppet', closed: 'Afsluttet' },
    } satisfies Record<ProjectState, string>,
    decision: {
      ...{ 'go-on': 'Gå videre', 'business-case': 'Regnestykket', contract: 'Kontrakt' },
      ...{ 'go-live': 'Idriftsættelse', handover: 'Overdragelse til drift', extra: '' },
    } satisfies Record<DecisionKind, string>,
    risk: { low: 'let', medium: 'middel', high: 'tung' } satisfies Record<RiskWeight, string>,
    columns: [
      ...['Projekt', 'Del', 'Fase', 'Tilstand', 'Status', 'Enheder', 'Projektejer'],
      ...['Projektleder', 'Engangsudgift, besluttet (kr.)', 'Engangsudgift, forventet (kr.)'],
      ...[
        'Gevinst pr. år, lovet (kr.)',
        'Gevinst pr. år, vist (kr.)',
        'Gevinst pr. år i regnestykket (kr.)',
        'Åbne risici',
      ],
      ...['Tungeste risiko', 'Næste beslutning', 'Besluttes den', 'Idriftsættelse', 'Mål'],
    ],
  },
  en: {
    sheet: 'Projects',
    part: { before: 'Before', during: 'During', after: 'After' },
    phase: {
      ...{ idea: 'Idea', analysis: 'Analysis', procurement: 'Procurement' },
      ...{ implementation: 'Implementation', realisation: 'Realisation' },
    } satisfies Record<ProjectPhase, string>,
    state: {
      ...{ active: 'Active', paused: 'Paused', stopped: 'Stopped', closed: 'Closed' },
    } satisfies Record<ProjectState, string>,
    decision: {
      ...{ 'go-on': 'Go on', 'business-case': 'The business case', contract: 'Contract' },
      ...{ 'go-live': 'Go-live', handover: 'Hand-over to operation', extra: '' },
    } satisfies Record<DecisionKind, string>,
    risk: { low: 'light', medium: 'medium', high: 'heavy' } satisfies Record<RiskWeight, string>,
    columns: [
      ...['Project', 'Part', 'Phase', 'State', 'Status', 'Units', 'Project owner'],
      ...['Project manager', 'One-off expense, decided (DKK)', 'One-off expense, expected (DKK)'],
      ...[
        'Benefit a year, promised (DKK)',
        'Benefit a year, proven (DKK)',
        'Benefit a year in the business case (DKK)',
        'Open risks',
      ],
      ...['Heaviest risk', 'Next decision', 'Decided on', 'Go-live', 'Goals'],
    ],
  },
} as const;
