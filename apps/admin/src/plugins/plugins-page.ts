import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  type MissingPluginView,
  type PluginSummaryView,
  PluginsService,
  pluginsListResource,
} from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { Icon } from '../icons/icon';
import { DatePipe, NumberPipe } from '../language/format-pipes';
import { LocalPipe } from '../language/local-pipe';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { dataTable } from '../page/data-table';
import { EmptyState } from '../page/empty-state';
import { PageHeader } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { StatusTag } from '../progress/status-tag';
import { faultText, healthName, statusOf } from './plugin-words';

/** Udvidelser: what scores models, what others have made of it, and how each of them does. */
@Component({
  selector: 'erfa-plugins-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...dataTable,
    CountPipe,
    DatePipe,
    EmptyState,
    Icon,
    LocalPipe,
    NumberPipe,
    PageHeader,
    Problem,
    RouterLink,
    StatusTag,
    TextPipe,
    Waiting,
  ],
  templateUrl: './plugins-page.html',
})
export class PluginsPage {
  private readonly service = inject(PluginsService);
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(Texts);

  protected readonly plugins = pluginsListResource();
  private readonly all = computed(() =>
    this.plugins.hasValue() ? this.plugins.value().plugins : [],
  );
  protected readonly groups = computed(() => [
    {
      kind: 'strangers',
      heading: 'plugins.strangers.heading' as const,
      lead: 'plugins.strangers.lead' as const,
      plugins: this.all().filter(({ own }) => !own),
    },
    {
      kind: 'own',
      heading: 'plugins.own.heading' as const,
      lead: 'plugins.own.lead' as const,
      plugins: this.all().filter(({ own }) => own),
    },
  ]);
  protected readonly missing = computed(() =>
    this.plugins.hasValue() ? this.plugins.value().missing : [],
  );
  private readonly attempt = new Attempt();
  protected readonly problem = this.attempt.problem;
  protected readonly busy = this.attempt.busy;
  protected readonly healthName = healthName;
  protected readonly statusOf = statusOf;
  protected readonly faultText = faultText;

  protected nameOf({ title, key }: PluginSummaryView): string {
    return title?.[this.texts.language()] ?? key;
  }

  protected modelsOf({ models }: MissingPluginView): string {
    const language = this.texts.language();
    return models.map(({ title, version }) => `${title[language]} ${version}`).join(', ');
  }

  protected async lookAgain(): Promise<void> {
    await this.attempt.run(async () => {
      this.plugins.set(await firstValueFrom(this.service.pluginsLookAgain()));
      this.announcer.show(this.texts.text('plugins.looked'));
    });
  }
}
