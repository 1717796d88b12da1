import type { LessonBeginningView, OwnLessonView, WriteLesson } from '@erfa/api-client';
import {
  type LessonCircle,
  type LessonKind,
  lessonLimits,
  type LessonPart,
  type LessonPhase,
  type LessonSubject,
  missingParts,
} from '@erfa/domain';

/** What is written in the form. */
export interface LessonDraft {
  readonly title: string;
  readonly kind: LessonKind | null;
  readonly context: string;
  readonly happened: string;
  readonly cause: string;
  readonly recommendation: string;
  readonly applies: string;
  readonly notApplies: string;
  readonly about: LessonSubject | null;
  readonly phase: LessonPhase | null;
  readonly kle: readonly string[];
  readonly technology: readonly string[];
  /** Model and dimension, joined by a line break, which neither key can hold; empty where none is chosen. */
  readonly dimension: string;
  /** Null: the author is not named. */
  readonly authorName: string | null;
  readonly ownerId: string;
  readonly visibility: LessonCircle;
}

/** The fields one writes a text in, in the form's order. */
export const textFields = [
  'title',
  'context',
  'happened',
  'cause',
  'recommendation',
  'applies',
  'notApplies',
] as const satisfies readonly (keyof LessonDraft)[];
export type TextField = (typeof textFields)[number];

/** A dimension as the form's list has it. */
export function dimensionKey(dimension: { model: string; node: string } | null): string {
  return dimension === null ? '' : `${dimension.model}\n${dimension.node}`;
}

/** An empty lesson, with what it is written from. */
export function begun(beginning: LessonBeginningView | undefined): LessonDraft {
  return {
    title: beginning?.title ?? '',
    kind: null,
    context: '',
    happened: '',
    cause: '',
    recommendation: '',
    applies: '',
    notApplies: '',
    about: null,
    phase: null,
    kle: [],
    technology: [],
    dimension: dimensionKey(beginning?.dimension ?? null),
    authorName: null,
    ownerId: '',
    visibility: 'private',
  };
}

/** A lesson of the server's as the form has it. */
export function draftOf(lesson: OwnLessonView): LessonDraft {
  const { title, kind, context, happened, cause, recommendation, applies, notApplies } = lesson;
  const { about, phase, technology, authorName, visibility } = lesson;
  return {
    ...{ title, kind, context, happened, cause, recommendation, applies, notApplies },
    ...{ about, phase, technology, authorName, visibility },
    kle: lesson.kle.map(({ code }) => code),
    dimension: dimensionKey(lesson.dimension),
    ownerId: lesson.ownerId ?? '',
  };
}

/** A draft as the server is asked to keep it; it has main groups in their own order. */
export function written(draft: LessonDraft): WriteLesson {
  const { dimension, ownerId, authorName, title, kle, technology, ...rest } = draft;
  const [model = '', node = ''] = dimension.split('\n');
  return {
    ...rest,
    title: title.trim(),
    kle: kle.toSorted(),
    technology: [...technology],
    dimension: dimension === '' ? null : { model, node },
    authorName: authorName?.trim() || null,
    ownerId: ownerId || null,
  };
}

/** The fields in which two drafts differ as the server would keep them, in the form's order. */
export function differing(one: LessonDraft, other: LessonDraft): (keyof LessonDraft)[] {
  const [a, b] = [written(one), written(other)];
  return (Object.keys(one) as (keyof LessonDraft)[]).filter(
    (field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]),
  );
}

/** What is missing before it can be shared with all. */
export function missingIn(draft: LessonDraft): LessonPart[] {
  return missingParts(draft);
}

/** The first field whose text is longer than the server takes, with how long it may be. */
export function tooLong(draft: LessonDraft): { field: TextField; longest: number } | null {
  for (const field of textFields) {
    const longest = lessonLimits[field];
    if (draft[field].length > longest) return { field, longest };
  }
  return null;
}

/** A draft that was kept on the device, with the version it was begun upon; 0 for a new lesson. */
export interface KeptDraft {
  readonly version: number;
  readonly draft: LessonDraft;
  /** What a new one is first sent by: an answer that was lost makes no second lesson, not even after the page was left. */
  readonly key?: string;
}

/** Fields that may be null, which says nothing of what else they may be. */
const nullable: ReadonlySet<string> = new Set(['kind', 'about', 'phase', 'authorName']);

/**
 * Reads what was kept on the device; null where there is nothing, or nothing that can be understood.
 * @param blank gives what a draft of an older shape lacks
 */
export function readKept(text: string | null, blank: LessonDraft): KeptDraft | null {
  if (text === null) return null;
  try {
    const { version, draft, key } = JSON.parse(text) as Record<string, unknown>;
    if (typeof version !== 'number' || typeof draft !== 'object' || draft === null) return null;
    const found = draft as Readonly<Record<string, unknown>>;
    const known = Object.entries(blank).map(([field, value]) => {
      const kept = found[field];
      const alike = nullable.has(field)
        ? kept === null || typeof kept === 'string'
        : typeof kept === typeof value && Array.isArray(kept) === Array.isArray(value);
      return [field, alike ? kept : value];
    });
    return {
      version,
      draft: Object.fromEntries(known) as LessonDraft,
      ...(typeof key === 'string' ? { key } : {}),
    };
  } catch {
    return null;
  }
}
