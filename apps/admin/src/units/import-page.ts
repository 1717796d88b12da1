import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { FaultTable } from '../files/fault-table';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { ActionBar } from '../page/action-bar';
import { Announcer } from '../page/announcer';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Problem } from '../problem/problem';
import { asProblem, type ProblemError } from '../problem/problem-error';
import { fileFaults, template } from './file-faults';
import { ImportPreview } from './import-preview';
import { type ImportSummary, UnitsApi } from './units-api';

/** Indlæs enheder: a file is chosen, what it would change is shown, and only then it is read in, whole or not at all. */
@Component({
  selector: 'erfa-units-import-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ActionBar,
    CountPipe,
    FaultTable,
    ImportPreview,
    PageHeader,
    Problem,
    RouterLink,
    TextPipe,
  ],
  templateUrl: './import-page.html',
})
export class ImportPage {
  private readonly api = inject(UnitsApi);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('places.units'), link: '/organisation/units' },
  ]);
  protected readonly template = computed(() => {
    const file = template(this.texts.text('unitsImport.example'));
    return `data:text/csv;charset=utf-8,${encodeURIComponent(file)}`;
  });

  /** The file's text as it was when it was tried; what is read in is what was shown. */
  private readonly csv = signal<string | null>(null);
  protected readonly summary = signal<ImportSummary | null>(null);
  protected readonly problem = signal<ProblemError | null>(null);
  protected readonly faults = computed(() => fileFaults(this.problem()));
  protected readonly busy = signal(false);
  protected readonly nothingChosen = signal(false);
  protected readonly changes = computed(() => (this.summary()?.changes.length ?? 0) > 0);

  protected async choose(event: Event): Promise<void> {
    const file = (event.target as HTMLInputElement).files?.[0];
    this.csv.set(null);
    this.summary.set(null);
    this.problem.set(null);
    this.nothingChosen.set(false);
    if (!file) return;
    this.csv.set(await file.text());
    await this.tryFile();
  }

  protected async tryFile(): Promise<void> {
    const csv = this.csv();
    if (csv === null) return;
    await this.during(async () => {
      this.summary.set(await this.api.tryFile(csv));
      this.announcer.say(this.texts.text('unitsImport.tried'));
    });
  }

  protected async read(): Promise<void> {
    const csv = this.csv();
    if (csv === null) {
      this.nothingChosen.set(true);
      this.field().nativeElement.focus();
      return;
    }
    if (!this.changes()) return;
    await this.during(async () => {
      await this.api.readFile(csv);
      await this.router.navigateByUrl('/organisation/units');
      this.announcer.show(this.texts.text('unitsImport.done'));
    });
  }

  private async during(work: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      await work();
    } catch (error) {
      this.summary.set(null);
      this.problem.set(asProblem(error));
    } finally {
      this.busy.set(false);
    }
  }
}
