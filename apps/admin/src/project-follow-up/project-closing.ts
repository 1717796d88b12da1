import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { projectsReadResource, ProjectsService } from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { DatePipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { Announcer } from '../page/announcer';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';

/** Closes a project, once it has been read what that means and what is left open. */
@Component({
  selector: 'erfa-project-closing',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Dialog, Problem, RouterLink, TextPipe],
  templateUrl: './project-closing.html',
})
export class ProjectClosing {
  private readonly api = inject(ProjectsService);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  readonly project = input.required<string>();

  protected readonly source = projectsReadResource(this.project);
  protected readonly view = computed(() => (this.source.hasValue() ? this.source.value() : null));
  protected readonly open = signal(false);
  protected readonly attempt = new Attempt();
  /** Whether it goes on, and the reader may close it. */
  protected readonly closable = computed(() => {
    const view = this.view();
    return view !== null && view.mayEdit && ['active', 'paused'].includes(view.form.state);
  });
  /** What is left open: decisions that were not made, and tools in which something waits. */
  protected readonly left = computed(() => {
    const view = this.view();
    const undecided = (view?.decisions ?? []).filter(({ outcome }) => outcome === null);
    const names = undecided.map(
      ({ title, kind }) => title || this.texts.text(`projects.decision.${kind}`),
    );
    return [
      ...(names.length > 0
        ? [this.texts.text('followUp.close.undecided', { names: this.list(names) })]
        : []),
      ...(view?.cards ?? [])
        .filter(({ tone }) => tone === 'act' || tone === 'doing')
        .map(({ tool, status }) =>
          this.texts.text('followUp.close.tool', {
            ...{ tool: this.texts.text(`projects.tool.${tool}`), status },
          }),
        ),
    ];
  });

  protected close(): void {
    const form = this.view()?.form;
    if (!form) return;
    void this.attempt.run(async () => {
      const to = { ...form, state: 'closed' as const };
      await firstValueFrom(this.api.projectsChange(this.project(), { from: form, to }));
      this.open.set(false);
      this.source.reload();
      this.announcer.show(this.texts.text('followUp.close.done'));
    });
  }

  private list(names: readonly string[]): string {
    return new Intl.ListFormat(this.texts.language()).format(names);
  }
}
