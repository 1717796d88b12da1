import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  inject,
  linkedSignal,
  model,
  output,
} from '@angular/core';
import { splitCounts, splitInto } from '@erfa/model-lab';
import {
  claimHolds,
  isJsonObject,
  type LocalText,
  optionsOfNode,
  type QuestionNode,
  resolveOptions,
} from '@erfa/scoring-sdk';
import { DraftKeeper } from '../lab/draft-keeper';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { Announcer } from '../page/announcer';
import { newKey } from './new-node';

/** What is written of one of the new questions. */
interface Part {
  readonly titleDa: string;
  readonly titleEn: string;
  readonly textDa: string;
  readonly textEn: string;
}

const empty: Part = { titleDa: '', titleEn: '', textDa: '', textEn: '' };

/** Splits a question into two or more, with the words of each. What was typed waits until it is asked for again. */
@Component({
  selector: 'erfa-split-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, TextPipe],
  templateUrl: './split-dialog.html',
  styles: `
    fieldset {
      min-width: 0;
      margin: 2.4rem 0 0;
      padding: 0;
      border: 0;
    }
    .now {
      padding: 1.2rem 1.6rem;
      border: 1px solid var(--erfa-line);
      border-radius: 8px;
      overflow-wrap: anywhere;
    }
    select {
      width: auto;
    }
    .pair {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.8rem 1.6rem;
      align-items: end;
    }
    textarea {
      max-width: none;
      field-sizing: content;
      font-size: 1.5rem;
      line-height: 2.2rem;
    }
    @media (max-width: 479.98px) {
      .pair {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class SplitDialog {
  private readonly keeper = inject(DraftKeeper);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly document = inject(DOCUMENT);

  /** Key of the question to split; null while nobody splits one. */
  readonly question = model<string | null>(null);
  /** Told the keys of the new questions. */
  readonly done = output<readonly string[]>();

  protected readonly counts = splitCounts;
  protected readonly fields = [
    { name: 'titleDa', of: 'title', language: 'da', rows: 1 },
    { name: 'titleEn', of: 'title', language: 'en', rows: 1 },
    { name: 'textDa', of: 'asked', language: 'da', rows: 2 },
    { name: 'textEn', of: 'asked', language: 'en', rows: 2 },
  ] as const;
  protected readonly node = computed(() => {
    const node = this.keeper.outline().get(this.question() ?? '')?.node;
    return node?.kind === 'question' ? node : null;
  });
  /** Whether there may be answers to it, given to the version before. */
  protected readonly answered = computed(() => (this.keeper.draft()?.predecessor ?? null) !== null);
  /** Whose words were typed last: they are kept while the dialog is closed. */
  private readonly of = linkedSignal<QuestionNode | null, QuestionNode | null>({
    source: this.node,
    computation: (node, before) =>
      node === null || node.key === before?.value?.key ? (before?.value ?? null) : node,
  });
  protected readonly count = linkedSignal<QuestionNode | null, number>({
    source: this.of,
    computation: () => splitCounts[0],
  });
  private readonly parts = linkedSignal<readonly Part[]>(() => {
    const { title, text } = this.of() ?? { title: undefined, text: undefined };
    // What the question asked is where most begin: the first of the new ones is a part of it.
    const first: Part = {
      ...{ titleDa: title?.da ?? '', titleEn: title?.en ?? '' },
      ...{ textDa: text?.da ?? '', textEn: text?.en ?? '' },
    };
    return Array.from({ length: Math.max(...splitCounts) }, (_, at) => (at === 0 ? first : empty));
  });
  protected readonly shown = computed(() => this.parts().slice(0, this.count()));
  protected readonly tried = linkedSignal({ source: this.question, computation: () => false });

  protected asked({ title, text }: QuestionNode): string {
    const words = (one: LocalText): string => one[this.texts.language()] || one.da || one.en;
    return [words(title), ...(text ? [words(text)] : [])].join(': ');
  }

  protected labelOf(at: number, { of, language }: SplitDialog['fields'][number]): string {
    const label = this.texts.text(`writing.splitting.${of}`, { number: at + 1 });
    return this.texts.text(`writing.side.${language}`, { label });
  }

  protected resize(event: Event): void {
    this.count.set(Number((event.target as HTMLSelectElement).value));
  }

  protected write(at: number, name: keyof Part, text: string): void {
    this.parts.update((parts) =>
      parts.map((part, n) => (n === at ? { ...part, [name]: text } : part)),
    );
  }

  protected split(): void {
    const node = this.node();
    if (!node) return;
    const nameless = this.shown().findIndex(({ titleDa }) => titleDa.trim() === '');
    if (nameless !== -1) {
      this.tried.set(true);
      this.document.getElementById(`split-${nameless}-titleDa`)?.focus();
      return;
    }
    const into = splitInto(node, this.shown().map(written), this.weighs(node.key));
    if (!this.keeper.split(node.key, into)) return;
    const title = node.title[this.texts.language()] || node.title.da;
    this.announcer.show(this.texts.text('writing.splitting.done', { title, count: into.length }));
    this.done.emit(into.map(({ key }) => key));
  }

  /** Whether the plugin reads the weight of a question that stands where this one does. */
  private weighs(key: string): boolean {
    const scoring = this.keeper.model()?.scoring;
    const plugin = this.keeper.manifest();
    if (!plugin?.reads) return true;
    const own = this.keeper.outline().get(key)?.above.at(-1)?.scoring;
    const options = resolveOptions(plugin.options, scoring?.options ?? {});
    return claimHolds(
      plugin.reads.weight,
      optionsOfNode(plugin.options, options, isJsonObject(own) ? own : undefined),
    );
  }
}

/** What was written, as the words of a new question; no text where the name asks. */
function written({ titleDa, titleEn, textDa, textEn }: Part) {
  const [da, en] = [textDa.trim(), textEn.trim()];
  return {
    key: newKey('question'),
    title: { da: titleDa.trim(), en: titleEn.trim() },
    text: da || en ? { da, en } : null,
  };
}
