import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { evidenceLink } from '@erfa/domain';
import { TextPipe } from '../language/text-pipes';

/** A piece of evidence as it was written: a link where it is one https link in whole, text otherwise. */
@Component({
  selector: 'erfa-evidence',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  template: `
    @if (link(); as address) {
      <a [href]="address" target="_blank" rel="noopener noreferrer"
        >{{ address }}<span class="erfa-spoken"> {{ 'evidence.newTab' | text }}</span></a
      >
    } @else {
      {{ text() }}
    }
  `,
  styles: `
    :host {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    a {
      white-space: normal;
    }
  `,
})
export class Evidence {
  readonly text = input.required<string>();
  protected readonly link = computed(() => evidenceLink(this.text()));
}
