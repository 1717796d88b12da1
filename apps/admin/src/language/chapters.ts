import type { Translation } from '@jsverse/transloco';
import type { Language } from './language';

/**
 * The chapters that texts come in, each a file of src/i18n in every language. `start` is there from the
 * beginning; a place names the others that its page speaks with, so that nobody fetches what they never read.
 */
export const chapters = [
  'start',
  'assessment',
  'comparison',
  'lessons',
  'models',
  'organisation',
  'projects',
] as const;
export type Chapter = (typeof chapters)[number];

type File = () => Promise<{ readonly default: Translation }>;

// Each import stands whole, so that each file becomes one of its own, named by its content: a new version is
// never mixed with an old one.
const files: Readonly<Record<Language, Readonly<Record<Chapter, File>>>> = {
  da: {
    start: () => import('../i18n/da/start.json', { with: { type: 'json' } }),
    assessment: () => import('../i18n/da/assessment.json', { with: { type: 'json' } }),
    comparison: () => import('../i18n/da/comparison.json', { with: { type: 'json' } }),
    lessons: () => import('../i18n/da/lessons.json', { with: { type: 'json' } }),
    models: () => import('../i18n/da/models.json', { with: { type: 'json' } }),
    organisation: () => import('../i18n/da/organisation.json', { with: { type: 'json' } }),
    projects: () => import('../i18n/da/projects.json', { with: { type: 'json' } }),
  },
  en: {
    start: () => import('../i18n/en/start.json', { with: { type: 'json' } }),
    assessment: () => import('../i18n/en/assessment.json', { with: { type: 'json' } }),
    comparison: () => import('../i18n/en/comparison.json', { with: { type: 'json' } }),
    lessons: () => import('../i18n/en/lessons.json', { with: { type: 'json' } }),
    models: () => import('../i18n/en/models.json', { with: { type: 'json' } }),
    organisation: () => import('../i18n/en/organisation.json', { with: { type: 'json' } }),
    projects: () => import('../i18n/en/projects.json', { with: { type: 'json' } }),
  },
};

/** Fetches one chapter in one language. Rejects when the file cannot be fetched. */
export async function fetchChapter(language: Language, chapter: Chapter): Promise<Translation> {
  return (await files[language][chapter]()).default;
}
