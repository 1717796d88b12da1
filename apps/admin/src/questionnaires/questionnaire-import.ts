import {
  computed,
  effect,
  inject,
  Injectable,
  linkedSignal,
  signal,
  untracked,
} from '@angular/core';
import {
  type AnswerOrder,
  type ColumnUse,
  ModelDraftsService,
  type PlainAnswer,
  type QuestionnaireLanguage,
  type QuestionnairesReadParams,
  type QuestionnaireView,
} from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { suggestedKey } from '../lab/model-key';
import { Texts } from '../language/texts';
import { Attempt } from '../problem/attempt';

/** Bytes of a file that the server reads. */
const largest = 10 * 1024 * 1024;

export type FileTrouble = 'none' | 'tooLarge' | 'unreadable';

/** One old questionnaire on its way: the file as it was when it was chosen, what is chosen for it, and what comes of that. */
@Injectable()
export class QuestionnaireImport {
  private readonly api = inject(ModelDraftsService);
  private readonly texts = inject(Texts);
  private readonly looking = new Attempt();
  private readonly making = new Attempt();
  /** A copy: what is read is what was looked at, whatever becomes of the file meanwhile. */
  private readonly content = signal<Blob | null>(null);
  private readonly sheet = signal<string | null>(null);
  /** Null until somebody has chosen: the file says. */
  private readonly headings = signal<number | null>(null);
  private readonly chosen = signal<ReadonlyMap<number, ColumnUse> | null>(null);
  /** Whether something was chosen while the file was being looked at. */
  private stale = false;

  readonly name = signal('');
  readonly trouble = signal<FileTrouble | null>(null);
  readonly view = signal<QuestionnaireView | null>(null);
  readonly language = signal<QuestionnaireLanguage>('da');
  readonly order = signal<AnswerOrder>('detect');
  readonly otherwise = signal<PlainAnswer>('steps');
  readonly danish = signal('');
  readonly english = signal('');
  readonly plugin = signal('');
  /** What the title suggests, until somebody writes another. */
  readonly key = linkedSignal({
    source: this.danish,
    computation: (title: string, before?: { value: string; source: string }) =>
      before && before.value !== suggestedKey(before.source) ? before.value : suggestedKey(title),
  });
  readonly busy = this.looking.busy;
  readonly problem = this.looking.problem;
  readonly saving = this.making.busy;
  readonly refusal = this.making.problem;
  /** What each column is, by place from 1. */
  readonly uses = computed(
    (): ReadonlyMap<number, ColumnUse> =>
      this.chosen() ??
      new Map((this.view()?.columns ?? []).map(({ place, use }) => [place, use] as const)),
  );

  constructor() {
    // What is wrong with a cell is told in the reader's language.
    effect(() => {
      this.texts.language();
      untracked(() => {
        if (this.view()) void this.look();
      });
    });
  }

  /** Takes a file and has it read. What was chosen for the columns stays where the new file has the same ones. */
  async choose(file: File | undefined): Promise<void> {
    const before = this.view();
    const chosen = this.chosen();
    this.view.set(null);
    this.content.set(null);
    this.sheet.set(null);
    this.headings.set(null);
    this.chosen.set(null);
    this.trouble.set(null);
    this.name.set(file?.name ?? '');
    if (!file) return;
    if (file.size > largest) {
      this.trouble.set('tooLarge');
      return;
    }
    try {
      this.content.set(new Blob([await file.arrayBuffer()], { type: 'application/octet-stream' }));
    } catch {
      this.trouble.set('unreadable');
      return;
    }
    await this.look();
    await this.takeUp(before, chosen);
  }

  /** Goes on with what was chosen for a file that this one mends. */
  private async takeUp(
    before: QuestionnaireView | null,
    chosen: ReadonlyMap<number, ColumnUse> | null,
  ): Promise<void> {
    const view = this.view();
    if (!before || !view) return;
    const sheet = before.sheet !== view.sheet && view.sheets.includes(before.sheet);
    if (sheet) {
      this.sheet.set(before.sheet);
      await this.look();
    }
    const now = this.view();
    if (!now || headingsOf(now) !== headingsOf(before) || !chosen) return;
    this.chosen.set(chosen);
    await this.look();
  }

  setSheet(sheet: string): void {
    this.sheet.set(sheet);
    this.headings.set(null);
    this.chosen.set(null);
    void this.look();
  }

  setHeadings(line: number): void {
    this.headings.set(line);
    this.chosen.set(null);
    void this.look();
  }

  setUse(place: number, use: ColumnUse): void {
    this.chosen.set(new Map([...this.uses(), [place, use]]));
    void this.look();
  }

  /** Has the columns read as they seem again. */
  propose(): void {
    this.chosen.set(null);
    void this.look();
  }

  /** Has the file looked through as things are chosen now, once more where something is chosen meanwhile. */
  async look(): Promise<void> {
    this.stale = true;
    if (this.busy()) return;
    while (this.stale) {
      this.stale = false;
      await this.looking.run(async () => {
        this.view.set(await this.send({ way: 'preview' }));
      });
    }
  }

  /** Makes the draft. @returns its id; null where none was made */
  async make(): Promise<string | null> {
    let id: string | null = null;
    await this.making.run(async () => {
      const made = await this.send({
        ...{ way: 'all', key: this.key(), plugin: this.plugin() },
        ...{ danish: this.danish().trim(), english: this.english().trim() },
      });
      id = made.draftId;
    });
    return id;
  }

  private send(what: QuestionnairesReadParams): Promise<QuestionnaireView> {
    const [sheet, headings, chosen] = [this.sheet(), this.headings(), this.chosen()];
    // A draft is made of what was looked at, not of what the file seems to be.
    const view = what.way === 'all' ? this.view() : null;
    return firstValueFrom(
      this.api.questionnairesRead(this.content() ?? new Blob(), {
        ...what,
        ...{ language: this.language(), order: this.order(), otherwise: this.otherwise() },
        ...optional('sheet', sheet ?? (view?.sheet || null)),
        ...optional('headings', headings ?? view?.headings ?? null),
        ...optional('column', chosen || view ? columnsOf(this.uses()) : null),
      }),
    );
  }
}

const optional = <Name extends string, Value>(
  name: Name,
  value: Value | null,
): Partial<Record<Name, Value>> =>
  value === null ? {} : ({ [name]: value } as Record<Name, Value>);

/** What is chosen as the server takes it; a column that is not used need not be named, but something has to be. */
function columnsOf(uses: ReadonlyMap<number, ColumnUse>): string[] {
  const used = [...uses].filter(([, use]) => use !== 'none');
  return used.length > 0 ? used.map(([place, use]) => `${place}:${use}`) : ['1:none'];
}

const headingsOf = ({ columns }: QuestionnaireView): string =>
  columns.map(({ place, heading }) => `${place} ${heading}`).join('\n');
