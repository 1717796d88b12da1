import { Injectable } from '@nestjs/common';
import { findSensitive } from '@erfa/knowledge';
import { Problem } from '../http/problem';
import {
  TenantTransaction,
  type TenantContext,
  type TenantManager,
} from '../persistence/tenant-transaction';
import {
  classifyLesson,
  countWaiting,
  keepApart,
  listPairs,
  listReviewed,
  listReviewedById,
  mergeLessons,
  readReviewed,
  readStanding,
  recallLesson,
  restoreLesson,
  reviewLesson,
  type ReviewedRow,
} from './editors.queries';
import type {
  NearPairView,
  PlaceLesson,
  RecallLesson,
  ReviewedLessonView,
  ReviewWaitingView,
} from './editors.views';
import { assertPlaces } from './lesson-places';
import { assertNoCpr, hasCpr } from './no-cpr';
import { readPublished } from './published-lessons.queries';

const pairsAtMost = 50;

/** KL's editors: reading through what is shared, putting it in its place, merging what is said twice, recalling what does harm. */
@Injectable()
export class EditorsService {
  constructor(private readonly tenant: TenantTransaction) {}

  list(context: TenantContext): Promise<ReviewedLessonView[]> {
    return this.tenant.run(context, async (manager) => (await listReviewed(manager)).map(marked));
  }

  /** @throws Problem `not-found` */
  read(context: TenantContext, id: string): Promise<ReviewedLessonView> {
    return this.tenant.run(context, (manager) => this.found(manager, id));
  }

  waiting(context: TenantContext): Promise<ReviewWaitingView> {
    return this.tenant.run(context, async (manager) => ({
      ...(await countWaiting(manager)),
      pairs: (await listPairs(manager, pairsAtMost)).length,
    }));
  }

  /** Shared lessons that may be the same, two by two. */
  pairs(context: TenantContext): Promise<NearPairView[]> {
    return this.tenant.run(context, async (manager) => {
      const pairs = await listPairs(manager, pairsAtMost);
      const ids = [...new Set(pairs.flatMap(({ oneId, otherId }) => [oneId, otherId]))];
      const byId = new Map(
        (await listReviewedById(manager, ids)).map((lesson) => [lesson.id, marked(lesson)]),
      );
      return pairs.flatMap(({ oneId, otherId, words }) => {
        const [one, other] = [byId.get(oneId), byId.get(otherId)];
        if (!one || !other) return [];
        const [first, second] =
          one.publishedAt.getTime() <= other.publishedAt.getTime() ? [one, other] : [other, one];
        return [{ one: first, other: second, words }];
      });
    });
  }

  /** Says of two lessons, for good, that they are not the same. @throws Problem `not-found`, `invalid-input` */
  keepApart(context: TenantContext, id: string, otherId: string): Promise<void> {
    return this.tenant.run(context, async (manager) => {
      await this.found(manager, id);
      if (!(await keepApart(manager, id, otherId)))
        throw new Problem('invalid-input', {}, [
          { path: 'otherId', code: 'noSuchLesson', details: {} },
        ]);
    });
  }

  /** @throws Problem `version-conflict` where it was changed since it was read, `lesson-settled` where it is not shared any more */
  review(
    context: TenantContext,
    id: string,
    version: number,
    featured: boolean,
  ): Promise<ReviewedLessonView> {
    return this.act(
      context,
      id,
      (manager) => reviewLesson(manager, id, version, featured),
      version,
    );
  }

  /** @throws Problem as {@link review} */
  place(
    context: TenantContext,
    id: string,
    version: number,
    places: PlaceLesson,
  ): Promise<ReviewedLessonView> {
    return this.act(
      context,
      id,
      async (manager) => {
        if (places.kle.length === 0)
          throw new Problem('invalid-input', {}, [
            { path: 'kle', code: 'arrayMinSize', details: { 0: 1 } },
          ]);
        await assertPlaces(manager, places);
        if (places.technology.some(hasCpr))
          throw new Problem('invalid-input', {}, [
            { path: 'technology', code: 'noCpr', details: {} },
          ]);
        return classifyLesson(manager, id, version, places);
      },
      version,
    );
  }

  /** @throws Problem `lesson-settled` with both as they stand, where another editor was first */
  merge(context: TenantContext, id: string, intoId: string): Promise<ReviewedLessonView> {
    return this.tenant.run(context, async (manager) => {
      await this.found(manager, id);
      if (intoId === id || !(await readReviewed(manager, intoId)))
        throw new Problem('invalid-input', {}, [
          { path: 'intoId', code: 'noSuchLesson', details: {} },
        ]);
      if (await mergeLessons(manager, id, intoId)) return this.found(manager, id);
      throw new Problem('lesson-settled', {}, [], {
        current: await standing(manager, id),
        into: await standing(manager, intoId),
      });
    });
  }

  /** @throws Problem `lesson-settled` */
  recall(
    context: TenantContext,
    id: string,
    { reason, hideText = false }: RecallLesson,
  ): Promise<ReviewedLessonView> {
    return this.act(context, id, (manager) => recallLesson(manager, id, reason, hideText));
  }

  /**
   * Undoes a recall or a merging; publishes what its author has asked for, where they have.
   * @throws Problem `lesson-settled` where there is nothing to undo, or something else is asked for now, `lesson-cpr`
   */
  restore(context: TenantContext, id: string, asked: string | null): Promise<ReviewedLessonView> {
    return this.act(context, id, async (manager) => {
      const done = await restoreLesson(manager, id, asked);
      const shown = done ? await readPublished(manager, id) : null;
      if (shown) assertNoCpr(shown);
      return done;
    });
  }

  private act(
    context: TenantContext,
    id: string,
    act: (manager: TenantManager) => Promise<boolean>,
    version?: number,
  ): Promise<ReviewedLessonView> {
    return this.tenant.run(context, async (manager) => {
      await this.found(manager, id);
      if (await act(manager)) return this.found(manager, id);
      // Asked again: another editor may have been first, or its municipality.
      const current = await standing(manager, id);
      const changed = version !== undefined && current?.version !== version;
      throw new Problem(changed ? 'version-conflict' : 'lesson-settled', {}, [], { current });
    });
  }

  private async found(manager: TenantManager, id: string): Promise<ReviewedLessonView> {
    const lesson = await readReviewed(manager, id);
    if (!lesson) throw new Problem('not-found');
    return marked(lesson);
  }
}

/** What somebody should look at that a preview looks for too; amounts are nobody's own. */
function marked({ unread, ...lesson }: ReviewedRow): ReviewedLessonView {
  const kinds = new Set(findSensitive(unread, []).map(({ kind }) => kind));
  kinds.delete('amount');
  return { ...lesson, marks: [...kinds] };
}

async function standing(manager: TenantManager, id: string): Promise<ReviewedLessonView | null> {
  const lesson = await readStanding(manager, id);
  return lesson && marked(lesson);
}
