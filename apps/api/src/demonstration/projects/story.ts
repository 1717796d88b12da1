import type {
  DecisionOutcome,
  ProjectKind,
  ProjectPhase,
  ProjectSize,
  ProjectState,
} from '@erfa/domain';

/** A project of the demonstration. Everything in it is invented: people, systems, suppliers and figures. Days count from today. */
export interface ProjectStory {
  /** Code of the municipality. */
  municipality: string;
  title: string;
  purpose: string;
  kind: ProjectKind;
  size: ProjectSize;
  kle: readonly string[];
  technology: readonly string[];
  /** System and supplier, where they are chosen. */
  product: readonly [name: string, supplier: string] | null;
  procures: boolean;
  phase: ProjectPhase;
  state: ProjectState;
  caseNumber: string;
  begins: number;
  goLive: number | null;
  handover: number | null;
  followed: number | null;
  /** How many of the municipality's units it is for. */
  units: number;
  why: {
    problem: string;
    forWhom: string;
    citizens: number | null;
    employees: number | null;
    asked: number | null;
    askedHow: string;
    withoutIt: string;
  };
  /** For each decision point in order: the day, and what was decided where it was. */
  decisions: readonly StoryDecision[];
}

export interface StoryDecision {
  day: number;
  outcome?: DecisionOutcome;
  reason?: string;
}
