import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import {
  projectsColleaguesResource,
  type ProjectCommentView,
  ProjectsService,
  type ProjectTool,
} from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { MomentPipe } from '../language/format-pipes';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { SessionKeeper } from '../session/session-keeper';

/** What colleagues say about a card: folded in until it is asked for, unless something there is not settled. */
@Component({
  selector: 'erfa-project-comments',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, MomentPipe, Problem, TextPipe],
  templateUrl: './comments.html',
  styleUrl: './comments.scss',
})
export class ProjectComments {
  private readonly api = inject(ProjectsService);
  private readonly session = inject(SessionKeeper);
  readonly project = input.required<string>();
  readonly tool = input.required<ProjectTool>();

  protected readonly source = rxResource({
    params: () => ({ project: this.project(), tool: this.tool() }),
    stream: ({ params: { project, tool } }) => this.api.talkComments(project, { tool }),
  });
  private readonly people = projectsColleaguesResource(this.project);
  protected readonly colleagues = computed(() =>
    this.people.hasValue() ? this.people.value() : [],
  );
  protected readonly all = signal<readonly ProjectCommentView[]>([]);
  protected readonly open = computed(() => this.all().filter(({ resolvedAt }) => !resolvedAt));
  protected readonly settled = computed(() => this.all().filter(({ resolvedAt }) => resolvedAt));
  protected readonly mayWrite = computed(() => this.session.may('project.take-part'));
  protected readonly text = signal('');
  protected readonly named = signal<readonly string[]>([]);
  protected readonly attempt = new Attempt();

  constructor() {
    effect(() => {
      const value = this.source.hasValue() ? this.source.value() : [];
      untracked(() => this.all.set(value));
    });
  }

  protected value(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected name(event: Event): void {
    const select = event.target as HTMLSelectElement;
    const { value } = select;
    if (value) this.named.update((all) => [...new Set([...all, value])]);
    select.value = '';
  }

  protected unname(id: string): void {
    this.named.update((all) => all.filter((one) => one !== id));
  }

  protected nameOf(id: string): string {
    return this.colleagues().find((one) => one.id === id)?.name ?? '';
  }

  protected say(): void {
    const text = this.text().trim();
    if (text === '') return;
    void this.attempt.run(async () => {
      const body = { tool: this.tool(), text, mentions: [...this.named()] };
      this.all.set(await firstValueFrom(this.api.talkSay(this.project(), body)));
      this.text.set('');
      this.named.set([]);
    });
  }

  protected settle({ id }: ProjectCommentView, settled: boolean): void {
    void this.attempt.run(async () => {
      const all = await firstValueFrom(this.api.talkSettle(this.project(), id, { settled }));
      this.all.set(all.filter(({ tool }) => tool === this.tool()));
    });
  }

  protected remove({ id }: ProjectCommentView): void {
    void this.attempt.run(async () => {
      await firstValueFrom(this.api.talkRemove(this.project(), id));
      this.all.update((all) => all.filter((one) => one.id !== id));
    });
  }
}
