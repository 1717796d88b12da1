import { inject, Pipe, type PipeTransform } from '@angular/core';
import type { AgreedState } from '@erfa/api-client';
import { Texts } from '../language/texts';

/** An answer in a few words: `Trin 3`, `Ikke relevant`, `Ved ikke`, or that nothing is chosen. */
@Pipe({ name: 'standing', pure: false })
export class StandingPipe implements PipeTransform {
  private readonly texts = inject(Texts);

  transform(answer: { readonly state: AgreedState | null; readonly value?: unknown }): string {
    if (answer.state === null) return this.texts.text('agreeing.standing.none');
    return answer.state === 'answered'
      ? this.texts.text('agreeing.standing.step', { step: String(answer.value) })
      : this.texts.text(`agreeing.standing.${answer.state}`);
  }
}
