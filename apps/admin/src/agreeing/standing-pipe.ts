import { inject, Pipe, type PipeTransform } from '@angular/core';
import type { AgreedState } from '@erfa/api-client';
import type { Scale } from '@erfa/scoring-sdk';
import { isStep, shortAnswer } from '../answers/said-words';
import { Texts } from '../language/texts';

/** An answer in a few words: `Trin 3`, `62,5 %`, `Ikke relevant`, `Ved ikke`, or that nothing is chosen. */
@Pipe({ name: 'standing', pure: false })
export class StandingPipe implements PipeTransform {
  private readonly texts = inject(Texts);

  transform(
    answer: { readonly state: AgreedState | null; readonly value?: unknown },
    scale: Scale | undefined,
  ): string {
    const { state, value } = answer;
    if (state === null) return this.texts.text('agreeing.standing.none');
    if (state !== 'answered') return this.texts.text(`agreeing.standing.${state}`);
    return isStep(scale, answer)
      ? this.texts.text('agreeing.standing.step', { step: String(value) })
      : shortAnswer(scale, value, this.texts);
  }
}
