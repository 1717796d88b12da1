import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Permission } from '@erfa/domain';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { PageHeader } from '../page/page-header';
import { Contact } from '../session/contact';
import { SessionKeeper } from '../session/session-keeper';

/** A question and its answer, and where one goes from there. */
interface Answer {
  readonly heading: TextKey;
  readonly text: TextKey;
  readonly way?: {
    readonly text: TextKey;
    readonly link: string;
    /** Who may go there; everybody where nothing stands. */
    readonly permission?: Permission;
  };
}

/** What KL asks who writes models. */
const aboutModels: readonly Answer[] = [
  {
    heading: 'help.models.heading',
    text: 'help.models.text',
    way: { text: 'help.models.way', link: '/models' },
  },
  { heading: 'help.golden.heading', text: 'help.golden.text' },
  {
    heading: 'help.newVersion.heading',
    text: 'help.newVersion.text',
    way: { text: 'help.newVersion.way', link: '/models' },
  },
];

/** What those who run projects ask. */
const aboutProjects: readonly Answer[] = [
  {
    heading: 'help.projects.heading',
    text: 'help.projects.text',
    way: { text: 'help.projects.way', link: '/projects/new', permission: 'project.begin' },
  },
  { heading: 'help.benefitOwner.heading', text: 'help.benefitOwner.text' },
  { heading: 'help.freedTime.heading', text: 'help.freedTime.text' },
  { heading: 'help.decisions.heading', text: 'help.decisions.text' },
  { heading: 'help.sharing.heading', text: 'help.sharing.text' },
];

/** The first questions of someone new. */
@Component({
  selector: 'erfa-help-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Contact, PageHeader, RouterLink, TextPipe],
  template: `
    <erfa-page-header [heading]="'help.heading' | text" [lead]="'help.lead' | text" />
    <div class="erfa-prose">
      @for (answer of answers(); track answer.heading) {
        <h2>{{ answer.heading | text }}</h2>
        <p>{{ answer.text | text }}</p>
        @if (answer.way; as way) {
          @if (!way.permission || keeper.may(way.permission)) {
            <p>
              <a [routerLink]="way.link">{{ way.text | text }}</a>
            </p>
          }
        }
      }
      <erfa-contact />
    </div>
  `,
})
export class HelpPage {
  protected readonly keeper = inject(SessionKeeper);
  private readonly rounds = computed(() =>
    this.keeper.member()?.organisation.kind === 'kl' ? '/rounds' : '/maturity',
  );
  protected readonly answers = computed((): readonly Answer[] => [
    { heading: 'help.signIn.heading', text: 'help.signIn.text' },
    { heading: 'help.organisation.heading', text: 'help.organisation.text' },
    { heading: 'help.people.heading', text: 'help.people.text' },
    {
      heading: 'help.comparison.heading',
      text: 'help.comparison.text',
      way: { text: 'help.comparison.way', link: this.rounds(), permission: 'comparison.read' },
    },
    {
      heading: 'help.hidden.heading',
      text: 'help.hidden.text',
      way: { text: 'help.hidden.way', link: '/about-data' },
    },
    ...(this.keeper.may('assessment.assign')
      ? [
          {
            heading: 'help.earlier.heading',
            text: 'help.earlier.text',
            way: { text: 'help.earlier.way', link: this.rounds() },
          } as const,
        ]
      : []),
    { heading: 'help.chained.heading', text: 'help.chained.text' },
    ...(this.keeper.may('model.author') ? aboutModels : []),
    ...(this.keeper.may('project.read') ? aboutProjects : []),
    {
      heading: 'help.lessons.heading',
      text: 'help.lessons.text',
      way: { text: 'help.lessons.way', link: '/lessons/new', permission: 'lesson.write' },
    },
    {
      heading: 'help.adopting.heading',
      text: 'help.adopting.text',
      way: { text: 'help.adopting.way', link: '/lessons', permission: 'lesson.read' },
    },
    {
      heading: 'help.following.heading',
      text: 'help.following.text',
      way: { text: 'help.following.way', link: '/lessons', permission: 'lesson.read' },
    },
    {
      heading: 'help.import.heading',
      text: 'help.import.text',
      way: { text: 'help.import.way', link: '/lessons/import', permission: 'lesson.write' },
    },
    ...(this.keeper.may('plugin.manage')
      ? [
          {
            heading: 'help.plugins.heading',
            text: 'help.plugins.text',
            way: { text: 'help.plugins.way', link: '/plugins', permission: 'plugin.manage' },
          } as const,
        ]
      : []),
    { heading: 'help.language.heading', text: 'help.language.text' },
    { heading: 'help.trouble.heading', text: 'help.trouble.text' },
  ]);
}
