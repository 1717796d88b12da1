import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DraftKeeper } from '../lab/draft-keeper';
import { labLink } from '../lab/lab-tabs';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Menu } from '../overlays/menu';
import { MenuItem } from '../overlays/menu-item';
import { Announcer } from '../page/announcer';
import { Downloads } from '../page/downloads';
import { asProblem } from '../problem/problem-error';

/** A draft out into a file, as it is saved, the way to read a file over it, and to put it away. */
@Component({
  selector: 'erfa-file-menu',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Menu, MenuItem, RouterLink, TextPipe],
  template: `
    <erfa-menu>
      <span erfaMenuLabel>{{ 'modelFiles.menu' | text }}</span>
      @for (format of formats; track format) {
        <button type="button" erfaMenuItem (click)="fetch(format)">
          {{ names[format] | text }}
        </button>
      }
      @if (editable()) {
        <a erfaMenuItem [routerLink]="link()">{{ 'modelFiles.open' | text }}</a>
        <button type="button" erfaMenuItem (click)="discard()">
          {{ 'lab.discard' | text }}
        </button>
      }
    </erfa-menu>
  `,
})
export class FileMenu {
  private readonly keeper = inject(DraftKeeper);
  private readonly downloads = inject(Downloads);
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(Texts);

  readonly draft = input.required<string>();
  /** Whether a file may be read over it. */
  readonly editable = input.required<boolean>();

  protected readonly formats = ['xlsx', 'yaml', 'json'] as const;
  protected readonly names = {
    xlsx: 'modelFiles.fetch.xlsx',
    yaml: 'modelFiles.fetch.yaml',
    json: 'modelFiles.fetch.json',
  } as const;

  protected link(): readonly string[] {
    return labLink(this.draft(), 'from-file');
  }

  protected async discard(): Promise<void> {
    try {
      await this.keeper.discard(true);
      this.announcer.show(this.texts.text('lab.discardDone'));
    } catch (error) {
      const { title, detail } = asProblem(error);
      this.announcer.show([title, detail].filter(Boolean).join('. '), true);
    }
  }

  protected async fetch(format: string): Promise<void> {
    try {
      await this.downloads.fetch(`/api/model-drafts/${this.draft()}/file`, { format });
      this.announcer.show(this.texts.text('files.fetched'));
    } catch (error) {
      const { title, detail } = asProblem(error);
      this.announcer.show([title, detail].filter(Boolean).join('. '), true);
    }
  }
}
