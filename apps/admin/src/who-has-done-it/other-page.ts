import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { othersReadResource } from '@erfa/api-client';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { SessionKeeper } from '../session/session-keeper';
import { SharedProject } from '../project/shared-project';

/** One project that a municipality shows. */
@Component({
  selector: 'erfa-other-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PageHeader, Problem, SharedProject, TextPipe, Waiting],
  template: `
    @if (shared.error(); as error) {
      <erfa-page-header [heading]="'places.whoHasDoneIt' | text" [trail]="trail()" />
      <erfa-problem [error]="error" (retry)="shared.reload()" />
    } @else if (!shared.hasValue()) {
      <erfa-page-header [heading]="'places.whoHasDoneIt' | text" [trail]="trail()" />
      <erfa-waiting />
    } @else {
      @let one = shared.value();
      <erfa-page-header [heading]="one.title" [lead]="one.purpose" [trail]="trail()" />
      <section class="erfa-section">
        <h2>{{ 'projects.others.heading' | text }}</h2>
        <erfa-shared-project
          [alone]="true"
          [whole]="true"
          [below]="2"
          [project]="one"
          [base]="base()"
        />
      </section>
    }
  `,
})
export class OtherPage {
  private readonly keeper = inject(SessionKeeper);
  private readonly texts = inject(Texts);
  /** From the address. */
  readonly id = input.required<string>();
  protected readonly shared = othersReadResource(this.id);
  protected readonly inKl = computed(() => this.keeper.member()?.organisation.kind === 'kl');
  protected readonly base = computed(() => (this.inKl() ? '/shared-projects' : '/projects/others'));
  protected readonly trail = computed<TrailStep[]>(() => [
    ...(this.inKl() ? [] : [{ text: this.texts.text('places.projects'), link: '/projects' }]),
    { text: this.texts.text('places.whoHasDoneIt'), link: this.base() },
  ]);
}
