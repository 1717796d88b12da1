import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Announcer } from '../page/announcer';
import { type Language } from '../language/language';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';

/** Dansk · English, each named in its own language. */
@Component({
  selector: 'erfa-language-switch',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  template: `
    <div class="switch" role="group" [attr.aria-label]="'frame.language' | text">
      @for (choice of choices; track choice.language) {
        <button
          type="button"
          [lang]="choice.language"
          [attr.aria-pressed]="texts.language() === choice.language"
          (click)="choose(choice.language)"
        >
          {{ choice.name }}
        </button>
      }
    </div>
  `,
  styles: `
    .switch {
      display: flex;
      gap: 1.6rem;
    }
    button {
      min-height: 2.4rem;
      padding: 0;
      background: none;
      color: var(--erfa-petrol);
      font-size: 1.5rem;
      line-height: 2.4rem;
      text-decoration: underline;
    }
    button[aria-pressed='true'] {
      color: var(--erfa-ink);
      font-weight: 600;
      text-decoration: none;
    }
  `,
})
export class LanguageSwitch {
  protected readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  protected readonly choices = [
    { language: 'da', name: 'Dansk' },
    { language: 'en', name: 'English' },
  ] as const;

  protected async choose(language: Language): Promise<void> {
    try {
      await this.texts.choose(language);
    } catch {
      this.announcer.show(this.texts.text('frame.languageFailed'), true);
    }
  }
}
