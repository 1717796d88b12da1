import { DestroyRef, inject, Service } from '@angular/core';
import { Subject } from 'rxjs';

/** What one tab tells the others of the same browser. */
export type TabNews = 'signed-out' | 'switched';

/** The other tabs of this browser: they share the session, so they must hear when it changes. */
@Service()
export class NeighbourTabs {
  private readonly news = new Subject<TabNews>();
  private readonly channel =
    typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('erfa-session');

  /** News from other tabs, never from this one. */
  readonly heard = this.news.asObservable();

  constructor() {
    if (!this.channel) return;
    this.channel.onmessage = ({ data }: MessageEvent<TabNews>) => {
      this.news.next(data);
    };
    inject(DestroyRef).onDestroy(() => {
      this.channel?.close();
    });
  }

  /** Tells the other tabs. */
  tell(news: TabNews): void {
    this.channel?.postMessage(news);
  }
}
