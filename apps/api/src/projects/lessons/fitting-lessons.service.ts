import { Injectable } from '@nestjs/common';
import { partOf, type ProjectTool } from '@erfa/domain';
import { lessonFit, stepQuery, technologiesOf, tellingWords } from '@erfa/knowledge';
import type { Language } from '../../http/problem-entry';
import { LessonSearchService } from '../../lessons/search.service';
import type { FoundLessonView, SearchLessons } from '../../lessons/search.views';
import { TenantTransaction } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import type { ProjectRow } from '../projects.queries';
import { readWhy } from '../why/why.queries';
import { whyItFits } from './fit-words';
import { disposedLessons, lessonPlaces, wordsThatTell } from './project-lessons.queries';
import type { SuggestedProjectLessonView } from './project-lessons.views';

/** Lessons that each search brings in; farther down nothing fits. */
const candidates = 30;
/** Of a text that is searched by. */
const longestText = 2000;

/** Lessons that fit a project where it stands, or one step of it. */
@Injectable()
export class FittingLessonsService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly search: LessonSearchService,
  ) {}

  /**
   * Those that fit and that nothing was decided about, the best first; none for guests, who read no lessons. Each search is a
   * transaction of its own, and short.
   * @param step the tool that somebody stands in, or null for the project as a whole
   */
  async find(
    actor: ProjectActor,
    project: ProjectRow,
    step: ProjectTool | null,
    language: Language,
  ): Promise<SuggestedProjectLessonView[]> {
    if (actor.guest) return [];
    const { text, words, decided } = await this.tenant.run(actor, async (manager) => {
      const { problem } = await readWhy(manager, project.id);
      const text = [project.title, project.productName ?? '', project.purpose, problem].join(' ');
      const own = tellingWords(text).map(({ word }) => word);
      return {
        text: text.slice(0, longestText),
        words: await wordsThatTell(manager, own),
        decided: await disposedLessons(manager, project.id),
      };
    });
    const found = await this.candidates(actor, searches(project, step, text));
    for (const id of decided) found.delete(id);
    const order = [...found.keys()];
    const places = await this.tenant.run(actor, (manager) => lessonPlaces(manager, order));
    const part = partOf(project.phase);
    return places
      .flatMap(({ id, kle, technology }) => {
        const lesson = found.get(id);
        if (!lesson) return [];
        const { phase, title, snippet } = lesson;
        const fit = lessonFit(
          { ...project, phase: part, words, step },
          { phase, kle, technology, title, text: snippet.text },
        );
        return fit.score > 0 ? [{ lesson, fit, place: order.indexOf(id) }] : [];
      })
      .sort((one, other) => other.fit.score - one.fit.score || one.place - other.place)
      .map(({ lesson: { id, title, kind, phase, origin, publishedAt }, fit }) => ({
        ...{ id, title, kind, phase, origin, publishedAt },
        why: whyItFits(fit, part, project.kind, language),
      }));
  }

  private async candidates(
    actor: ProjectActor,
    asked: readonly SearchLessons[],
  ): Promise<Map<string, FoundLessonView>> {
    const found = new Map<string, FoundLessonView>();
    for (const one of asked) {
      const { lessons } = await this.search.search(actor, {
        ...{ ...one, correct: false, limit: candidates },
      });
      for (const lesson of lessons) if (!found.has(lesson.id)) found.set(lesson.id, lesson);
    }
    return found;
  }
}

/** What is searched for: the place first, by what weighs most, then the step, then the words. */
function searches(project: ProjectRow, step: ProjectTool | null, text: string): SearchLessons[] {
  const { kind, kle, technology, phase } = project;
  const ofKind = [...technologiesOf(kind)];
  const about = step === null ? '' : stepQuery(step);
  return [
    ...(technology.length > 0 ? [{ technology }] : []),
    ...(about !== '' && kle.length > 0 ? [{ q: about, kle }] : []),
    ...(kle.length > 0 ? [{ kle, phase: [partOf(phase)] }] : []),
    ...(about !== '' ? [{ q: about, phase: [partOf(phase)] }] : []),
    ...(ofKind.length > 0 ? [{ technology: ofKind, phase: [partOf(phase)] }] : []),
    { q: text },
  ];
}
