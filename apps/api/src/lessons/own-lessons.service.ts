import { Injectable } from '@nestjs/common';
import { lessonLimits, missingParts } from '@erfa/domain';
import { isColleague } from '../assessments/results.queries';
import { Problem, type FieldFault } from '../http/problem';
import type { Language } from '../http/problem-entry';
import { PublishedModels } from '../models/published-models';
import {
  TenantTransaction,
  type TenantContext,
  type TenantManager,
} from '../persistence/tenant-transaction';
import { assertPlaces, dimensionOf } from './lesson-places';
import {
  deleteLesson,
  insertLesson,
  listOwnLessons,
  readBeginning,
  readOwnLesson,
  seeAdoptions,
  seeOwnRecall,
  updateLesson,
  type OwnLessonRow,
} from './own-lessons.queries';
import type {
  BeginLesson,
  ChooseBeginning,
  LessonBeginningView,
  OwnLessonView,
  WriteLesson,
} from './own-lessons.views';

/** Lessons as their organisation writes them. */
@Injectable()
export class OwnLessonsService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly models: PublishedModels,
  ) {}

  list(context: TenantContext): Promise<OwnLessonView[]> {
    return this.tenant.run(context, async (manager) =>
      (await listOwnLessons(manager, context)).map(view),
    );
  }

  read(context: TenantContext, id: string): Promise<OwnLessonView> {
    return this.tenant.run(context, (manager) => this.found(manager, context, id));
  }

  /** What the form begins with when a lesson is written from a result or an action. @throws Problem `not-found` */
  begin(
    context: TenantContext,
    { assessmentId = null, actionId = null, nodeKey = null }: Nullable<ChooseBeginning>,
    language: Language,
  ): Promise<LessonBeginningView> {
    return this.tenant.run(context, async (manager) => {
      const from = { assessmentId: actionId === null ? assessmentId : null, actionId };
      if (from.assessmentId === null && from.actionId === null)
        return { title: '', source: 'alone', ...from, dimension: null };
      const beginning = await readBeginning(manager, from);
      if (!beginning) throw new Problem('not-found');
      const model = await this.models.get(manager, beginning.modelId);
      const dimension = dimensionOf(model, beginning.nodeKey ?? nodeKey ?? '');
      const learned = dimension && `${learnedAbout[language]} ${dimension.title[language]}`;
      return {
        title: (beginning.title ?? learned ?? '').slice(0, lessonLimits.title),
        source: from.actionId === null ? 'result' : 'action',
        ...from,
        dimension,
      };
    });
  }

  /**
   * Begins a lesson, or gives back the one that the same author has begun by the same key: an answer that was lost makes no
   * second one. What stands there is not changed; who asked again sees it, and its version.
   */
  create(context: TenantContext, lesson: BeginLesson, key: string | null): Promise<OwnLessonView> {
    return this.tenant.run(context, (manager) => this.createWithin(manager, context, lesson, key));
  }

  /** Begins a lesson within a transaction of somebody else's, such as that of what it is written from. */
  async createWithin(
    manager: TenantManager,
    context: TenantContext,
    lesson: BeginLesson,
    key: string | null,
  ): Promise<OwnLessonView> {
    await this.check(manager, context, lesson);
    const from = await this.origin(manager, lesson);
    const id = await insertLesson(manager, context, lesson, from, key);
    return this.found(manager, context, id ?? '');
  }

  /** @throws Problem `version-conflict` with the lesson as it stands, so that both can be seen */
  change(
    context: TenantContext,
    id: string,
    lesson: WriteLesson,
    seen: number,
  ): Promise<OwnLessonView> {
    return this.tenant.run(context, async (manager) => {
      const before = await this.found(manager, context, id);
      await this.check(manager, context, lesson);
      // Alone with it again is only who wrote it, and only before anyone else has read it.
      if (lesson.visibility === 'private' && (before.shared !== null || !before.mine))
        throw faulty('visibility', 'isIn', { 0: 'organisation' });
      if (!(await updateLesson(manager, id, lesson, seen)))
        throw new Problem('version-conflict', {}, [], {
          current: await this.found(manager, context, id),
        });
      return this.found(manager, context, id);
    });
  }

  /** @throws Problem `lesson-shared` where others can read it, which is withdrawn first */
  remove(context: TenantContext, id: string): Promise<void> {
    return this.tenant.run(context, async (manager) => {
      await this.found(manager, context, id);
      if (!(await deleteLesson(manager, id))) throw new Problem('lesson-shared');
    });
  }

  /** Somebody has seen who took the lesson up; the start page does not tell of it again. */
  seeAdoptions(context: TenantContext, id: string): Promise<void> {
    return this.tenant.run(context, async (manager) => {
      await this.found(manager, context, id);
      await seeAdoptions(manager, id);
    });
  }

  /** Somebody has seen that KL recalled the lesson; the start page does not tell of it again. */
  seeRecall(context: TenantContext, id: string): Promise<void> {
    return this.tenant.run(context, async (manager) => {
      await this.found(manager, context, id);
      await seeOwnRecall(manager, id);
    });
  }

  /** @throws Problem `not-found` */
  async found(manager: TenantManager, context: TenantContext, id: string): Promise<OwnLessonView> {
    const row = await readOwnLesson(manager, context, id);
    if (!row) throw new Problem('not-found');
    return view(row);
  }

  private async check(
    manager: TenantManager,
    context: TenantContext,
    lesson: WriteLesson,
  ): Promise<void> {
    await assertPlaces(manager, lesson);
    if (
      lesson.ownerId != null &&
      !(await isColleague(manager, context.organisationId ?? '', lesson.ownerId))
    )
      throw faulty('ownerId', 'notAColleague');
  }

  /** Exactly what the source says it is written from, and that it is one's own. */
  private async origin(manager: TenantManager, lesson: BeginLesson) {
    const from = {
      source: lesson.source,
      assessmentId: lesson.source === 'result' ? (lesson.assessmentId ?? null) : null,
      actionId: lesson.source === 'action' ? (lesson.actionId ?? null) : null,
    };
    if (lesson.source !== 'alone' && !(await readBeginning(manager, from)))
      throw faulty(lesson.source === 'result' ? 'assessmentId' : 'actionId', 'isUuid');
    return from;
  }
}

type Nullable<T> = { [K in keyof T]?: T[K] | null };

const learnedAbout: Readonly<Record<Language, string>> = {
  da: 'Det lærte vi om',
  en: 'What we learned about',
};

const view = (row: OwnLessonRow): OwnLessonView => ({
  ...row,
  missing: missingParts({ ...row, kle: row.kle.map(({ code }) => code) }),
});

const faulty = (path: string, code: string, details: FieldFault['details'] = {}): Problem =>
  new Problem('invalid-input', {}, [{ path, code, details }]);
