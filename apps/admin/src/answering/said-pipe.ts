import { inject, Pipe, type PipeTransform } from '@angular/core';
import type { Scale } from '@erfa/scoring-sdk';
import { isStep, shortAnswer } from '../answers/said-words';
import { Texts } from '../language/texts';
import type { Draft } from './draft';

/** `{{ answer | said: scale }}`: what an answer says in a few words: *Trin 3*, *62,5 %*, *Ikke relevant*, *Mangler svar*. */
@Pipe({ name: 'said', pure: false })
export class SaidPipe implements PipeTransform {
  private readonly texts = inject(Texts);

  transform(answer: Pick<Draft, 'state' | 'value'>, scale: Scale | undefined): string {
    const { state, value } = answer;
    if (state !== 'answered') return this.texts.text(`answering.said.${state}`);
    return isStep(scale, answer)
      ? this.texts.text('answering.said.step', { step: String(value) })
      : shortAnswer(scale, value, this.texts);
  }
}
