import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import {
  BenefitsService,
  goalsListResource,
  StrategyGoalsService,
  type BenefitMapView,
} from '@erfa/api-client';
import { writtenNodeKinds, type WrittenNodeKind } from '@erfa/domain';
import { firstValueFrom } from 'rxjs';
import { TextPipe } from '../language/text-pipes';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { SessionKeeper } from '../session/session-keeper';

/** What is put into the map: deliverables, changes, and goals of the municipality, new ones among them. */
@Component({
  selector: 'erfa-map-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Problem, TextPipe],
  templateUrl: './map-fields.html',
  styles: `
    form {
      display: flex;
      flex-wrap: wrap;
      gap: 1.2rem 1.6rem;
      align-items: flex-end;
      margin-top: 1.6rem;
    }
    .wide {
      flex: 1 1 24rem;
      max-width: 44rem;
    }
    .year {
      width: 11rem;
    }
  `,
})
export class MapFields {
  private readonly api = inject(BenefitsService);
  private readonly goalsApi = inject(StrategyGoalsService);
  private readonly session = inject(SessionKeeper);
  readonly project = input.required<string>();
  readonly changed = output<BenefitMapView>();

  protected readonly kinds = writtenNodeKinds;
  protected readonly goals = goalsListResource();
  /** Goals that are not pursued any longer are not put in. */
  protected readonly pursued = computed(() =>
    (this.goals.hasValue() ? this.goals.value() : []).filter(({ retiredOn }) => retiredOn === null),
  );
  protected readonly mayAddGoals = computed(() => this.session.may('project.edit'));
  protected readonly kind = signal<WrittenNodeKind>('deliverable');
  protected readonly title = signal('');
  protected readonly detail = signal('');
  protected readonly goal = signal('');
  protected readonly newGoal = signal({ title: '', beginsYear: '', endsYear: '', source: '' });
  protected readonly wholeGoal = computed(() => {
    const { title, beginsYear, endsYear } = this.newGoal();
    const year = /^20\d{2}$/u;
    return title.trim() !== '' && year.test(beginsYear) && year.test(endsYear);
  });
  protected readonly attempt = new Attempt();

  protected value(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected choose(event: Event): void {
    this.kind.set(this.value(event) as WrittenNodeKind);
  }

  protected writeGoal(field: 'title' | 'beginsYear' | 'endsYear' | 'source', event: Event): void {
    this.newGoal.update((goal) => ({ ...goal, [field]: this.value(event) }));
  }

  protected add(): void {
    const [kind, title, detail] = [this.kind(), this.title().trim(), this.detail().trim()];
    if (title === '') return;
    void this.attempt.run(async () => {
      const body = { kind, title, detail };
      this.changed.emit(await firstValueFrom(this.api.benefitMapAdd(this.project(), body)));
      this.title.set('');
      this.detail.set('');
    });
  }

  protected addGoal(): void {
    const goalId = this.goal();
    if (goalId === '') return;
    void this.attempt.run(async () => {
      this.changed.emit(
        await firstValueFrom(this.api.benefitMapAddGoal(this.project(), { goalId })),
      );
      this.goal.set('');
    });
  }

  protected makeGoal(): void {
    const { title, beginsYear, endsYear, source } = this.newGoal();
    if (!this.wholeGoal()) return;
    void this.attempt.run(async () => {
      const body = {
        ...{ title: title.trim(), source: source.trim() },
        ...{ beginsYear: Number(beginsYear), endsYear: Number(endsYear) },
      };
      const all = await firstValueFrom(this.goalsApi.goalsAdd(body));
      this.goals.reload();
      this.newGoal.set({ title: '', beginsYear: '', endsYear: '', source: '' });
      // The newest of that name: whoever makes a goal here means to use it.
      const made = all
        .filter((one) => one.title === body.title)
        .toSorted(byId)
        .at(-1);
      if (!made) return;
      const request = this.api.benefitMapAddGoal(this.project(), { goalId: made.id });
      this.changed.emit(await firstValueFrom(request));
    });
  }
}

const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1);
