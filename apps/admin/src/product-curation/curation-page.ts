import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  linkedSignal,
  signal,
} from '@angular/core';
import { curationListResource, type CuratedSupplierView, ProductsService } from '@erfa/api-client';
import { firstValueFrom, type Observable } from 'rxjs';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { Announcer } from '../page/announcer';
import { dataTable } from '../page/data-table';
import { EmptyState } from '../page/empty-state';
import { PageHeader } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';

/** A system or a supplier that is looked at. */
interface Chosen {
  readonly what: 'product' | 'supplier';
  readonly id: string;
  readonly name: string;
}

/** Systemer og leverandører: KL gives what is called several things one name. Projects follow. */
@Component({
  selector: 'erfa-curation-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...[...dataTable, Dialog, EmptyState, PageHeader, Problem, TextPipe, Waiting]],
  templateUrl: './curation-page.html',
})
export class CurationPage {
  private readonly api = inject(ProductsService);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  protected readonly asked = curationListResource();
  protected readonly suppliers = linkedSignal<CuratedSupplierView[] | null>(() =>
    this.asked.hasValue() ? this.asked.value() : null,
  );
  protected readonly sought = signal('');
  /** Those whose name, or another name of theirs, holds what is sought; a supplier that does stands with all of its systems. */
  protected readonly shown = computed(() => {
    const words = folded(this.sought());
    return (this.suppliers() ?? []).flatMap((supplier) => {
      if (holds(supplier, words)) return [supplier];
      const products = supplier.products.filter((product) => holds(product, words));
      return products.length > 0 ? [{ ...supplier, products }] : [];
    });
  });
  protected readonly chosen = signal<Chosen | null>(null);
  protected readonly attempt = new Attempt(this.chosen);
  protected readonly name = linkedSignal(() => this.chosen()?.name ?? '');
  protected readonly into = linkedSignal<Chosen | null, string>({
    source: this.chosen,
    computation: () => '',
  });
  /** What the chosen one may be put together with. */
  protected readonly others = computed(() => {
    const chosen = this.chosen();
    const all =
      chosen?.what === 'supplier'
        ? (this.suppliers() ?? []).map(({ id, name }) => ({ id, name }))
        : (this.suppliers() ?? []).flatMap(({ name: supplier, products }) =>
            products.map(({ id, name }) => ({ id, name: `${name} (${supplier})` })),
          );
    return all.filter(({ id }) => id !== chosen?.id);
  });

  protected seek(event: Event): void {
    this.sought.set((event.target as HTMLInputElement).value);
  }

  protected choose(what: Chosen['what'], { id, name }: { id: string; name: string }): void {
    this.chosen.set({ what, id, name });
  }

  protected rename(): void {
    const [chosen, name] = [this.chosen(), this.name().trim()];
    if (!chosen || name === '' || name === chosen.name) return;
    this.curate(
      chosen.what === 'product'
        ? this.api.curationRenameProduct(chosen.id, { name })
        : this.api.curationRenameSupplier(chosen.id, { name }),
      this.texts.text('curation.renamed', { name }),
    );
  }

  protected merge(): void {
    const [chosen, into] = [this.chosen(), this.into()];
    const other = this.others().find(({ id }) => id === into);
    if (!chosen || !other) return;
    this.curate(
      chosen.what === 'product'
        ? this.api.curationMergeProduct(chosen.id, { into })
        : this.api.curationMergeSupplier(chosen.id, { into }),
      this.texts.text('curation.merged', { name: chosen.name, into: other.name }),
    );
  }

  private curate(act: Observable<CuratedSupplierView[]>, said: string): void {
    void this.attempt.run(async () => {
      this.suppliers.set(await firstValueFrom(act));
      this.chosen.set(null);
      this.announcer.show(said);
    });
  }
}

const folded = (text: string): string => text.trim().toLocaleLowerCase('da');

const holds = (
  { name, alsoCalled }: Pick<CuratedSupplierView, 'name' | 'alsoCalled'>,
  words: string,
): boolean => [name, ...alsoCalled].some((one) => folded(one).includes(words));
