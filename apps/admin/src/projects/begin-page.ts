import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ProjectKind, ProjectSize, ProjectsService } from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { ActionBar } from '../page/action-bar';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { faultAt } from '../problem/problem-error';

const kinds = Object.values(ProjectKind);
const sizes = Object.values(ProjectSize);

/** A new project: a title and what kind it is are enough. What it is made from comes in the address. */
@Component({
  selector: 'erfa-begin-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ActionBar, PageHeader, Problem, RouterLink, TextPipe],
  templateUrl: './begin-page.html',
})
export class BeginPage {
  private readonly projects = inject(ProjectsService);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  /** Sent with every try, so that an answer that was lost makes no second project. */
  private readonly key = crypto.randomUUID();

  /** From the address: what it is called, and what it is made from. */
  readonly title = input<string>();
  readonly assessment = input<string>();
  readonly node = input<string>();
  readonly action = input<string>();
  /** Another municipality's shared project. */
  readonly shared = input<string>();

  protected readonly kinds = kinds;
  protected readonly sizes = sizes;
  protected readonly name = signal('');
  protected readonly purpose = signal('');
  protected readonly kind = signal<ProjectKind | null>(null);
  protected readonly size = signal<ProjectSize>('small');
  protected readonly nameless = signal(false);
  /** Whether it was tried without saying what kind it is: tools and needs go by that, so that nothing is guessed. */
  protected readonly kindless = signal(false);
  protected readonly kindFault = computed(() => this.kindless() && this.kind() === null);
  protected readonly attempt = new Attempt();
  protected readonly titleFault = computed(() => faultAt(this.attempt.problem(), 'title'));
  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('places.projects'), link: '/projects' },
  ]);
  protected readonly from = computed(() =>
    this.shared()
      ? ('projects.begin.fromShared' as const)
      : this.action()
        ? ('projects.begin.fromAction' as const)
        : this.assessment()
          ? ('projects.begin.fromGap' as const)
          : null,
  );

  constructor() {
    effect(() => this.name.set(this.title() ?? ''));
  }

  protected text(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected begin(): void {
    const kind = this.kind();
    this.nameless.set(this.name().trim() === '');
    this.kindless.set(kind === null);
    if (this.nameless() || kind === null) {
      document.getElementById(this.nameless() ? 'begin-title' : `kind-${kinds[0]}`)?.focus();
      return;
    }
    void this.attempt.run(async () => {
      const [assessmentId, nodeKey, actionId] = [this.assessment(), this.node(), this.action()];
      const [sharedFrom, purpose] = [this.shared(), this.purpose()];
      const made = await firstValueFrom(
        this.projects.projectsBegin(
          {
            title: this.name().trim(),
            // An empty purpose is that of the project it begins from.
            ...(sharedFrom && purpose.trim() === '' ? {} : { purpose }),
            ...{ kind, size: this.size() },
            ...(sharedFrom
              ? { sharedFrom }
              : actionId
                ? { actionId }
                : assessmentId && nodeKey
                  ? { assessmentId, nodeKey }
                  : {}),
          },
          { 'Idempotency-Key': this.key },
        ),
      );
      await this.router.navigate(['/projects', made.id]);
    });
  }
}
