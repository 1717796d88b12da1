/** How it went: it worked, it did not, or it did under certain conditions. */
export const lessonKinds = ['worked', 'failed', 'conditional'] as const;
export type LessonKind = (typeof lessonKinds)[number];

/** Whether a lesson is about what was made, or about how it was made and taken into use. */
export const lessonSubjects = ['solution', 'process'] as const;
export type LessonSubject = (typeof lessonSubjects)[number];

/** Where in a project it belongs. */
export const lessonPhases = ['before', 'during', 'after'] as const;
export type LessonPhase = (typeof lessonPhases)[number];

/** What a lesson was written from. */
export const lessonSources = ['alone', 'result', 'action'] as const;
export type LessonSource = (typeof lessonSources)[number];

/** Who in the organisation reads a lesson that is not shared with all. */
export const lessonCircles = ['private', 'organisation'] as const;
export type LessonCircle = (typeof lessonCircles)[number];

/** What has become of a lesson that was shared with all. */
export const publishedStates = ['shared', 'withdrawn', 'recalled', 'merged'] as const;
export type PublishedState = (typeof publishedStates)[number];

/** Technologies that have a word in both languages; others are written as they are called. */
export const technologies = [
  'self-service',
  'process-automation',
  'artificial-intelligence',
  'case-system',
  'data-and-reporting',
  'integration',
  'welfare-technology',
  'sensors',
  'video',
  'digital-mail',
  'telephony',
  'mobile',
  'identity-and-access',
  'infrastructure',
  'citizen-communication',
] as const;
export type Technology = (typeof technologies)[number];

/** Whether a technology is one that has a word in both languages. */
export const isTechnology = (word: string): word is Technology =>
  (technologies as readonly string[]).includes(word);

/** How long each text may be. */
export const lessonLimits = {
  title: 120,
  context: 200,
  happened: 5000,
  cause: 5000,
  recommendation: 500,
  applies: 5000,
  notApplies: 5000,
  authorName: 200,
  kle: 3,
  technology: 5,
  technologyWord: 60,
} as const;

/** What a lesson consists of, as far as it is written. */
export interface LessonDraft {
  title: string;
  happened: string;
  cause: string;
  recommendation: string;
  applies: string;
  kind: LessonKind | null;
  about: LessonSubject | null;
  phase: LessonPhase | null;
  kle: readonly string[];
}

/** What has to be there before a lesson can be shared with all, in the order of the form. */
export const lessonParts = [
  'title',
  'kind',
  'happened',
  'cause',
  'recommendation',
  'applies',
  'about',
  'phase',
  'kle',
] as const satisfies readonly (keyof LessonDraft)[];
export type LessonPart = (typeof lessonParts)[number];

/** What is still missing before the lesson can be shared with all; none when it can. */
export function missingParts(draft: LessonDraft): LessonPart[] {
  return lessonParts.filter((part) => {
    const value = draft[part];
    return typeof value === 'string' ? value.trim() === '' : (value?.length ?? 0) === 0;
  });
}
