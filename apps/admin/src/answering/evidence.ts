import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TextPipe } from '../language/text-pipes';

/** Documentation as it was written: a link when it is one whole https address, else text. */
@Component({
  selector: 'erfa-evidence',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  template: `
    @if (address(); as href) {
      <a [href]="href" target="_blank" rel="noopener noreferrer"
        >{{ href }}<span class="erfa-spoken"> {{ 'answering.newTab' | text }}</span></a
      >
    } @else {
      {{ text() }}
    }
  `,
  styles: `
    :host {
      display: block;
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
  protected readonly address = computed(() => wholeAddress(this.text()));
}

/** The address when the text is nothing but one that begins with https and names a host; null for everything else. */
export function wholeAddress(text: string): string | null {
  const address = text.trim();
  // A name before the host (`https://kl.dk@elsewhere`) makes an address look like another's.
  if (!/^https:\/\/[^\s/?#@\\]+([/?#][^\s\\]*)?$/iu.test(address)) return null;
  return URL.canParse(address) ? address : null;
}
