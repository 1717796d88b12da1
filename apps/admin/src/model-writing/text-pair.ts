import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { fieldAt, type FieldPath, sameJson } from '@erfa/model-lab';
import { DraftKeeper } from '../lab/draft-keeper';
import { Texts } from '../language/texts';
import { FieldTrouble } from './field-trouble';
import { fieldId } from './field-id';
import { WrittenField, type Written } from './written';

/** A text in Danish and English side by side, with what is missing marked. */
@Component({
  selector: 'erfa-text-pair',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldTrouble, WrittenField],
  template: `
    <div class="pair">
      @for (side of sides(); track side.language) {
        <div>
          <label [class]="labelled() ? 'form-label' : 'erfa-spoken'" [attr.for]="side.id">
            {{ side.label }}
          </label>
          <textarea
            class="form-input"
            [class.missing]="side.marked"
            [rows]="rows()"
            [id]="side.id"
            [lang]="side.language"
            [disabled]="keeper.readOnly()"
            [attr.placeholder]="side.missing ? side.missing : null"
            [attr.aria-describedby]="side.id + '-trouble'"
            [erfaWritten]="side.text"
            [writtenOf]="node()"
            (written)="write(side.language, $event)"
          ></textarea>
          <erfa-field-trouble [id]="side.id + '-trouble'" [node]="node()" [field]="side.field" />
        </div>
      }
    </div>
    <erfa-field-trouble [node]="node()" [field]="field()" />
  `,
  styles: `
    .pair {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.8rem 1.6rem;
    }
    textarea {
      max-width: none;
      field-sizing: content;
      min-height: 4.8rem;
      max-height: 40rem;
      font-size: 1.5rem;
      line-height: 2.2rem;
    }
    .missing {
      border: 2px solid #b46b00;
      background: #fff9ec;
    }
    .missing::placeholder {
      color: var(--erfa-soft);
      opacity: 1;
    }
    @media (max-width: 479.98px) {
      .pair {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class TextPair {
  protected readonly keeper = inject(DraftKeeper);
  private readonly texts = inject(Texts);

  readonly node = input.required<string>();
  /** The way to the text, which holds both languages. */
  readonly field = input.required<FieldPath>();
  /** What the text is called: of the Danish side; the English says so itself. */
  readonly label = input.required<string>();
  readonly rows = input(2);
  /** Whether the text has to be there; else one side asks for the other alone. */
  readonly required = input(false);
  /** Whether the labels are to be seen; where their place says it, they are only heard. */
  readonly labelled = input(true);

  // What is written elsewhere leaves this pair, and what is drawn of it, as it is.
  protected readonly sides = computed(() => this.sidesNow(), { equal: sameJson });

  private sidesNow() {
    const target = (this.keeper.model(), this.keeper.target(this.node()));
    const both = fieldAt(target, this.field()) as { da?: string; en?: string } | undefined;
    const { da = '', en = '' } = both ?? {};
    const side = (language: 'da' | 'en', text: string, other: string) => {
      const field = [...this.field(), language];
      const wanted = text.trim() === '' && (other.trim() !== '' || this.required());
      return {
        ...{ language, text, field, id: fieldId(field) },
        missing: wanted ? this.texts.text(`writing.missing.${language}`) : '',
        // Where nothing is written at all yet, nothing is wrong yet: the field says what belongs there.
        marked: wanted && other.trim() !== '',
        label: this.texts.text(`writing.side.${language}`, { label: this.label() }),
      };
    };
    return [side('da', da, en), side('en', en, da)];
  }

  protected write(language: 'da' | 'en', { text, before }: Written): void {
    const other = this.sides().find((side) => side.language !== language)?.text;
    // An optional text that is emptied on both sides is not there any more.
    const gone =
      text === '' &&
      other === '' &&
      !this.required() &&
      this.keeper.trySet(this.node(), this.field(), null);
    if (!gone) this.keeper.write(this.node(), [...this.field(), language], before, text);
  }
}
