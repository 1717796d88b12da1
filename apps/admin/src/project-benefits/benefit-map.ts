import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  model,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { benefitNodeKinds, inOrder, pathThrough, type BenefitLinkRef } from '@erfa/domain';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { field, layOutMap, nextField, type MapField, type PlacedField } from './map-layout';

/** How far a pointer moves before it is a drag and no click, in pixels. */
const dragBegins = 6;

/**
 * Gevinstdiagram: four columns and what leads to what. A field is chosen by click or arrow key, and its way through the map is
 * drawn strongly; it is connected by dragging, or by Enter on one field and Enter on another.
 */
@Component({
  selector: 'erfa-benefit-map',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  templateUrl: './benefit-map.html',
  styleUrl: './benefit-map.scss',
})
export class BenefitMap {
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  readonly nodes = input.required<readonly MapField[]>();
  readonly links = input.required<readonly BenefitLinkRef[]>();
  readonly mayEdit = input.required<boolean>();
  /** Id of the field that is chosen; its way is drawn strongly. */
  readonly chosen = model<string | null>(null);
  readonly connect = output<BenefitLinkRef>();
  readonly disconnect = output<BenefitLinkRef>();
  readonly remove = output<string>();
  /** A field up or down its column: its place there, 0 at the top. */
  readonly move = output<{ id: string; place: number }>();

  private readonly picture = viewChild<ElementRef<SVGSVGElement>>('picture');
  protected readonly field = field;
  protected readonly kinds = benefitNodeKinds;
  protected readonly layout = computed(() => layOutMap(this.nodes(), this.links()));
  private readonly path = computed(() => {
    const id = this.chosen();
    return id === null ? null : pathThrough(id, this.links());
  });
  /** Links in the order of drawing: those of the way last, over the others. */
  protected readonly curves = computed(() => {
    const strong = new Set(this.path()?.links.map(keyOf));
    return this.layout()
      .links.map((link) => ({ ...link, key: keyOf(link), strong: strong.has(keyOf(link)) }))
      .toSorted((one, other) => Number(one.strong) - Number(other.strong));
  });
  /** The field that a connection is begun from, by key or drag. */
  protected readonly from = signal<string | null>(null);
  /** Where the line that is dragged ends, in the picture's units. */
  protected readonly drag = signal<{ x1: number; y1: number; x2: number; y2: number } | null>(null);
  private pressed: { id: string; x: number; y: number } | null = null;

  /** The field that Tab leads to: the chosen one, or the first. */
  protected readonly stop = computed(() => {
    const fields = this.layout().fields;
    const chosen = fields.find(({ id }) => id === this.chosen());
    return (chosen ?? fields[0])?.id ?? null;
  });

  protected label(one: PlacedField): string {
    const path = pathThrough(one.id, this.links());
    return this.texts.text('benefits.map.field', {
      kind: this.texts.text(`benefits.map.kind.${one.kind}`),
      title: one.title,
      detail: one.detail,
      needs: path.needs.size,
      leadsTo: path.leadsTo.size,
    });
  }

  protected key(event: KeyboardEvent, one: PlacedField): void {
    const { key } = event;
    if (key === 'ArrowUp' || key === 'ArrowDown' || key === 'ArrowLeft' || key === 'ArrowRight') {
      event.preventDefault();
      if (event.altKey && (key === 'ArrowUp' || key === 'ArrowDown')) this.shift(one, key);
      else this.focus(nextField(this.layout().fields, one.id, key));
    } else if (key === 'Enter' || key === ' ') {
      event.preventDefault();
      this.enter(one);
    } else if (key === 'Escape' && this.from() !== null) {
      event.preventDefault();
      this.from.set(null);
      this.announcer.say(this.texts.text('benefits.map.left'));
    } else if ((key === 'Delete' || key === 'Backspace') && this.mayEdit()) {
      event.preventDefault();
      this.erase(one);
    }
  }

  protected focused(one: PlacedField): void {
    this.chosen.set(one.id);
  }

  protected down(event: PointerEvent, one: PlacedField): void {
    if (event.button !== 0 || !this.mayEdit()) return;
    this.pressed = { id: one.id, x: event.clientX, y: event.clientY };
  }

  protected moved(event: PointerEvent): void {
    const { pressed } = this;
    if (!pressed || Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) < dragBegins)
      return;
    const from = this.layout().fields.find(({ id }) => id === pressed.id);
    const [x2, y2] = this.within(event);
    if (!from) return;
    this.from.set(from.id);
    this.drag.set({ x1: from.x + field.width / 2, y1: from.y + from.height / 2, x2, y2 });
  }

  protected up(event: PointerEvent): void {
    const dragged = this.drag() !== null;
    const from = this.from();
    this.pressed = null;
    this.drag.set(null);
    if (!dragged) return;
    this.from.set(null);
    const [x, y] = this.within(event);
    const onto = this.layout().fields.find(
      (one) => x >= one.x && x <= one.x + field.width && y >= one.y && y <= one.y + one.height,
    );
    if (from !== null && onto && onto.id !== from) this.join(from, onto.id);
  }

  /** A drag that leaves the picture, or that the browser takes for scrolling, connects nothing. */
  protected stopDrag(): void {
    this.pressed = null;
    if (this.drag() === null) return;
    this.drag.set(null);
    this.from.set(null);
  }

  private enter(one: PlacedField): void {
    if (!this.mayEdit()) return;
    const from = this.from();
    if (from === null) {
      this.from.set(one.id);
      this.announcer.say(this.texts.text('benefits.map.begun', { title: one.title }));
    } else {
      this.from.set(null);
      if (from !== one.id) this.join(from, one.id);
    }
  }

  /** While a connection is begun, Delete takes away the one that is there between the two; else the field itself. */
  private erase(one: PlacedField): void {
    const from = this.from();
    if (from === null) {
      this.remove.emit(one.id);
      return;
    }
    this.from.set(null);
    const there = this.links().find(
      ({ fromId, toId }) =>
        (fromId === from && toId === one.id) || (fromId === one.id && toId === from),
    );
    if (there) this.disconnect.emit(there);
  }

  private join(one: string, other: string): void {
    const [a, b] = [one, other].map((id) => this.nodes().find((node) => node.id === id));
    if (!a || !b) return;
    const [from, to] = inOrder(a, b);
    this.connect.emit({ fromId: from.id, toId: to.id });
  }

  private shift(one: PlacedField, key: 'ArrowUp' | 'ArrowDown'): void {
    if (!this.mayEdit()) return;
    const column = this.layout().fields.filter(({ kind }) => kind === one.kind);
    const place = column.findIndex(({ id }) => id === one.id) + (key === 'ArrowUp' ? -1 : 1);
    if (place >= 0 && place < column.length) this.move.emit({ id: one.id, place });
  }

  private focus(id: string): void {
    this.picture()?.nativeElement.querySelector<SVGGElement>(`[data-field="${id}"]`)?.focus();
  }

  /** Where a pointer is, in the picture's own units. */
  private within(event: PointerEvent): [number, number] {
    const picture = this.picture()?.nativeElement;
    const matrix = picture?.getScreenCTM();
    if (!matrix) return [0, 0];
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    return [x, y];
  }
}

const keyOf = ({ fromId, toId }: BenefitLinkRef): string => `${fromId} ${toId}`;
