import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import type { FileChangesView, FileChangeView } from '@erfa/api-client';
import type { TextKey } from '../language/text-key';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';
import { type Status, StatusTag } from '../progress/status-tag';

const statuses: Readonly<Record<FileChangeView['kind'], Status>> = {
  ...({ add: 'active', set: 'later', move: 'later', rekey: 'later', remove: 'attention' } as const),
};
/** As many as one takes in at a glance. */
const shownFirst = 30;
// What goes stands first: it is what one would regret.
const order: readonly FileChangeView['kind'][] = ['remove', 'add', 'move', 'rekey', 'set'];

/** Fields that have a name on the page; any other is called as the file calls it. */
const named: Readonly<Record<string, TextKey>> = {
  title: 'modelFiles.changes.field.title',
  text: 'writing.field.text',
  description: 'writing.field.description',
  guidance: 'writing.field.guidance',
  good: 'writing.field.good',
  evidence: 'writing.field.evidence',
  weight: 'writing.field.weight',
  level: 'writing.field.level',
  minutes: 'writing.field.minutes',
  topics: 'writing.field.topics',
  type: 'writing.field.type',
  licence: 'writing.about.licence',
  sources: 'writing.about.sources',
  scale: 'modelFiles.changes.field.scale',
  scales: 'modelFiles.changes.field.scales',
  steps: 'modelFiles.changes.field.steps',
  scoring: 'modelFiles.changes.field.scoring',
  attributes: 'modelFiles.changes.field.attributes',
  shownWhen: 'modelFiles.changes.field.shownWhen',
};

/** What a file does to a draft: in a sentence, and change by change with what stands there now. */
@Component({
  selector: 'erfa-file-changes',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, CountPipe, StatusTag, TextPipe],
  template: `
    <p class="erfa-gap-small">{{ sentence() }}</p>
    @if (rows().length > 0) {
      <table erfaTable class="erfa-gap-small">
        <caption class="erfa-spoken">
          {{
            'modelFiles.changes.heading' | text
          }}
        </caption>
        <thead>
          <tr erfaRow>
            <th erfaColumn>{{ 'modelFiles.changes.where' | text }}</th>
            <th erfaColumn>{{ 'modelFiles.changes.happens' | text }}</th>
            <th erfaColumn>{{ 'modelFiles.changes.now' | text }}</th>
            <th erfaColumn>{{ 'modelFiles.changes.then' | text }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track $index) {
            <tr erfaRow>
              <th erfaRowHead class="where">
                <bdi>{{ row.name }}</bdi>
                @if (row.fieldName) {
                  &ngsp;<span class="field erfa-small">{{ row.fieldName }}</span>
                }
              </th>
              <td class="tag" [erfaCell]="'modelFiles.changes.happens' | text">
                <erfa-status-tag [status]="statuses[row.kind]">{{
                  kindOf(row.kind) | text
                }}</erfa-status-tag>
              </td>
              <td class="value" [erfaCell]="'modelFiles.changes.now' | text">
                <bdi>{{ shown(row.before) }}</bdi>
              </td>
              <td class="value" [erfaCell]="'modelFiles.changes.then' | text">
                <bdi>{{ shown(row.after) }}</bdi>
              </td>
            </tr>
          }
        </tbody>
      </table>
      @if (rest() > 0) {
        <button type="button" class="erfa-link-button erfa-gap-small" (click)="whole.set(true)">
          {{ 'modelFiles.changes.rest' | count: rest() }}
        </button>
      } @else if (more() > 0) {
        <p class="erfa-mid erfa-soft erfa-gap-small">
          {{ 'modelFiles.changes.more' | count: more() }}
        </p>
      }
    }
  `,
  styles: `
    th,
    td {
      overflow-wrap: anywhere;
      vertical-align: top;
    }
    .tag {
      white-space: nowrap;
    }
    @media (min-width: 768px) {
      .where,
      .value {
        width: 31%;
      }
    }
    .field {
      display: block;
      color: var(--erfa-soft);
      font-weight: 400;
    }
  `,
})
export class FileChanges {
  private readonly texts = inject(Texts);
  readonly changes = input.required<FileChangesView>();

  protected readonly statuses = statuses;
  protected readonly whole = linkedSignal({ source: this.changes, computation: () => false });
  private readonly all = computed(() =>
    this.changes()
      .list.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
      .map((change) => ({
        ...change,
        name: this.nameOf(change),
        fieldName: this.fieldOf(change),
      })),
  );
  protected readonly rows = computed(() =>
    this.whole() ? this.all() : this.all().slice(0, shownFirst),
  );
  protected readonly rest = computed(() => this.all().length - this.rows().length);
  /** Those that the server has counted and not told. */
  protected readonly more = computed(() => {
    const { added, removed, moved, set } = this.changes();
    return added + removed + moved + set - this.all().length;
  });
  protected readonly sentence = computed(() => {
    const { added, removed, moved, set, golden } = this.changes();
    const part = (key: 'added' | 'removed' | 'moved' | 'set', count: number): string[] =>
      count > 0 ? [this.texts.count(`modelFiles.changes.${key}`, count)] : [];
    const all = [
      ...part('removed', removed),
      ...part('added', added),
      ...part('moved', moved),
      ...part('set', set),
    ].join(', ');
    const model = all ? `${all.charAt(0).toLocaleUpperCase()}${all.slice(1)}.` : '';
    const cases = golden ? this.texts.text('modelFiles.changes.golden') : '';
    return (
      [model, cases].filter(Boolean).join(' ') || this.texts.text('modelFiles.changes.nothing')
    );
  });

  protected kindOf(kind: FileChangeView['kind']): TextKey {
    return `modelFiles.changes.kind.${kind}`;
  }

  /** What stands there, or that nothing does; of what is no line of text, that there is something. */
  protected shown(value: string | null): string {
    if (value === '…') return this.texts.text('modelFiles.changes.something');
    return value || '–';
  }

  private nameOf({ title, node }: FileChangeView): string {
    const english = this.texts.language() === 'en';
    return (english ? title?.en || title?.da : title?.da || title?.en) || node;
  }

  private fieldOf({ field }: FileChangeView): string {
    const [first, ...rest] = field;
    if (first === undefined) return '';
    const known = Object.hasOwn(named, first) ? named[first] : undefined;
    const name = known ? this.texts.text(known) : first;
    const way = rest.map((step) =>
      step === 'da' || step === 'en' ? this.texts.text(`modelFiles.changes.${step}`) : step,
    );
    return [name, ...way].join(', ');
  }
}
