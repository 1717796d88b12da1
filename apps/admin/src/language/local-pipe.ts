import { inject, Pipe, type PipeTransform } from '@angular/core';
import { Texts } from './texts';

/** A text that its authors wrote in both languages, such as a round's title. */
export interface InBoth {
  readonly da: string;
  readonly en?: string;
}

/** `{{ round.title | local }}`: what was written in the language chosen, or in Danish where only that was written. */
@Pipe({ name: 'local', pure: false })
export class LocalPipe implements PipeTransform {
  private readonly texts = inject(Texts);

  transform(text: InBoth): string {
    return (this.texts.language() === 'en' && text.en) || text.da;
  }
}
