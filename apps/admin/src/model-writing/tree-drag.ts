import type { DropPart } from './tree-rows';

/** What is being dragged, and onto which part of which row. */
export interface Drag {
  readonly key: string;
  readonly onto: string | null;
  readonly part: DropPart;
}

/** Pixels the pointer moves before a press becomes a drag. */
const threshold = 6;
/** Pixels from the edge of the list within which it scrolls, and how far at a time. */
const edge = 32;

/** Follows the pointer from a press on a row to its release: mouse and pen on the row, fingers on its handle. */
export class TreeDrag {
  private began: { readonly key: string; readonly y: number; readonly pointer: number } | null =
    null;
  private drag: Drag | null = null;

  /**
   * @param list the scrolling list; its rows carry their key in `data-key`
   * @param isGroup whether something can be let go inside a row
   * @param show told of every change of what is dragged; null when nothing is
   */
  constructor(
    private readonly list: () => HTMLElement,
    private readonly isGroup: (key: string) => boolean,
    private readonly show: (drag: Drag | null) => void,
  ) {}

  press(event: PointerEvent): void {
    const target = event.target as Element;
    const key = rowAt(target)?.dataset['key'];
    const handle = target.closest('.handle') !== null;
    if (key === undefined || event.button !== 0 || (event.pointerType === 'touch' && !handle))
      return;
    this.began = { key, y: event.clientY, pointer: event.pointerId };
  }

  move(event: PointerEvent): void {
    const { began } = this;
    if (began?.pointer !== event.pointerId) return;
    if (!this.drag && Math.abs(event.clientY - began.y) < threshold) return;
    if (!this.drag) this.list().setPointerCapture(event.pointerId);
    event.preventDefault();
    this.scroll(event.clientY);
    const under = this.list().ownerDocument.elementFromPoint(event.clientX, event.clientY);
    const row = under && this.list().contains(under) ? rowAt(under) : null;
    const onto = row?.dataset['key'] ?? null;
    const box = row?.getBoundingClientRect();
    const share = box ? (event.clientY - box.top) / box.height : 0;
    const into = onto !== null && this.isGroup(onto);
    const part = into && share > 0.3 && share < 0.75 ? 'into' : share < 0.5 ? 'before' : 'after';
    this.set({ key: began.key, onto, part });
  }

  /** @returns what was let go where; null for a press that was no drag, or one that led nowhere */
  release(event: PointerEvent): Drag | null {
    if (this.began?.pointer !== event.pointerId) return null;
    const { drag } = this;
    this.cancel();
    return drag?.onto ? drag : null;
  }

  cancel(): void {
    this.began = null;
    this.set(null);
  }

  private set(drag: Drag | null): void {
    if (drag === this.drag) return;
    this.drag = drag;
    this.show(drag);
  }

  private scroll(y: number): void {
    const box = this.list().getBoundingClientRect();
    if (y < box.top + edge) this.list().scrollTop -= edge / 2;
    else if (y > box.bottom - edge) this.list().scrollTop += edge / 2;
  }
}

const rowAt = (element: Element): HTMLElement | null => element.closest<HTMLElement>('[data-key]');
