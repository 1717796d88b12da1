import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { ProductsService, type ProductView } from '@erfa/api-client';
import { firstValueFrom, of, switchMap, timer } from 'rxjs';
import { TextPipe } from '../language/text-pipes';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';

/**
 * The system that a project brings in. Systems and suppliers are the same for all municipalities, so that one can ask who uses
 * them; one that nobody has named before is named here.
 */
@Component({
  selector: 'erfa-product-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Problem, TextPipe],
  template: `
    <p class="form-label" id="product-label">{{ 'projects.form.product' | text }}</p>
    @if (shown(); as name) {
      <p>
        {{ name }}
        <button type="button" class="erfa-link-button" (click)="clear()">
          {{ 'projects.product.clear' | text }}
        </button>
      </p>
    }
    <label class="form-label erfa-gap-small" for="product-words">{{
      'projects.product.find' | text
    }}</label>
    <p class="form-hint" id="product-hint">{{ 'projects.product.hint' | text }}</p>
    <input
      class="form-input"
      id="product-words"
      maxlength="120"
      autocomplete="off"
      aria-describedby="product-hint"
      [value]="words()"
      (input)="words.set(text($event))"
    />
    @if (words().trim().length > 1 && found.hasValue()) {
      <ul class="erfa-plain-list found" aria-live="polite">
        @for (product of found.value(); track product.id) {
          <li>
            <button type="button" class="erfa-link-button" (click)="choose(product)">
              {{
                'projects.productFrom'
                  | text: { product: product.name, supplier: product.supplierName }
              }}
            </button>
          </li>
        } @empty {
          <li class="erfa-soft">{{ 'projects.product.none' | text }}</li>
        }
      </ul>
      <div class="new">
        <label class="form-label" for="product-supplier">{{
          'projects.product.supplier' | text: { name: words().trim() }
        }}</label>
        <input
          class="form-input"
          id="product-supplier"
          maxlength="120"
          autocomplete="off"
          [value]="supplier()"
          (input)="supplier.set(text($event))"
        />
        <button
          type="button"
          class="button button-secondary erfa-gap-small"
          [disabled]="supplier().trim() === '' || attempt.busy()"
          (click)="register()"
        >
          {{ 'projects.product.register' | text }}
        </button>
      </div>
    }
    @if (attempt.problem(); as problem) {
      <erfa-problem [error]="problem" />
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .found,
    .new {
      margin-top: 0.8rem;
    }
  `,
})
export class ProductField {
  private readonly api = inject(ProductsService);
  readonly productId = input.required<string | null>();
  readonly productName = input.required<string | null>();
  readonly supplierName = input.required<string | null>();
  readonly chosen = output<string | null>();

  protected readonly words = signal('');
  protected readonly supplier = signal('');
  protected readonly attempt = new Attempt();
  private readonly picked = signal<ProductView | null>(null);
  /** What was chosen, by name, also before the server has said so. */
  private readonly name = linkedSignal(() => {
    const [picked, id] = [this.picked(), this.productId()];
    if (id === null) return null;
    if (picked?.id === id) return [picked.name, picked.supplierName] as const;
    return [this.productName() ?? '', this.supplierName() ?? ''] as const;
  });
  protected readonly shown = computed(() => this.name()?.filter(Boolean).join(' · ') ?? '');
  protected readonly found = rxResource({
    params: () => this.words().trim(),
    // Asked once the typing pauses.
    stream: ({ params }) =>
      params.length > 1
        ? timer(250).pipe(switchMap(() => this.api.productsFind({ q: params })))
        : of([]),
  });

  protected text(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected choose(product: ProductView): void {
    this.picked.set(product);
    this.words.set('');
    this.supplier.set('');
    this.chosen.emit(product.id);
  }

  protected clear(): void {
    this.chosen.emit(null);
  }

  protected register(): void {
    void this.attempt.run(async () => {
      const [name, supplier] = [this.words().trim(), this.supplier().trim()];
      this.choose(await firstValueFrom(this.api.productsRegister({ name, supplier })));
    });
  }
}
