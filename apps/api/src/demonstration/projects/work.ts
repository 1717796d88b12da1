import type { ProjectTool } from '@erfa/domain';

/** What goes on in a project of the demonstration, and what it came to. Invented; days count from today, owners from 0. */
export interface StoryWork {
  tasks?: readonly StoryTask[];
  /** What leaders say to their staff. */
  says?: string;
  /** Units in the order of their names. */
  rollout?: readonly StoryRollout[];
  /** What leaders look at, and how many weeks before their unit goes live. */
  checks?: readonly (readonly [title: string, weeksBefore: number])[];
  readiness?: StoryReadiness;
  /** What became of lines of the case, by title: kroner by year from year 0 as effects, costs below 0. */
  became?: readonly { line: string; amounts: readonly number[]; cause?: string }[];
  handover?: { takesOver: string; accepted: number };
  experience?: readonly StoryExperience[];
  /** Lessons of others that the project took a position on, by title; those that are not there are left out. */
  lessons?: readonly (readonly [title: string, disposition: 'used' | 'adapted', reason: string])[];
  /** Goals of the municipality's strategy that the project points at, beside those of its map. */
  goals?: readonly string[];
}

export interface StoryTask {
  title: string;
  tool?: ProjectTool;
  kind?: 'task' | 'milestone' | 'communication' | 'training' | 'baseline';
  owner?: number;
  day: number;
  done?: number;
}

/** A meeting where staff take part. */
export interface StoryMeeting {
  title: string;
  council: 'trio' | 'med';
  committee: string;
  form: 'information' | 'discussion' | 'guideline';
  day: number;
  done?: number;
}

export interface StoryReadiness {
  maturity: 'enough' | 'with-actions' | 'not-enough' | null;
  maturityNote?: string;
  /** Answers to the five statements of the dialogue, 1 to 4; null is not answered. */
  dialogue: readonly (readonly [answer: number, note: string] | null)[];
  meetings?: readonly StoryMeeting[];
}

export interface StoryRollout {
  owner: number;
  agreed: boolean;
  staff: number;
  superusers: readonly [named: number, wanted: number];
  trained: number;
  access: number;
  equipment: 'not-needed' | 'ordered' | 'delivered' | null;
  untrained?: readonly string[];
  checked?: number;
  said?: number;
}

export interface StoryExperience {
  kind: 'worked' | 'failed' | 'next-time';
  about: 'solution' | 'process';
  phase: 'before' | 'during' | 'after';
  text: string;
  /** Which decision point it was written at, from 0; the end of the project where there is none. */
  at?: number;
}
