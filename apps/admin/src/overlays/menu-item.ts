import { Directive, ElementRef, inject, input } from '@angular/core';

/** One entry of a menu: a link or a button. */
@Directive({
  selector: 'a[erfaMenuItem], button[erfaMenuItem]',
  host: {
    class: 'erfa-menu-item',
    tabindex: '-1',
    '[attr.role]': 'checked() === undefined ? "menuitem" : "menuitemradio"',
    '[attr.aria-checked]': 'checked()',
  },
})
export class MenuItem {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  /** For an entry that is one of several of which one holds: whether this is the one. */
  readonly checked = input<boolean | undefined>(undefined);

  /** Moves the focus here. */
  focus(): void {
    this.element.focus();
  }

  /** Whether the focus is here. */
  focused(): boolean {
    return this.element.ownerDocument.activeElement === this.element;
  }

  /** Its words in lower case, for finding it by letters. */
  text(): string {
    return (this.element.textContent ?? '').trim().toLowerCase();
  }
}
