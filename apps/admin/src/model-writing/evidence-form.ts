import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { QuestionNode } from '@erfa/scoring-sdk';
import { DraftKeeper } from '../lab/draft-keeper';
import { TextPipe } from '../language/text-pipes';
import { fieldId } from './field-id';
import { FieldTrouble } from './field-trouble';
import { WrittenField, type Written } from './written';

/** Examples of documentation, Danish beside English: as many of the one as of the other. */
@Component({
  selector: 'erfa-evidence-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldTrouble, TextPipe, WrittenField],
  template: `
    @for (row of rows(); track $index; let at = $index) {
      <div
        class="row"
        role="group"
        [attr.aria-label]="'writing.rows.row' | text: { number: at + 1 }"
      >
        @for (language of languages; track language) {
          <input
            class="form-input"
            type="text"
            [class.missing]="
              row[language].trim() === '' && row[language === 'da' ? 'en' : 'da'].trim() !== ''
            "
            [id]="idOf(language, at)"
            [lang]="language"
            [disabled]="keeper.readOnly()"
            [attr.aria-label]="evidenceKey(language) | text"
            [attr.placeholder]="row[language] === '' ? (missingKey(language) | text) : null"
            [erfaWritten]="row[language]"
            [writtenOf]="node().key"
            (written)="write(language, at, $event)"
          />
        }
        <button type="button" class="erfa-link-button" (click)="remove(at)">
          {{ 'writing.rows.remove' | text
          }}<span class="erfa-spoken"> {{ 'writing.rows.row' | text: { number: at + 1 } }}</span>
        </button>
      </div>
    }
    <button type="button" class="erfa-link-button" (click)="add()">
      {{ 'writing.evidence.add' | text }}
    </button>
    <erfa-field-trouble [node]="node().key" [field]="['evidence']" [below]="true" />
  `,
  styles: `
    .row {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto;
      gap: 0.8rem 1.6rem;
      align-items: center;
      padding: 0.4rem 0;
    }
    input {
      max-width: none;
      margin: 0;
    }
    .missing {
      border: 2px solid #b46b00;
      background: #fff9ec;
    }
    @media (max-width: 479.98px) {
      .row {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class EvidenceForm {
  protected readonly keeper = inject(DraftKeeper);
  readonly node = input.required<QuestionNode>();

  protected readonly languages = ['da', 'en'] as const;
  protected readonly rows = computed(() => {
    const { da = [], en = [] } = this.node().evidence ?? {};
    const length = Math.max(da.length, en.length);
    return Array.from({ length }, (_, at) => ({ da: da[at] ?? '', en: en[at] ?? '' }));
  });

  protected evidenceKey(language: 'da' | 'en') {
    return `writing.evidence.${language}` as const;
  }

  protected missingKey(language: 'da' | 'en') {
    return `writing.missing.${language}` as const;
  }

  protected idOf(language: 'da' | 'en', at: number): string {
    return fieldId(['evidence', language, at]);
  }

  protected write(language: 'da' | 'en', at: number, { text, before }: Written): void {
    this.keeper.write(this.node().key, ['evidence', language, at], before, text);
  }

  protected add(): void {
    this.put([...this.rows(), { da: '', en: '' }]);
  }

  protected remove(at: number): void {
    this.put(this.rows().toSpliced(at, 1));
  }

  private put(rows: readonly { readonly da: string; readonly en: string }[]): void {
    const lists = { da: rows.map(({ da }) => da), en: rows.map(({ en }) => en) };
    this.keeper.set(this.node().key, ['evidence'], rows.length > 0 ? lists : null);
  }
}
