import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  Injector,
  input,
} from '@angular/core';
import { Location } from '@angular/common';
import { Icon } from '../icons/icon';
import { CountPipe } from '../language/text-pipes';

/** Something in a form that keeps it from being saved. */
export interface FieldFault {
  /** Id of the field's element. */
  readonly id: string;
  /** What to do about it. */
  readonly words: string;
}

/** Everything that keeps a form from being saved, above it, each leading to its field. */
@Component({
  selector: 'erfa-fault-summary',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, Icon],
  template: `
    @if (faults().length > 0) {
      <div
        class="alert alert-error"
        role="group"
        tabindex="-1"
        aria-labelledby="fault-summary-heading"
      >
        <erfa-icon class="alert-icon" name="error" size="large" />
        <h2 class="alert-heading" id="fault-summary-heading">
          {{ 'page.faults' | count: faults().length }}
        </h2>
        <ul class="erfa-plain-list">
          @for (fault of faults(); track fault.id) {
            <li>
              <a [href]="path() + '#' + fault.id" (click)="go($event, fault.id)">{{
                fault.words
              }}</a>
            </li>
          }
        </ul>
      </div>
    }
  `,
  styles: `
    ul {
      margin: 0.8rem 0 0;
    }
    li {
      padding: 0.2rem 0;
    }
  `,
})
export class FaultSummary {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  private readonly location = inject(Location);

  /** In the form's order. */
  readonly faults = input.required<readonly FieldFault[]>();

  /** Takes the reader here, once what is wrong is drawn. */
  focus(): void {
    afterNextRender(
      { write: () => this.element.nativeElement.querySelector<HTMLElement>('.alert')?.focus() },
      { injector: this.injector },
    );
  }

  protected path(): string {
    return this.location.prepareExternalUrl(this.location.path());
  }

  protected go(event: Event, id: string): void {
    event.preventDefault();
    document.getElementById(id)?.focus();
  }
}
