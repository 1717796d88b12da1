import { ChangeDetectionStrategy, Component, type ElementRef, viewChild } from '@angular/core';
import { TextPipe } from '../language/text-pipes';

/** How the figures are kept from telling what a single municipality answered. */
@Component({
  selector: 'erfa-protection',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  template: `
    <details #details class="erfa-unfold erfa-section">
      <summary #summary>{{ 'comparison.protection.heading' | text }}</summary>
      <p class="erfa-mid erfa-gap-small">{{ 'comparison.protection.lead' | text }}</p>
      <ul class="erfa-mid">
        @for (rule of rules; track rule) {
          <li>{{ rule | text }}</li>
        }
      </ul>
    </details>
  `,
  styles: `
    p,
    ul {
      max-width: 72ch;
    }
  `,
})
export class Protection {
  private readonly details = viewChild.required<ElementRef<HTMLDetailsElement>>('details');
  private readonly summary = viewChild.required<ElementRef<HTMLElement>>('summary');

  /** Opens the explanation, and takes the reader there. */
  show(): void {
    this.details().nativeElement.open = true;
    this.summary().nativeElement.focus();
  }

  protected readonly rules = [
    'comparison.protection.six',
    'comparison.protection.middle',
    'comparison.protection.membership',
    'comparison.protection.three',
    'comparison.protection.once',
  ] as const;
}
