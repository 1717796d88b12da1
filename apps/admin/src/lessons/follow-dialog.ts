import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  model,
  signal,
} from '@angular/core';
import { FeedAddressesService, type LessonVocabularyView } from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { FeedAddresses } from '../following/feed-addresses';
import { Icon } from '../icons/icon';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { Announcer } from '../page/announcer';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';

/** Following what is shared in a feed reader: what that is, an address of one's own for it, and those one has. */
@Component({
  selector: 'erfa-follow-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, FeedAddresses, Icon, Problem, TextPipe],
  templateUrl: './follow-dialog.html',
  styles: `
    .secret {
      padding: 1.2rem;
      border-radius: 4px;
      background: var(--erfa-quiet);
      font-size: 1.5rem;
      line-height: 2.4rem;
      overflow-wrap: anywhere;
      user-select: all;
    }
    .copy {
      display: inline-flex;
      gap: 0.4rem;
      align-items: center;
      margin-top: 0.8rem;
    }
    .form-select {
      max-width: 100%;
    }
  `,
})
export class FollowDialog {
  private readonly api = inject(FeedAddressesService);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);

  readonly open = model.required<boolean>();
  /** Code of the KLE main group to begin with; empty for all. */
  readonly kle = input('');

  private readonly vocabulary = httpResource<LessonVocabularyView>(() =>
    this.open() ? '/api/lessons/vocabulary' : undefined,
  );
  protected readonly groups = computed(() =>
    this.vocabulary.hasValue() ? this.vocabulary.value().kle : [],
  );
  // Every opening begins with what the page is narrowed to, without the address of the last.
  protected readonly group = linkedSignal({
    source: this.open,
    computation: () => this.kle(),
  });
  protected readonly address = linkedSignal<boolean, string | null>({
    source: this.open,
    computation: () => null,
  });
  protected readonly copied = linkedSignal({ source: this.address, computation: () => false });
  protected readonly attempt = new Attempt(this.open);
  protected readonly count = signal(0);

  protected choose(event: Event): void {
    this.group.set((event.target as HTMLSelectElement).value);
  }

  protected make(): Promise<void> {
    return this.attempt.run(async () => {
      const made = await firstValueFrom(
        this.api.feedAddressesMake({ kle: this.group() === '' ? null : this.group() }),
      );
      this.address.set(made.address);
      this.count.update((before) => before + 1);
      this.announcer.say(this.texts.text('following.made'));
    });
  }

  protected async copy(address: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      this.copied.set(true);
      this.announcer.say(this.texts.text('following.copied'));
    } catch {
      // No clipboard (http, or not allowed): the address stays there to be marked and copied by hand.
      this.announcer.show(this.texts.text('following.copyFailed'), true);
    }
  }
}
