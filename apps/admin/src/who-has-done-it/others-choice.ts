import type { ParamMap } from '@angular/router';
import {
  MunicipalitySize,
  type OthersFindParams,
  OthersOrder,
  OthersScope,
  ProjectPart,
} from '@erfa/api-client';

/** What one can narrow by. */
export type OthersFacet = 'part' | 'product' | 'size';

export const orders = Object.values(OthersOrder);
export const scopes = Object.values(OthersScope);

const first = 20;
const most = 100;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/** How many to show next, at most 100. */
export const shownMore = (shown = first): number => Math.min(shown + first, most);

/** A list with a value more, or without it. */
export const toggledIn = (list: readonly string[], value: string): string[] =>
  list.includes(value) ? list.filter((one) => one !== value) : [...list, value];

const among = <Value extends string>(values: readonly Value[], given: readonly string[]): Value[] =>
  values.filter((value) => given.includes(value));

/** What an address asks for. What it says that makes no sense is left out. */
export function askedFor(params: ParamMap): OthersFindParams {
  const [system, supplier] = [params.get('system') ?? '', params.get('supplier') ?? ''];
  const limit = Number(params.get('limit') ?? first);
  const [order] = among(orders, params.getAll('order'));
  const [scope] = among(scopes, params.getAll('scope'));
  const municipality = params.get('municipality') ?? '';
  const q = (params.get('q') ?? '').slice(0, 200);
  return {
    ...(q ? { q } : {}),
    ...(scope && scope !== 'all' ? { scope } : {}),
    ...(/^\d{4}$/u.test(municipality) ? { municipality } : {}),
    ...(uuid.test(system) ? { productId: system } : {}),
    ...(uuid.test(supplier) ? { supplierId: supplier } : {}),
    part: among(Object.values(ProjectPart), params.getAll('part')),
    product: params.getAll('product').filter((one) => one === 'none' || uuid.test(one)),
    size: among(Object.values(MunicipalitySize), params.getAll('size')),
    order: order ?? 'like',
    limit: Number.isInteger(limit) && limit >= 1 && limit <= most ? limit : first,
  };
}
