import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { type ProjectChangesView, type ProjectChangeView, ProjectsService } from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { MomentPipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { PageHeader } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { ProjectHead } from '../project/project-head';
import { changeNames, fieldNames, placeNames, valueNames } from './history-words';

/** Who changed what in a project, latest first. */
@Component({
  selector: 'erfa-history-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MomentPipe, PageHeader, Problem, ProjectHead, TextPipe, Waiting],
  templateUrl: './history-page.html',
  styleUrl: './history-page.scss',
})
export class HistoryPage {
  private readonly api = inject(ProjectsService);
  private readonly texts = inject(Texts);
  /** From the address. */
  readonly id = input.required<string>();
  protected readonly source = rxResource({
    params: this.id,
    stream: ({ params }) => this.api.talkHistory(params),
  });
  protected readonly view = signal<ProjectChangesView | null>(null);
  protected readonly attempt = new Attempt();

  constructor() {
    effect(() => {
      const value = this.source.hasValue() ? this.source.value() : null;
      untracked(() => this.view.set(value));
    });
  }

  /** What was done, in words: "Regnestykke rettet: Licenser". */
  protected summary({ place, what, about }: ProjectChangeView): string {
    const name = placeNames[place];
    const words = this.texts.text(changeNames[what] ?? 'projects.history.changed', {
      place: name ? this.texts.text(name) : '',
    });
    return about ? `${words}: ${this.about(about)}` : words;
  }

  /** Fields that have a name, with what stood there and what does now. */
  protected fields(change: ProjectChangeView): { name: string; before: string; after: string }[] {
    return change.fields.flatMap(({ field, before, after }) => {
      const name = fieldNames[field];
      const known = valueNames[field] ?? {};
      const say = (value: unknown): string => {
        const key = typeof value === 'string' ? known[value] : undefined;
        return key ? this.texts.text(key) : plain(value);
      };
      return name ? [{ name: this.texts.text(name), before: say(before), after: say(after) }] : [];
    });
  }

  protected more(): void {
    const view = this.view();
    const last = view?.changes.at(-1);
    if (!view || !last) return;
    void this.attempt.run(async () => {
      const next = await firstValueFrom(this.api.talkHistory(this.id(), { before: last.id }));
      this.view.set({ ...next, changes: [...view.changes, ...next.changes] });
    });
  }

  /** A decision without a title of its own goes by the name of its kind. */
  private about(about: string): string {
    const decision = `projects.decision.${about}` as const;
    return kinds.includes(about) ? this.texts.text(decision as 'projects.decision.go-on') : about;
  }
}

const kinds = ['go-on', 'business-case', 'contract', 'go-live', 'handover', 'extra'];

const plain = (value: unknown): string =>
  value === null || value === '' || value === undefined
    ? '–'
    : Array.isArray(value)
      ? value.map(String).join(', ') || '–'
      : typeof value === 'object'
        ? '…'
        : String(value as string | number | boolean);
