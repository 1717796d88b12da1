import { Injectable, signal } from '@angular/core';
import type { FieldPath } from '@erfa/model-lab';

/** The field of the node in hand that somebody wants to get to: whatever holds it opens. */
@Injectable()
export class FieldAim {
  private readonly path = signal<FieldPath>([]);
  readonly wanted = this.path.asReadonly();

  take(field: FieldPath): void {
    // A new list each time: the same field may be wanted again after what holds it was closed.
    this.path.set([...field]);
  }
}
