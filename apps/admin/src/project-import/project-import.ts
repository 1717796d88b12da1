import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import {
  type FileMoneyUnit,
  PortfolioService,
  type ProjectFileColumnView,
  type ProjectFileField,
  type ProjectFileView,
} from '@erfa/api-client';
import { projectFileFields } from '@erfa/domain';
import { firstValueFrom } from 'rxjs';
import { Texts } from '../language/texts';
import { Attempt } from '../problem/attempt';

/** Bytes of a file that the server reads. */
const largest = 10 * 1024 * 1024;

/** The column, from 1, that each field is read from; 0 for none. */
type Places = Readonly<Record<ProjectFileField, number>>;

/** One list on its way in: the file as it was when it was chosen, what is chosen for it, and what the server says of it. */
@Injectable()
export class ProjectImport {
  private readonly api = inject(PortfolioService);
  private readonly texts = inject(Texts);
  private readonly attempt = new Attempt();
  /** A copy: what is imported is what was looked at, whatever becomes of the file meanwhile. */
  private readonly content = signal<Blob | null>(null);
  /** Made anew whenever the file was looked through, so that an import that is sent again is made once. */
  private key = '';
  /** How often the file was to be looked through. */
  private asked = 0;
  /** Null until somebody has chosen: the file says. */
  private readonly chosen = signal<Places | null>(null);
  private readonly chosenMoney = signal<FileMoneyUnit | null>(null);
  private readonly chosenSheet = signal<string | null>(null);

  readonly name = signal('');
  readonly trouble = signal<'tooLarge' | 'unreadable' | null>(null);
  readonly view = signal<ProjectFileView | null>(null);
  readonly busy = this.attempt.busy;
  readonly problem = this.attempt.problem;
  readonly places = computed((): Places => this.chosen() ?? placesOf(this.view()?.columns ?? []));

  constructor() {
    // What is wrong with a row is told in the reader's language.
    effect(() => {
      this.texts.language();
      untracked(() => {
        if (this.view()) void this.look();
      });
    });
  }

  async choose(file: File | undefined): Promise<void> {
    const before = { view: this.view(), chosen: this.chosen(), money: this.chosenMoney() };
    this.view.set(null);
    this.content.set(null);
    this.trouble.set(null);
    for (const choice of [this.chosen, this.chosenMoney, this.chosenSheet]) choice.set(null);
    this.name.set(file?.name ?? '');
    if (!file) return;
    if (file.size > largest) return this.trouble.set('tooLarge');
    try {
      this.content.set(new Blob([await file.arrayBuffer()], { type: 'application/octet-stream' }));
    } catch {
      return this.trouble.set('unreadable');
    }
    await this.look();
    // The same list, mended: its columns are where they were, and so is what was chosen for them.
    const again = sameColumns(before.view, this.view());
    if (!again || (before.chosen === null && before.money === null)) return;
    this.chosen.set(before.chosen);
    this.chosenMoney.set(before.money);
    await this.look();
  }

  async setColumn(field: ProjectFileField, place: number): Promise<void> {
    this.chosen.set({ ...this.places(), [field]: place });
    await this.look();
  }

  async setMoney(money: FileMoneyUnit): Promise<void> {
    this.chosenMoney.set(money);
    await this.look();
  }

  /** Another sheet has other columns: what was chosen for them is forgotten. */
  async setSheet(sheet: string): Promise<void> {
    this.chosenSheet.set(sheet);
    this.chosen.set(null);
    this.chosenMoney.set(null);
    await this.look();
  }

  /** Has the file looked through as things are chosen now. */
  async look(): Promise<void> {
    this.asked += 1;
    // What is chosen while the file is looked through is looked at right after.
    if (this.busy()) return;
    let seen = -1;
    while (seen !== this.asked) {
      seen = this.asked;
      await this.attempt.run(async () => {
        const view = await this.send('preview');
        this.key = crypto.randomUUID();
        this.view.set(view);
      });
    }
  }

  /**
   * Imports.
   * @param leaveFaulty whether rows with faults stay where they are while the others come in
   * @returns how many projects there are now; null where nothing was imported
   */
  async import(leaveFaulty = false): Promise<number | null> {
    let imported: number | null = null;
    await this.attempt.run(async () => {
      imported = (await this.send('import', leaveFaulty)).imported;
    });
    return imported;
  }

  private send(way: 'preview' | 'import', leaveFaulty = false): Promise<ProjectFileView> {
    const [chosen, money, sheet] = [this.chosen(), this.chosenMoney(), this.chosenSheet()];
    return firstValueFrom(
      this.api.projectImportImport(this.content() ?? new Blob(), {
        way,
        ...(chosen ? { column: columnsOf(chosen) } : {}),
        ...(money ? { money } : {}),
        ...(sheet ? { sheet } : {}),
        ...(way === 'preview' ? {} : { key: this.key }),
        ...(leaveFaulty ? { leaveFaulty: 'true' as const } : {}),
      }),
    );
  }
}

const sameColumns = (one: ProjectFileView | null, other: ProjectFileView | null): boolean =>
  one !== null &&
  other !== null &&
  one.sheet === other.sheet &&
  JSON.stringify(titlesOf(one)) === JSON.stringify(titlesOf(other));

const titlesOf = ({ columns }: ProjectFileView): string[] => columns.map(({ title }) => title);

function placesOf(columns: readonly ProjectFileColumnView[]): Places {
  const place = (field: ProjectFileField): number =>
    columns.find(({ fields }) => fields.includes(field))?.place ?? 0;
  return Object.fromEntries(
    projectFileFields.map((field) => [field, place(field)]),
  ) as unknown as Places;
}

const columnsOf = (places: Places): string[] =>
  projectFileFields.flatMap((field) => (places[field] > 0 ? [`${field}:${places[field]}`] : []));
