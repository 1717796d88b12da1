import { inject, Pipe, type PipeTransform } from '@angular/core';
import { Texts } from '../language/texts';
import type { Draft } from './draft';

/** `{{ answer | said }}`: what an answer says in one or two words: *Trin 3*, *Ikke relevant*, *Ved ikke*, *Mangler svar*. */
@Pipe({ name: 'said', pure: false })
export class SaidPipe implements PipeTransform {
  private readonly texts = inject(Texts);

  transform({ state, value }: Pick<Draft, 'state' | 'value'>): string {
    return state === 'answered'
      ? this.texts.text('answering.said.step', { step: String(value) })
      : this.texts.text(`answering.said.${state}`);
  }
}
