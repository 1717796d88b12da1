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
import { type ProjectChangesView, type ProjectChangeView, ProjectsService } from '@erfa/api-client';
import { decisionKinds, same } from '@erfa/domain';
import { firstValueFrom } from 'rxjs';
import { MomentPipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { PageHeader } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { ProjectHead } from '../project/project-head';
import { type HistoryFieldWords, wordsOf } from './history-fields';
import { HistoryValues, nothing } from './history-values';
import { changeNames, placeNames, placeOf } from './history-words';

/** A field that was changed, in words. */
interface ToldField {
  readonly name: string;
  /** From what to what; one of them alone where nothing stood before, or stands now. */
  readonly told: string;
}

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
  private readonly values = computed(
    () =>
      new HistoryValues(
        this.texts,
        new Map((this.view()?.names ?? []).map(({ id, name }) => [id, name])),
      ),
  );

  constructor() {
    effect(() => {
      const value = this.source.hasValue() ? this.source.value() : null;
      untracked(() => this.view.set(value));
    });
  }

  /** What was done, in words: "Regnestykke rettet: Licenser". */
  protected summary({ place, what, about }: ProjectChangeView): string {
    const known = placeOf(place);
    const words = this.texts.text(changeNames[what] ?? 'projects.history.changed', {
      place: known ? this.texts.text(placeNames[known]) : '',
    });
    return about ? `${words}: ${known === 'decisions' ? this.decision(about) : about}` : words;
  }

  /** Fields by the name that they have in their own tool, with what stood there and what does now. */
  protected fields({ place, fields }: ProjectChangeView): ToldField[] {
    const known = placeOf(place);
    if (known === null) return [];
    const values = this.values();
    return fields.flatMap(({ field, before, after }) => {
      const words = wordsOf(known, field);
      // What was changed and changed back stands as it did.
      if (words === null || same(before, after)) return [];
      const { name, kind } = words;
      return [
        {
          // What became of a line goes by its year.
          name: name === null ? field : this.nameOf(name),
          told: this.told(values.say(before, kind), values.say(after, kind)),
        },
      ];
    });
  }

  private told(before: string, after: string): string {
    if (before === nothing && after !== nothing)
      return this.texts.text('projects.history.now', { after });
    return after === nothing && before !== nothing
      ? this.texts.text('projects.history.was', { before })
      : this.texts.text('projects.history.fromTo', { before, after });
  }

  protected more(): void {
    const view = this.view();
    const last = view?.changes.at(-1);
    if (!view || !last) return;
    void this.attempt.run(async () => {
      const next = await firstValueFrom(this.api.talkHistory(this.id(), { before: last.id }));
      this.view.set({
        ...next,
        changes: [...view.changes, ...next.changes],
        names: [...view.names, ...next.names],
      });
    });
  }

  private nameOf(name: NonNullable<HistoryFieldWords['name']>): string {
    const keys = typeof name === 'string' ? [name] : name;
    return keys.map((key) => this.texts.text(key)).join(' · ');
  }

  /** A decision without a title of its own goes by the name of its kind. */
  private decision(about: string): string {
    const kind = decisionKinds.find((one) => one === about);
    return kind ? this.texts.text(`projects.decision.${kind}`) : about;
  }
}
