import { Directive, effect, ElementRef, inject, input, output, signal } from '@angular/core';

/** What was written, and what had stood there when the writing began. */
export interface Written {
  readonly text: string;
  /** What the field showed, or null where it shows what was written last. */
  readonly before: string | null;
}

/**
 * A field whose text may change from elsewhere while somebody writes in it: what has the focus is left
 * alone, and shows the other text when it is left. What is written tells what it was written upon.
 */
@Directive({
  selector: 'input[erfaWritten], textarea[erfaWritten]',
  host: { '(input)': 'type()', '(blur)': 'leave()', '(focus)': 'arrive()' },
})
export class WrittenField {
  private readonly field =
    inject<ElementRef<HTMLInputElement | HTMLTextAreaElement>>(ElementRef).nativeElement;
  readonly erfaWritten = input.required<string>();
  /** Whose field it is: of another node it shows what stands there, whatever was typed before. */
  readonly writtenOf = input.required<string>();
  readonly written = output<Written>();
  /** What stands in the field for others; null where it is what was written here. */
  private base: string | null = null;
  private readonly focused = signal(false);

  constructor() {
    let of = '';
    effect(() => {
      const text = this.erfaWritten();
      const same = this.writtenOf() === of;
      of = this.writtenOf();
      if (same && this.focused()) {
        // One's own words come back from the model; anything else waits until the field is left.
        if (text === this.field.value) this.base = text;
        return;
      }
      this.base = text;
      if (this.field.value !== text) this.field.value = text;
    });
  }

  protected arrive(): void {
    this.base = this.field.value;
    this.focused.set(true);
  }

  protected type(): void {
    const text = this.field.value;
    this.written.emit({ text, before: this.base });
    // Before anything is drawn again: whoever types fast does not collide with themselves.
    this.base = text;
  }

  protected leave(): void {
    this.focused.set(false);
  }
}
