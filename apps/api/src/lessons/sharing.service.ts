import { Injectable } from '@nestjs/common';
import { findSensitive } from '@erfa/knowledge';
import { Problem } from '../http/problem';
import { TenantTransaction, type TenantContext } from '../persistence/tenant-transaction';
import { assertNoCpr, textsOf } from './no-cpr';
import {
  askRestoration,
  confirmLesson,
  knownNames,
  publishLesson,
  readPreview,
  withdrawLesson,
} from './own-lessons.queries';
import { OwnLessonsService } from './own-lessons.service';
import type { LessonPreviewView, OwnLessonView, SensitiveView } from './own-lessons.views';
import { readPublished } from './published-lessons.queries';

/** The texts that a preview looks through, in the order they are shown. */
const texts = [
  'title',
  'context',
  'happened',
  'cause',
  'recommendation',
  'applies',
  'notApplies',
] as const;

/** Sharing a lesson with all: looking at it first, sharing just that, taking it back, standing by it. */
@Injectable()
export class SharingService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly own: OwnLessonsService,
  ) {}

  /** What others will see, and what in it somebody should look at first. The author's own name is theirs to give. */
  preview(context: TenantContext, id: string): Promise<LessonPreviewView> {
    return this.tenant.run(context, async (manager) => {
      const lesson = await this.own.found(manager, context, id);
      const preview = await readPreview(manager, id);
      if (!preview) throw new Problem('not-found');
      const names = await knownNames(manager);
      const sensitive = texts.flatMap((field): SensitiveView[] =>
        findSensitive(lesson[field], names).map((found) => ({ field, ...found })),
      );
      // No name is looked for in these; a CPR number may stand in no field.
      for (const field of ['technology', 'authorName'] as const)
        for (const text of textsOf(lesson, field))
          for (const found of findSensitive(text, []))
            if (found.kind === 'cpr') sensitive.push({ field, ...found });
      const { title, happened, cause, recommendation, applies, kind, about, phase, kle } = lesson;
      const { context: where, notApplies, technology, dimension, authorName, missing } = lesson;
      return {
        ...{ title, context: where, happened, cause, recommendation, applies, notApplies },
        ...{ kind, about, phase, kle, technology, dimension, authorName },
        ...preview,
        missing,
        sensitive,
      };
    });
  }

  /**
   * Shares what was previewed.
   * @throws Problem `lesson-changed` where it is no longer that, `lesson-incomplete`, `lesson-merged`, `lesson-restore-first`, `lesson-cpr`
   */
  publish(context: TenantContext, id: string, hash: string): Promise<OwnLessonView> {
    return this.tenant.run(context, async (manager) => {
      const lesson = await this.own.found(manager, context, id);
      const done = await publishLesson(manager, id, hash);
      if (done === 'not-found') throw new Problem('not-found');
      if (done === 'changed') throw new Problem('lesson-changed', {}, [], { current: lesson });
      if (done === 'recalled') throw new Problem('lesson-restore-first');
      if (done === 'incomplete')
        throw new Problem('lesson-incomplete', {}, [], { missing: lesson.missing });
      if (done === 'merged')
        throw new Problem('lesson-merged', {}, [], {
          mergedInto: lesson.shared?.mergedInto ?? null,
        });
      const published = await this.own.found(manager, context, id);
      assertNoCpr(published);
      return published;
    });
  }

  /**
   * Asks KL to restore a recalled lesson as it was previewed.
   * @throws Problem `lesson-not-recalled`, or as {@link publish}
   */
  askRestoration(context: TenantContext, id: string, hash: string): Promise<OwnLessonView> {
    return this.tenant.run(context, async (manager) => {
      const lesson = await this.own.found(manager, context, id);
      const done = await askRestoration(manager, id, hash);
      if (done === 'not-found') throw new Problem('not-found');
      if (done === 'changed') throw new Problem('lesson-changed', {}, [], { current: lesson });
      if (done === 'incomplete')
        throw new Problem('lesson-incomplete', {}, [], { missing: lesson.missing });
      if (done === 'not-recalled') throw new Problem('lesson-not-recalled');
      const asked = await this.own.found(manager, context, id);
      assertNoCpr(asked);
      return asked;
    });
  }

  /** @throws Problem `lesson-not-shared` */
  withdraw(context: TenantContext, id: string): Promise<OwnLessonView> {
    return this.tenant.run(context, async (manager) => {
      await this.own.found(manager, context, id);
      if (!(await withdrawLesson(manager, id))) throw new Problem('lesson-not-shared');
      return this.own.found(manager, context, id);
    });
  }

  /** @throws Problem `lesson-not-shared`, `lesson-cpr` where that stands in what others read */
  confirm(context: TenantContext, id: string, until: string | null): Promise<OwnLessonView> {
    return this.tenant.run(context, async (manager) => {
      await this.own.found(manager, context, id);
      if (!(await confirmLesson(manager, id, until))) throw new Problem('lesson-not-shared');
      const shown = await readPublished(manager, id);
      if (shown?.id === id) assertNoCpr(shown);
      return this.own.found(manager, context, id);
    });
  }
}
