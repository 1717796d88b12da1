import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  contentChild,
  inject,
  input,
  linkedSignal,
  TemplateRef,
} from '@angular/core';
import { FieldAim } from './field-aim';

/**
 * A part of a form that is unfolded on demand, and drawn only then; by itself where something of it is
 * written, or wanted. Content: an `ng-template`.
 */
@Component({
  selector: 'erfa-fold',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [NgTemplateOutlet],
  template: `
    <details class="erfa-unfold" [open]="open()" (toggle)="look($event)">
      <summary>{{ heading() }}</summary>
      @if (open()) {
        <ng-container [ngTemplateOutlet]="content()" />
      }
    </details>
  `,
})
export class Fold {
  private readonly aim = inject(FieldAim);

  readonly heading = input.required<string>();
  /** The first names of the fields it holds. */
  readonly of = input.required<readonly string[]>();
  /** The name of the one thing among those fields that it holds, such as one scale; empty for all. */
  readonly only = input('');
  /** Whether something of it is written. */
  readonly written = input(false);
  protected readonly content = contentChild.required(TemplateRef);
  protected readonly open = linkedSignal(() => {
    const [first, second] = this.aim.wanted();
    const here = this.only() === '' || second === undefined || this.only() === String(second);
    return this.written() || (first !== undefined && here && this.of().includes(String(first)));
  });

  protected look(event: Event): void {
    this.open.set((event.target as HTMLDetailsElement).open);
  }
}
