import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { evidenceLink } from '@erfa/domain';
import { TextPipe } from '../language/text-pipes';

/** A piece of evidence that somebody gave: a link where it is one https link in whole, text otherwise. */
@Component({
  selector: 'erfa-evidence',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  template: `
    {{ 'evidence.is' | text }}
    @if (link(); as address) {
      <a [href]="address" target="_blank" rel="noopener noreferrer"
        >{{ address }}<span class="erfa-spoken"> {{ 'evidence.newTab' | text }}</span></a
      >
    } @else {
      {{ evidence() }}
    }
  `,
  styles: `
    :host {
      overflow-wrap: anywhere;
    }
  `,
})
export class Evidence {
  /** As it was written. */
  readonly evidence = input.required<string>();
  protected readonly link = computed(() => evidenceLink(this.evidence()));
}
