import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { pluginsShowResource, type PluginView, type SwitchState } from '@erfa/api-client';
import { DatePipe, MomentPipe, NumberPipe } from '../language/format-pipes';
import { LocalPipe } from '../language/local-pipe';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { dataTable } from '../page/data-table';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { StatusTag } from '../progress/status-tag';
import { barriersOf, errorText, faultText, healthName, healthText, statusOf } from './plugin-words';
import { SwitchDialog } from './switch-dialog';

/** One plugin: how it does, who uses it, what it is kept from, and its switch. */
@Component({
  selector: 'erfa-plugin-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...dataTable,
    CountPipe,
    DatePipe,
    LocalPipe,
    MomentPipe,
    NumberPipe,
    PageHeader,
    Problem,
    RouterLink,
    StatusTag,
    SwitchDialog,
    TextPipe,
    Waiting,
  ],
  templateUrl: './plugin-page.html',
  styleUrl: './plugin-page.scss',
})
export class PluginPage {
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);

  /** The plugin's key, from the address. */
  readonly key = input.required<string>();
  protected readonly plugin = pluginsShowResource(this.key);
  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('places.plugins'), link: '/plugins' },
  ]);
  protected readonly name = computed(() => {
    if (!this.plugin.hasValue()) return this.texts.text('places.plugins');
    const { title, key } = this.plugin.value();
    return title?.[this.texts.language()] ?? key;
  });
  protected readonly barriers = computed(() => {
    const isolation = this.plugin.hasValue() ? this.plugin.value().isolation : null;
    return isolation ? barriersOf(isolation) : [];
  });
  protected readonly wanted = signal<'on' | 'off' | null>(null);
  protected readonly healthName = healthName;
  protected readonly healthText = healthText;
  protected readonly statusOf = statusOf;
  protected readonly faultText = faultText;
  protected readonly errorText = errorText;

  /** How long calls took. */
  protected readonly times = computed(() => {
    const calls = this.plugin.hasValue() ? this.plugin.value().calls : null;
    return [
      { name: 'plugins.p50' as const, ms: calls?.p50 ?? null },
      { name: 'plugins.p95' as const, ms: calls?.p95 ?? null },
    ];
  });

  protected decided(state: SwitchState): 'plugins.decision.on' | 'plugins.decision.off' {
    return `plugins.decision.${state}`;
  }

  protected seconds({ pausedFor }: PluginView): number {
    return Math.ceil(pausedFor / 1000);
  }

  protected switched(now: PluginView): void {
    const done = this.wanted() === 'on' ? 'plugins.switch.doneOn' : 'plugins.switch.doneOff';
    this.wanted.set(null);
    this.plugin.set(now);
    this.announcer.show(this.texts.text(done, { name: this.name() }));
  }
}
