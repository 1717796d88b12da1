import type {
  AdoptionStatus,
  LessonCircle,
  LessonKind,
  LessonPhase,
  LessonSubject,
} from '@erfa/domain';

/** A lesson of the demonstration, as it is written in the files beside: invented, and dated back from the day of loading. */
export interface LessonStory {
  /** What other stories and adoptions call it; stored nowhere. */
  key: string;
  told: {
    /** Code of the municipality that tells it. */
    municipality: string;
    /** Name of somebody of the demonstration; else a colleague is picked. */
    by?: string | undefined;
    daysAgo: number;
    /** When the municipality last stood by it, where that was later. */
    confirmedDaysAgo?: number | undefined;
  };
  /** Who reads it where it is not shared with all. */
  visibility?: LessonCircle | undefined;
  featured?: boolean | undefined;
  recalled?: { daysAgo: number; reason: string } | undefined;
  /** Key of the lesson that says the same: left for KL's editors to merge. */
  repeats?: string | undefined;
  title: string;
  context: string;
  happened: string;
  cause: string;
  recommendation: string;
  applies: string;
  notApplies?: string | undefined;
  outcome: { kind: LessonKind; about: LessonSubject; phase: LessonPhase };
  subject: { kle: string[]; technology: string[]; dimension: string };
}

/** A story with the id it is stored under. */
export interface PlacedStory {
  id: string;
  story: LessonStory;
}

/** What one municipality made of a lesson. */
export interface AdoptionStory {
  lesson: string;
  municipality: string;
  status: AdoptionStatus;
  /** When it came to this status. */
  daysAgo: number;
  copied: string;
  changed: string;
  whyChanged: string;
  outcome: string;
  measure: { name: string; before: number; after: number } | null;
  abandonedWhy: string;
  abandonedCondition: string;
}

/** All that is told in the demonstration. */
export interface Stories {
  lessons: LessonStory[];
  adoptions: AdoptionStory[];
}
