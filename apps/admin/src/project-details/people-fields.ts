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
  type ColleagueView,
  ProjectRelation,
  ProjectsService,
  type ProjectView,
  type RelationView,
} from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { DatePipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';

/** Who has to do with a project; each change is saved at once. */
@Component({
  selector: 'erfa-people-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Problem, TextPipe],
  templateUrl: './people-fields.html',
  styleUrl: './people-fields.scss',
})
export class PeopleFields {
  private readonly api = inject(ProjectsService);
  readonly project = input.required<string>();
  readonly people = input.required<readonly RelationView[]>();
  readonly colleagues = input.required<readonly ColleagueView[]>();
  readonly changed = output<ProjectView>();

  protected readonly relations = Object.values(ProjectRelation);
  protected readonly person = signal('');
  protected readonly relation = signal<ProjectRelation>('owner');
  protected readonly until = signal('');
  protected readonly attempt = new Attempt();
  protected readonly ready = computed(
    () => this.person() !== '' && (this.relation() !== 'guest' || this.until() !== ''),
  );

  protected value(event: Event): string {
    return (event.target as HTMLInputElement | HTMLSelectElement).value;
  }

  protected pickRelation(event: Event): void {
    this.relation.set(this.value(event) as ProjectRelation);
  }

  protected add(): void {
    if (!this.ready()) return;
    const [personId, relation] = [this.person(), this.relation()];
    const rest = this.people().filter(
      (one) => one.personId !== personId || one.relation !== relation,
    );
    const until = relation === 'guest' ? this.until() : null;
    void this.save([...rest, { personId, relation, until }]).then(() => this.person.set(''));
  }

  protected remove(gone: RelationView): void {
    void this.save(this.people().filter((one) => one !== gone));
  }

  private save(people: readonly Pick<RelationView, 'personId' | 'relation' | 'until'>[]) {
    return this.attempt.run(async () => {
      const list = people.map(({ personId, relation, until }) => ({ personId, relation, until }));
      this.changed.emit(
        await firstValueFrom(this.api.projectsRelate(this.project(), { people: list })),
      );
    });
  }
}
