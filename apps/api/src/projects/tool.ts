import type { DecisionKind, ProjectTool } from '@erfa/domain';
import type { Language } from '../http/problem-entry';
import type { TenantManager } from '../persistence/tenant-transaction';
import type { ProjectRow } from './projects.queries';

/** How a card stands: done, under way, something to act on, or not yet its time. */
export const cardTones = ['done', 'doing', 'act', 'later'] as const;
export type CardTone = (typeof cardTones)[number];

/** The one next step of a card: what, who, and by when. */
export interface CardStep {
  text: string;
  /** Address below the project's own, such as `benefits/…`; empty for the tool's page. */
  path: string;
  ownerName: string | null;
  /** ISO date. */
  dueOn: string | null;
}

/** What a tool says of itself on the project's page, in the language asked for. */
export interface ToolCard {
  tone: CardTone;
  /** The state in two to five words. */
  status: string;
  /** One or two sentences with its figures. */
  summary: string;
  next: CardStep | null;
  /** Nothing is written in the tool yet: its summary asks for it, and says nothing of the project. */
  empty?: boolean;
}

const overWords = {
  da: { status: 'Ikke brugt', summary: 'Der blev ikke skrevet noget.' },
  en: { status: 'Not used', summary: 'Nothing was written.' },
} as const;

/** A card of a project that is over: what it came to, without asking for anything. */
export const cardOfOver = (card: ToolCard, language: Language): ToolCard => ({
  ...card,
  ...(card.empty ? overWords[language] : {}),
  ...{ tone: card.tone === 'done' ? 'done' : 'later', next: null },
});

/** A card that says something more: what is no fault, and good to know. */
export const withHints = (card: ToolCard, hints: readonly string[]): ToolCard => ({
  ...card,
  summary: [card.summary, ...hints].join(' '),
});

/** A warning that stands above the cards, loudest of all. */
export interface ProjectWarning {
  heading: string;
  text: string;
  linkText: string;
  path: string;
}

/** Something that is not in place when a decision is made. It warns, and keeps nobody from deciding. */
export interface NotInPlace {
  text: string;
  /** Address below the project's own, where it is put right. */
  path: string;
}

/**
 * A tool of a project: a small folder with page, API, export and a card. Each registers itself in `project-tools.ts`; the frame
 * knows no tool by name. Every method makes the same few statements whatever the project's size.
 */
export abstract class Tool {
  abstract readonly key: ProjectTool;

  abstract card(manager: TenantManager, project: ProjectRow, language: Language): Promise<ToolCard>;

  /** A decision is made: what has to be kept for good by its own number is kept now, before the snapshot is taken. */
  beforeDecision?(manager: TenantManager, project: ProjectRow): Promise<void>;

  /** What is frozen with a decision, and read beside it ever after; writes nothing: plain data that tells how the tool stood, under the tool's key; null where nothing is. */
  snapshot?(manager: TenantManager, project: ProjectRow): Promise<unknown>;

  /** What is wrong enough to stand above the cards. */
  warnings?(
    manager: TenantManager,
    project: ProjectRow,
    language: Language,
  ): Promise<ProjectWarning[]>;

  /** What of the tool is not in place for a decision that is not made yet; none where all is, or the decision does not build on it. */
  notInPlace?(
    manager: TenantManager,
    project: ProjectRow,
    kind: DecisionKind,
    language: Language,
  ): Promise<NotInPlace[]>;

  /** The day of going live was set, or moved: what follows it goes along. */
  goLiveMoved?(manager: TenantManager, project: ProjectRow): Promise<void>;
}

/** The tools of projects, in the order of the cards. */
export abstract class ProjectTools {
  abstract readonly all: readonly Tool[];
}
