import { Injectable } from '@nestjs/common';
import { technologies } from '@erfa/domain';
import { Problem } from '../http/problem';
import { PublishedModels } from '../models/published-models';
import { TenantTransaction, type TenantContext } from '../persistence/tenant-transaction';
import { dimensionOf } from './lesson-places';
import type { LessonLinkView, LessonVocabularyView, PublishedLessonView } from './lesson.views';
import {
  listByDimension,
  listDimensions,
  listKleGroups,
  listMergedFrom,
  listPublishedAdoptions,
  listSimilar,
  readPublished,
  readRoundModel,
} from './published-lessons.queries';
import {
  listDueAdoptions,
  listOwnRecalled,
  listRecalled,
  listTakenUp,
  listToConfirm,
} from './waiting.queries';
import type { LessonsWaitingView } from './waiting.views';

/** Lessons shown beside one that is read, and under a dimension. */
const similarAtMost = 3;
const linkedAtMost = 12;

/** Shared lessons as everyone reads them, and what they ask of somebody. */
@Injectable()
export class PublishedLessonsService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly models: PublishedModels,
  ) {}

  /** The lesson that an id stands for now, with what became of it. @throws Problem `not-found` */
  read(context: TenantContext, id: string): Promise<PublishedLessonView> {
    return this.tenant.run(context, async (manager) => {
      const lesson = await readPublished(manager, id);
      if (!lesson) throw new Problem('not-found');
      const adoptions = await listPublishedAdoptions(manager, lesson.id);
      return {
        ...lesson,
        mergedFrom: await listMergedFrom(manager, lesson.id),
        conditions: adoptions
          .filter(({ status }) => status === 'abandoned')
          .map(({ abandonedCondition, municipality }) => ({
            condition: abandonedCondition,
            municipality,
          })),
        adoptions,
        similar: await listSimilar(manager, lesson.id, similarAtMost),
      };
    });
  }

  /**
   * Lessons linked to a dimension of the round's model, in the order of apps/api/migrations/lessons/order.ts.
   * @throws Problem `not-found`, `invalid-input`
   */
  ofDimension(context: TenantContext, roundId: string, nodeKey: string): Promise<LessonLinkView[]> {
    return this.tenant.run(context, async (manager) => {
      const model = await readRoundModel(manager, roundId);
      if (!model) throw new Problem('not-found');
      const dimension = dimensionOf(await this.models.get(manager, model.id), nodeKey);
      if (!dimension)
        throw new Problem('invalid-input', {}, [
          { path: 'dimension', code: 'noSuchDimension', details: {} },
        ]);
      return listByDimension(manager, model.key, dimension.node, linkedAtMost);
    });
  }

  vocabulary(context: TenantContext): Promise<LessonVocabularyView> {
    return this.tenant.run(context, async (manager) => ({
      kle: await listKleGroups(manager, null),
      dimensions: await listDimensions(manager),
      technologies,
    }));
  }

  /** What lessons ask of somebody on the start page. */
  waiting(context: TenantContext): Promise<LessonsWaitingView> {
    return this.tenant.run(context, async (manager) => ({
      due: await listDueAdoptions(manager),
      recalled: await listRecalled(manager),
      ownRecalled: await listOwnRecalled(manager),
      toConfirm: await listToConfirm(manager, context.personId),
      takenUp: await listTakenUp(manager),
    }));
  }
}
