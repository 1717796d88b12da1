import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import {
  type ProjectMadeFromView,
  type ProjectRelatedView,
  ProjectsService,
  RelatedKind,
  relatedReadResource,
  RelatedService,
} from '@erfa/api-client';
import { relatedLimits } from '@erfa/domain';
import { firstValueFrom, type Observable } from 'rxjs';
import { TextPipe } from '../language/text-pipes';
import { Dialog } from '../overlays/dialog';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { faultAt } from '../problem/problem-error';

const kinds = Object.values(RelatedKind);

/** What a project has to do with: what it was made from, other projects of the municipality, and documents elsewhere. */
@Component({
  selector: 'erfa-project-related',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, Problem, RouterLink, TextPipe],
  templateUrl: './project-related.html',
  styleUrl: './project-related.scss',
})
export class ProjectRelated {
  private readonly api = inject(RelatedService);
  private readonly projects = inject(ProjectsService);
  /** Id of the project. */
  readonly project = input.required<string>();

  protected readonly asked = relatedReadResource(this.project);
  /** As the last answer told it. */
  protected readonly view = linkedSignal<ProjectRelatedView | null>(() =>
    this.asked.hasValue() ? this.asked.value() : null,
  );
  protected readonly kinds = kinds;
  protected readonly limits = relatedLimits;
  protected readonly adding = signal<'project' | 'document' | null>(null);
  /** Those that can be chosen are asked for once somebody wants to choose. */
  private readonly all = rxResource({
    params: () => (this.adding() === 'project' ? this.project() : undefined),
    stream: () => this.projects.projectsList(),
  });
  protected readonly choices = computed(() => {
    const taken = new Set([this.project(), ...(this.view()?.projects ?? []).map(({ id }) => id)]);
    return (this.all.hasValue() ? this.all.value() : [])
      .filter(({ id }) => !taken.has(id))
      .toSorted((a, b) => a.title.localeCompare(b.title, 'da'));
  });
  protected readonly chosen = signal('');
  protected readonly kind = signal<RelatedKind>('depends-on');
  protected readonly title = signal('');
  protected readonly address = signal('');
  protected readonly attempt = new Attempt(() => this.adding());
  protected readonly removal = new Attempt(this.project);
  protected readonly titleFault = computed(() => faultAt(this.attempt.problem(), 'title'));
  protected readonly addressFault = computed(() => faultAt(this.attempt.problem(), 'address'));
  protected readonly nothing = computed(() => {
    const view = this.view();
    return view?.madeFrom === null && view.projects.length + view.documents.length === 0;
  });

  protected begin(what: 'project' | 'document'): void {
    this.chosen.set('');
    this.kind.set('depends-on');
    this.title.set('');
    this.address.set('');
    this.adding.set(what);
  }

  protected text(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected choose(event: Event): void {
    this.kind.set((event.target as HTMLSelectElement).value as RelatedKind);
  }

  protected save(): void {
    const [id, other] = [this.project(), this.chosen()];
    void this.attempt.run(async () => {
      if (this.adding() === 'document')
        await this.stands(
          this.api.relatedAddDocument(id, { title: this.title(), address: this.address() }),
        );
      else if (other !== '')
        await this.stands(this.api.relatedRelate(id, other, { kind: this.kind() }));
      else return;
      this.adding.set(null);
    });
  }

  protected part(other: string): void {
    void this.removal.run(() => this.stands(this.api.relatedPart(this.project(), other)));
  }

  protected removeDocument(document: string): void {
    void this.removal.run(() =>
      this.stands(this.api.relatedRemoveDocument(this.project(), document)),
    );
  }

  /** Where what the project was made from can be read. */
  protected addressOf({ origin, id }: ProjectMadeFromView): string[] {
    if (origin === 'idea') return ['/projects/ideas', id];
    return origin === 'shared' ? ['/projects/others', id] : ['/assessments', id, 'result'];
  }

  private async stands(answer: Observable<ProjectRelatedView>): Promise<void> {
    this.view.set(await firstValueFrom(answer));
  }
}
