import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  model,
  output,
  signal,
} from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { today } from '../language/days';
import { DatePipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { Problem } from '../problem/problem';
import { asProblem, faultAt, type ProblemError } from '../problem/problem-error';
import { added, changeOf, fieldsOf, type UnitFields } from './unit-fields';
import { possibleParents } from './unit-tree';
import { type Unit, UnitsApi } from './units-api';

/** What is written: a unit that is there, or a new one with the unit it is to lie below. */
export interface UnitDraft {
  readonly unit: Unit | null;
  readonly parentId: string | null;
}

/** Writes a unit; shows both sides when somebody has changed it meanwhile. */
@Component({
  selector: 'erfa-unit-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Dialog, FormField, Problem, TextPipe],
  templateUrl: './unit-dialog.html',
  styles: `
    .two {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
      gap: 0 2.4rem;
      margin-top: 2.4rem;

      .erfa-field {
        margin-top: 0;
        padding-bottom: 0.8rem;
      }
    }
    .sides {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0.4rem 1.6rem;
      margin: 0.8rem 0 0;
    }
    dd {
      margin: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class UnitDialog {
  private readonly api = inject(UnitsApi);
  private readonly texts = inject(Texts);

  /** What is written; null while the dialog is closed. */
  readonly draft = model.required<UnitDraft | null>();
  /** The units there are, to choose the one above from. */
  readonly units = input.required<readonly Unit[]>();
  /** The day they are shown for. */
  readonly on = input.required<string>();
  /** What was done, in a sentence. */
  readonly changed = output<string>();

  private readonly basis = linkedSignal<UnitFields>(() => this.fieldsOf(this.draft()));
  protected readonly wish = linkedSignal(() => ({ ...this.fieldsOf(this.draft()) }));
  protected readonly fields = form(this.wish, (path) => {
    required(path.name, { message: () => this.texts.text('units.nameMissing') });
    validate(path.lastDay, ({ value, valueOf }) =>
      value() && value() < valueOf(path.firstDay)
        ? { kind: 'period', message: this.texts.text('units.endsTooEarly') }
        : undefined,
    );
  });
  protected readonly parents = computed(() =>
    possibleParents(this.units(), this.draft()?.unit?.id ?? null).map(({ id, name, depth }) => ({
      id,
      // No-break spaces: a select shows no others at the beginning of a line.
      name: `${'\u00a0'.repeat(4 * depth)}${name}`,
    })),
  );
  private readonly tried = linkedSignal({ source: this.draft, computation: () => false });
  protected readonly problem = linkedSignal<UnitDraft | null, ProblemError | null>({
    source: this.draft,
    computation: () => null,
  });
  /** What somebody has saved meanwhile. */
  protected readonly theirs = linkedSignal<UnitDraft | null, Unit | null>({
    source: this.draft,
    computation: () => null,
  });
  protected readonly theirFields = computed(() => {
    const theirs = this.theirs();
    return theirs && fieldsOf(theirs, theirs.validFrom);
  });
  private readonly busy = signal(false);

  protected fault(field: 'name' | 'lastDay' | 'externalId' | 'leaderEmail'): string | null {
    const own = this.tried() ? this.fields[field]().errors()[0]?.message : undefined;
    return own ?? faultAt(this.problem(), field === 'lastDay' ? 'validTo' : field);
  }

  protected nameOf(id: string): string {
    return this.units().find((unit) => unit.id === id)?.name ?? '';
  }

  protected takeTheirs(): void {
    this.changed.emit(this.texts.text('units.theirsStand'));
    this.draft.set(null);
  }

  protected async save(): Promise<void> {
    const draft = this.draft();
    this.tried.set(true);
    if (!draft || this.busy()) return;
    for (const field of [this.fields.name, this.fields.lastDay]) {
      if (field().invalid()) {
        field().focusBoundControl();
        return;
      }
    }
    this.busy.set(true);
    this.problem.set(null);
    try {
      const { name } = await this.send(draft.unit);
      this.changed.emit(this.texts.text('units.saved', { name }));
      this.draft.set(null);
    } catch (error) {
      await this.turnedAway(asProblem(error), draft.unit);
    } finally {
      this.busy.set(false);
    }
  }

  private send(unit: Unit | null): Promise<Unit> {
    if (!unit) return this.api.add(added(this.wish()));
    const seen = this.theirs() ?? unit;
    return this.api.edit(unit.id, changeOf(this.basis(), this.wish()), seen.version);
  }

  private fieldsOf(draft: UnitDraft | null): UnitFields {
    return fieldsOf(draft?.unit ?? null, today(), draft?.parentId ?? '');
  }

  private async turnedAway(problem: ProblemError, unit: Unit | null): Promise<void> {
    if (problem.kind !== 'conflict' || !unit) {
      this.problem.set(problem);
      return;
    }
    try {
      const now = await this.api.current(unit.id, this.on());
      // Unchanged on the server: then it was a rule that said no, and its words are what to show.
      if (now && now.version !== (this.theirs() ?? unit).version) this.theirs.set(now);
      else this.problem.set(problem);
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }
}
