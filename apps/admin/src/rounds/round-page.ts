import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { roundsResultsResource, roundsShowResource } from '@erfa/api-client';
import { Icon } from '../icons/icon';
import { DatePipe } from '../language/format-pipes';
import { formatDate } from '../language/formats';
import { LocalPipe } from '../language/local-pipe';
import type { TextKey } from '../language/text-key';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { PluginNotice } from '../problem/plugin-notice';
import { Problem } from '../problem/problem';
import { RoundTerms } from '../terms/round-terms';
import { NamedResults } from './named-results';
import { Participants } from './participants';
import { RoundActDialog, type RoundAct } from './round-act-dialog';
import { RoundSpreads } from './round-spreads';

const tabs = ['participation', 'terms', 'results'] as const;
type Tab = (typeof tabs)[number];

/** A round as KL runs it: who takes part and how far they are, the terms, and the acts that open, prolong and end it. */
@Component({
  selector: 'erfa-round-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CountPipe,
    DatePipe,
    Icon,
    LocalPipe,
    NamedResults,
    PageHeader,
    Participants,
    PluginNotice,
    Problem,
    RoundActDialog,
    RoundSpreads,
    RoundTerms,
    RouterLink,
    TextPipe,
    Waiting,
  ],
  templateUrl: './round-page.html',
})
export class RoundPage {
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly router = inject(Router);

  /** Id of the round, from the address. */
  readonly id = input.required<string>();
  /** Which part is shown, from the address. */
  readonly tab = input<string | undefined>();

  protected readonly round = roundsShowResource(this.id);
  protected readonly results = roundsResultsResource(this.id);
  protected readonly act = signal<RoundAct | null>(null);
  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('places.rounds'), link: '/rounds' },
  ]);
  protected readonly tabs = computed(() =>
    tabs.filter((tab) => tab !== 'results' || this.round.value()?.terms.klSees === 'results'),
  );
  protected readonly shown = linkedSignal<Tab>(
    () => this.tabs().find((tab) => tab === this.tab()) ?? 'participation',
  );
  protected readonly lead = computed(() => {
    const round = this.round.value();
    if (!round) return '';

    const day = formatDate(this.texts.language(), round.closesOn);
    if (round.state === 'draft') return this.texts.count('round.leadDraft', round.invited);
    const { invited, accepted, submitted } = round;
    return round.state === 'open'
      ? this.texts.count('round.leadOpen', invited, { accepted, submitted, day })
      : this.texts.count('round.leadClosed', accepted, { submitted, day });
  });

  protected done(sentence: string): void {
    this.act.set(null);
    this.announcer.show(sentence);
    this.round.reload();
    this.results.reload();
  }

  protected name(tab: Tab): TextKey {
    return `round.tab.${tab}`;
  }

  protected choose(tab: Tab): Promise<boolean> {
    return this.router.navigate([], { queryParams: { tab }, replaceUrl: true });
  }
}
