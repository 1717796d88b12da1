import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import {
  FeedAddressesService,
  feedAddressesListResource,
  type FeedAddressView,
} from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { DatePipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';

/** One's own addresses for feed readers: what each follows, when it was last fetched, and closing it. */
@Component({
  selector: 'erfa-feed-addresses',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Problem, TextPipe, Waiting],
  template: `
    @if (source.error(); as error) {
      <erfa-problem [error]="error" (retry)="source.reload()" />
    } @else if (source.hasValue()) {
      @if (source.value().addresses.length === 0) {
        <p class="erfa-soft">{{ 'following.none' | text }}</p>
      } @else {
        <ul class="erfa-plain-list">
          @for (address of source.value().addresses; track address.id) {
            <li>
              <span class="what">{{ name(address) }}</span>
              <span class="erfa-small erfa-soft">
                @if (address.lastUsedAt; as used) {
                  {{ 'following.used' | text: { on: (used | erfaDate: 'short') } }}
                } @else {
                  {{ 'following.unused' | text: { on: (address.createdAt | erfaDate: 'short') } }}
                }
              </span>
              @if (closing() === address.id) {
                <span class="sure">
                  {{ 'following.closeMeans' | text }}
                  <button type="button" class="erfa-link-button" (click)="close(address)">
                    {{ 'following.closeNow' | text }}
                  </button>
                  <button type="button" class="erfa-link-button" (click)="closing.set(null)">
                    {{ 'following.keep' | text }}
                  </button>
                </span>
              } @else {
                <button
                  type="button"
                  class="erfa-link-button"
                  [attr.aria-label]="('following.close' | text) + ': ' + name(address)"
                  (click)="closing.set(address.id)"
                >
                  {{ 'following.close' | text }}
                </button>
              }
            </li>
          }
        </ul>
      }
      @if (attempt.problem(); as trouble) {
        <erfa-problem [error]="trouble" [canRetry]="false" />
      }
    } @else {
      <erfa-waiting />
    }
  `,
  styles: `
    li {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4rem 1.6rem;
      align-items: baseline;
      padding: 1.2rem 0;
      border-bottom: 1px solid var(--erfa-line);
    }
    .what {
      flex: 1 1 20rem;
      overflow-wrap: anywhere;
    }
    .sure {
      display: flex;
      flex-wrap: wrap;
      flex-basis: 100%;
      gap: 0.4rem 1.6rem;
    }
  `,
})
export class FeedAddresses {
  private readonly api = inject(FeedAddressesService);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);

  /** How many were made since the list was shown: another one, and the list is no longer whole. */
  readonly made = input(0);
  protected readonly source = feedAddressesListResource();
  /** Id of the address that is about to be closed. */
  protected readonly closing = signal<string | null>(null);
  protected readonly attempt = new Attempt(this.closing);

  constructor() {
    effect(() => {
      if (this.made() > 0) untracked(() => this.source.reload());
    });
  }

  protected name({ kle }: FeedAddressView): string {
    return kle ? `${kle.code} ${kle.title}` : this.texts.text('following.all');
  }

  protected close(address: FeedAddressView): Promise<void> {
    return this.attempt.run(async () => {
      await firstValueFrom(this.api.feedAddressesRevoke(address.id));
      this.closing.set(null);
      this.announcer.show(this.texts.text('following.closed', { name: this.name(address) }));
      this.source.reload();
    });
  }
}
