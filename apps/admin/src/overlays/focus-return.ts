/** How long after closing the opener may still go away, in milliseconds: fresh data comes a moment later. */
const patience = 5_000;

/**
 * Gives the focus back after a dialog. The browser gives it to what opened the dialog; but what was done in it often takes
 * the opener away (the button that submits, the row that ended), at once or when fresh data comes, and the focus would be
 * lost. Then it goes to the nearest heading that is still there.
 */
export class FocusReturn {
  private opener: Element | null = null;
  private around: readonly Element[] = [];
  private watch: MutationObserver | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly document: Document) {}

  /** Remembers what has the focus, before the dialog takes it. */
  remember(): void {
    this.forget();
    this.opener = this.document.activeElement;
    const around: Element[] = [];
    for (let at = this.opener?.parentElement; at; at = at.parentElement) around.push(at);
    this.around = around;
  }

  /** The dialog has closed: sees to it that the focus is not lost, now or in the next moments. */
  giveBack(): void {
    if (!this.opener) return;
    // Where the browser did not give it back by itself.
    if (this.opener.isConnected && this.lost()) (this.opener as HTMLElement).focus();
    this.settle();
    this.watch = new MutationObserver(() => {
      this.settle();
    });
    this.watch.observe(this.document.body, { childList: true, subtree: true });
    this.timer = setTimeout(() => {
      this.forget();
    }, patience);
  }

  /** Stops watching. */
  forget(): void {
    this.watch?.disconnect();
    clearTimeout(this.timer);
    this.opener = null;
    this.around = [];
  }

  private settle(): void {
    if (!this.opener || this.opener.isConnected) return;
    if (this.lost()) this.nearestHeading()?.focus({ preventScroll: true });
    this.forget();
  }

  // A removed element leaves the focus with the body.
  private lost(): boolean {
    const { activeElement, body } = this.document;
    return activeElement === null || activeElement === body;
  }

  private nearestHeading(): HTMLElement | null {
    const place = this.around.find(
      (element) => element.isConnected && element.querySelector('h1, h2, h3') !== null,
    );
    const heading = place?.querySelector<HTMLElement>('h1, h2, h3') ?? null;
    if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1;
    return heading;
  }
}
