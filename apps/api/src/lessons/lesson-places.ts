import type { Model } from '@erfa/scoring-sdk';
import { walkModel } from '@erfa/scoring-sdk';
import { Problem, type FieldFault } from '../http/problem';
import type { TenantManager } from '../persistence/tenant-transaction';
import type { DimensionView } from './lesson.views';
import type { LessonPlaces } from './own-lessons.views';
import { listDimensions, listKleGroups } from './published-lessons.queries';

/** The dimension that a node belongs to: the group at the top of the model that it is, or is under. */
export function dimensionOf(model: Model, nodeKey: string): DimensionView | null {
  let found: DimensionView | null = null;
  walkModel(model, (node, [top = node]) => {
    if (node.key === nodeKey && top.kind === 'group')
      found = { model: model.key, node: top.key, title: top.title };
  });
  return found;
}

/** @throws Problem `invalid-input` naming what is no KLE main group, or no dimension of a model. */
export async function assertPlaces(
  manager: TenantManager,
  { kle, dimension }: Pick<LessonPlaces, 'kle' | 'dimension'>,
): Promise<void> {
  const known = new Set((await listKleGroups(manager, kle)).map(({ code }) => code));
  const faults: FieldFault[] = kle.flatMap((code, index) =>
    known.has(code)
      ? []
      : [{ path: `kle[${index}]`, code: 'noSuchKleGroup', details: { 0: code } }],
  );
  if (dimension) {
    const dimensions = await listDimensions(manager);
    if (!dimensions.some(({ model, node }) => model === dimension.model && node === dimension.node))
      faults.push({ path: 'dimension', code: 'noSuchDimension', details: {} });
  }
  if (faults.length > 0) throw new Problem('invalid-input', {}, faults);
}
