import type { Type } from '@angular/core';
import type { OrganisationKind, Permission } from '@erfa/domain';
import type { Chapter } from '../language/chapters';
import type { TextKey } from '../language/text-key';

/** Which menu shows a place: the main navigation, the organisation's menu, the person's menu, or the footer. */
export type Menus = 'main' | 'organisation' | 'person' | 'footer';

/** A page one can go to. */
export interface Place {
  /** Address without the leading slash; empty for the start page. */
  readonly path: string;
  /** What menus call it. */
  readonly name: TextKey;
  /** What menus call it in KL, where that differs. */
  readonly nameInKl?: TextKey;
  /** Absent for a page that other pages lead to. */
  readonly menu?: Menus;
  /** Path of the place in the main navigation that it belongs to, where its own address does not say so. */
  readonly within?: string;
  /** Only those who hold it see and open the page. */
  readonly permission?: Permission;
  /** Only this kind of organisation has the page. */
  readonly kind?: OrganisationKind;
  /** Whether one need not be signed in. */
  readonly open?: true;
  /** The chapters of texts that the page speaks with, beside the one that is always there. */
  readonly texts?: readonly Chapter[];
  readonly load: () => Promise<Type<unknown>>;
}
