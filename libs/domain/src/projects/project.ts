import type { LessonPhase } from '../lessons/lesson';

/** What kind of thing a project brings in; templates, needs and outside views go by it. */
export const projectKinds = ['welfare-technology', 'it-system', 'automation', 'general'] as const;
export type ProjectKind = (typeof projectKinds)[number];

export const projectSizes = ['small', 'medium', 'large'] as const;
export type ProjectSize = (typeof projectSizes)[number];

/**
 * The phases of the Danish state's project model, with the regions' *anskaffelse*, which is skipped where nothing is bought
 * (Statens it-projektmodel; regionernes projektmodel).
 */
export const projectPhases = [
  'idea',
  'analysis',
  'procurement',
  'implementation',
  'realisation',
] as const;
export type ProjectPhase = (typeof projectPhases)[number];

/** Whether a project goes on. A stopped one was given up; a closed one is done, and its benefits may still be followed. */
export const projectStates = ['active', 'paused', 'stopped', 'closed'] as const;
export type ProjectState = (typeof projectStates)[number];

/** Whether a project has come to its end, so that nothing of it waits for anybody but what is followed. */
export const isOver = (state: ProjectState): boolean => state === 'stopped' || state === 'closed';

/** What somebody is to a project. */
export const projectRelations = ['owner', 'manager', 'steering', 'benefit-owner', 'guest'] as const;
export type ProjectRelation = (typeof projectRelations)[number];

/** Who may change a project beside those whose role lets them change all. */
export const editingRelations: readonly ProjectRelation[] = ['owner', 'manager'];

/** The six cards that every project opens with, in the order of the page. */
export const sixCards = [
  'why',
  'benefits',
  'business-case',
  'readiness',
  'plan',
  'follow-up',
] as const;

/** Tools that are added by kind, size or hand. */
export const furtherTools = ['risks', 'leadership'] as const;

export const projectTools = [...sixCards, ...furtherTools] as const;
export type ProjectTool = (typeof projectTools)[number];
export type FurtherTool = (typeof furtherTools)[number];

/** How long each text may be, and how many of each there may be. */
export const projectLimits = {
  title: 120,
  purpose: 500,
  caseNumber: 60,
  kle: 3,
  technology: 5,
  units: 500,
  people: 60,
  links: 30,
  linkTitle: 120,
  linkAddress: 1000,
} as const;

/** Før, Under or Efter: the part of KL's process that a phase belongs to. */
export function partOf(phase: ProjectPhase): LessonPhase {
  if (phase === 'implementation') return 'during';
  return phase === 'realisation' ? 'after' : 'before';
}

/** The phases that a project goes through, in order. */
export function phasesOf(procures: boolean): readonly ProjectPhase[] {
  return procures ? projectPhases : projectPhases.filter((phase) => phase !== 'procurement');
}

/** Tools that a project of a kind and size begins with beside the six cards: few, since a small project needs none. */
export function toolsFor(kind: ProjectKind, size: ProjectSize): readonly FurtherTool[] {
  if (size === 'small') return [];
  return size === 'large' || kind === 'welfare-technology' ? ['risks', 'leadership'] : ['risks'];
}
