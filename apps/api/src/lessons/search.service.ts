import { Injectable } from '@nestjs/common';
import {
  fold,
  joinedPairs,
  mayBeMended,
  mend,
  nearness,
  queryOf,
  readQuery,
  snippetOf,
  tellingWords,
} from '@erfa/knowledge';
import { PreparedTransaction, type Ask } from '../persistence/prepared-transaction';
import type { TenantContext } from '../persistence/tenant-transaction';
import { nearOwn, nearShared } from './near.queries';
import { searchLessons, type FoundRow } from './search.queries';
import type { LessonFilters } from './search.rows';
import type {
  CompareLesson,
  CorrectionView,
  FacetsView,
  LessonSearchView,
  LessonSuggestionsView,
  SearchLessons,
  SimilarLessonView,
} from './search.views';
import { knownWords, placeTitles, unknownWords, wordsBeginningWith } from './vocabulary.queries';

const pageSize = 10;
/** Of a whole project description nobody wrote a compound apart in the hundredth sentence. */
const mostPairs = 20;
/** Lessons that go into one file; farther down a search has nothing more to say. */
const mostAtOnce = 10_000;
const suggestionsAtMost = 5;
const similarAtMost = 3;
/** Own lessons that a text is held against. */
const ownCandidates = 100;

const noFilters: LessonFilters = {
  kind: [],
  phase: [],
  dimension: [],
  kle: [],
  technology: [],
  municipality: [],
};

/** Finding lessons: by words, while typing, and while writing one. */
@Injectable()
export class LessonSearchService {
  constructor(private readonly prepared: PreparedTransaction) {}

  /** Lessons shared with all that answer to what was typed; without words all of them. */
  search(context: TenantContext, asked: SearchLessons): Promise<LessonSearchView> {
    const typed = asked.q ?? '';
    const chosen = { ...noFilters, ...chosenOf(asked) };
    return this.prepared.run(context, async (ask) => {
      const { words, corrections } = await meant(ask, typed, asked.correct ?? true);
      const found = await searchLessons(ask, typed.trim() === '' ? null : queryOf(words), chosen, {
        from: asked.from ?? 0,
        limit: asked.limit ?? pageSize,
      });
      return {
        total: found.total,
        more: found.more,
        lessons: found.lessons.map(({ text, ...lesson }) => ({
          ...lesson,
          snippet: snippetOf(text, words),
        })),
        facets: await facetsOf(ask, found.facets, chosen),
        corrections,
      };
    });
  }

  /** Ids of all lessons that a search finds, in its order. */
  everything(context: TenantContext, asked: SearchLessons): Promise<string[]> {
    const typed = asked.q ?? '';
    return this.prepared.run(context, async (ask) => {
      const { words } = await meant(ask, typed, asked.correct ?? true);
      const query = typed.trim() === '' ? null : queryOf(words);
      const chosen = { ...noFilters, ...chosenOf(asked) };
      const { lessons } = await searchLessons(ask, query, chosen, { from: 0, limit: mostAtOnce });
      return lessons.map(({ id }) => id);
    });
  }

  /** How what is typed may go on: words that lessons are written in, and lessons that answer to it already. */
  suggest(context: TenantContext, typed: string): Promise<LessonSuggestionsView> {
    const last = /\S*$/.exec(typed)?.[0] ?? '';
    return this.prepared.run(context, async (ask) => {
      const beginning = fold(last);
      const words =
        beginning.length > 1 ? await wordsBeginningWith(ask, beginning, suggestionsAtMost) : [];
      const query = readQuery(typed);
      const { lessons } =
        query.words.length > 0
          ? await searchLessons(ask, query, noFilters, { from: 0, limit: suggestionsAtMost })
          : { lessons: [] };
      const before = typed.slice(0, typed.length - last.length);
      return {
        words: words.map((word) => before + word),
        lessons: lessons.map(({ id, title }) => ({ id, title })),
      };
    });
  }

  /** Lessons near what somebody is writing: those shared with all, and those of their own organisation that they may read. */
  similar(context: TenantContext, { text, except = null }: NearTo): Promise<SimilarLessonView[]> {
    return this.prepared.run(context, async (ask) => {
      const rows = [
        ...(await nearShared(ask, text, except, similarAtMost + 2)),
        ...(await nearOwn(ask, text, except, { among: ownCandidates, most: similarAtMost })),
      ];
      return rows
        .map(({ common, mine, theirs, ...lesson }) => ({
          ...lesson,
          nearness: Math.round(nearness({ common, mine, theirs }) * 1000) / 1000,
        }))
        .sort((a, b) => b.nearness - a.nearness)
        .slice(0, similarAtMost);
    });
  }
}

/** A text, and the lesson that it is the text of, where it has been kept already. */
type NearTo = Pick<CompareLesson, 'text'> & { except?: string | null | undefined };

/**
 * The words searched for: those typed, but for those that no lesson has and that were meant to be another, and what two of them
 * are together where lessons write them as one. Searched for as typed, they are those typed.
 */
async function meant(
  ask: Ask,
  typed: string,
  correct: boolean,
): Promise<{ words: string[]; corrections: CorrectionView[] }> {
  const asked = tellingWords(typed);
  const words = [...new Set(asked.map(({ word }) => word))];
  if (!correct) return { words, corrections: [] };
  const pairs = joinedPairs(typed).slice(0, mostPairs);
  const joined = pairs.length > 0 ? await knownWords(ask, pairs) : [];
  const doubtful = words.filter(mayBeMended);
  if (doubtful.length === 0) return { words: [...words, ...joined], corrections: [] };
  const instead = new Map<string, string>();
  const corrections: CorrectionView[] = [];
  for (const { word, alike } of await unknownWords(ask, doubtful)) {
    const better = mend(word, alike);
    const known = alike.find((candidate) => candidate.word === better);
    const place = asked.find((one) => one.word === word);
    if (!known || !place) continue;
    instead.set(word, known.word);
    corrections.push({ typed: typed.slice(place.start, place.end), meant: known.spelling });
  }
  const meantWords = words.map((word) => instead.get(word) ?? word);
  return { words: [...meantWords, ...joined], corrections };
}

function chosenOf({
  kind = [],
  phase = [],
  dimension = [],
  kle = [],
  technology = [],
  municipality = [],
}: SearchLessons): LessonFilters {
  return { kind, phase, dimension, kle, technology, municipality };
}

/** Counts with titles, the largest first; what is chosen stands there even where it leaves nothing. */
async function facetsOf(
  ask: Ask,
  counts: FoundRow['facets'],
  chosen: LessonFilters,
): Promise<FacetsView> {
  const valuesOf = (filter: keyof LessonFilters): string[] =>
    counts.filter((count) => count.filter === filter).map(({ value }) => value);
  const titles = await placeTitles(ask, {
    dimension: [...valuesOf('dimension'), ...chosen.dimension],
    kle: [...valuesOf('kle'), ...chosen.kle],
    municipality: valuesOf('municipality'),
  });
  const facet = (filter: keyof LessonFilters): FacetsView[keyof FacetsView] => {
    const counted = counts
      .filter((count) => count.filter === filter)
      .map(({ value, lessons }) => {
        const title = titles.find((one) => one.filter === filter && one.value === value);
        // An organisation is chosen by its code.
        const name = filter === 'municipality' ? (title?.code ?? value) : value;
        return { value: name, title: title?.title ?? null, lessons };
      });
    const missing = chosen[filter]
      .filter((value) => !counted.some((one) => one.value === value))
      .map((value) => ({
        value,
        title: titles.find((one) => one.filter === filter && one.value === value)?.title ?? null,
        lessons: 0,
      }));
    return [...counted, ...missing].sort(
      (a, b) => b.lessons - a.lessons || (a.value < b.value ? -1 : 1),
    );
  };
  return {
    kind: facet('kind'),
    phase: facet('phase'),
    dimension: facet('dimension'),
    kle: facet('kle'),
    technology: facet('technology'),
    municipality: facet('municipality'),
  };
}
