import { computed, type Signal, signal } from '@angular/core';
import { fieldAt, type FieldPath, sameJson } from '@erfa/model-lab';
import { isJsonObject, type Json, type Model, type ModelNode } from '@erfa/scoring-sdk';
import { type Collision, sameField } from './waiting-changes';

/** One value that a change sets, what it found, and what stands there instead. */
interface Leaf {
  readonly field: FieldPath;
  readonly from: Json;
  readonly to: Json;
  readonly found: Json;
}

type Kept = Omit<Collision, 'theirs'>;

/**
 * Fields where two have written: both sides, language by language, until one is chosen. Theirs is what
 * stands in the draft now, whatever it was when the two met.
 */
export class Collisions {
  private readonly kept = signal<readonly Kept[]>([]);
  /** What was written here and is saved, by node and field, for as long as the page is open: its writer is to hear what becomes of it. */
  private readonly written = new Map<string, string>();

  /** @param targetOf the node with a key, or the model, as the draft stands; read anew where `model` changes */
  constructor(
    private readonly model: Signal<Model | null>,
    private readonly targetOf: (key: string) => Model | ModelNode | undefined,
  ) {}

  readonly all = computed((): readonly Collision[] => {
    this.model();
    return this.kept()
      .map((side) => ({
        ...side,
        theirs: (fieldAt(this.targetOf(side.node), side.field) ?? null) as Json,
      }))
      .filter(({ mine, theirs }) => !sameJson(mine, theirs));
  });
  /** Whether something that was written here is not saved, since somebody was faster. */
  readonly unsaved = computed(() => this.all().some(({ by }) => by === null));

  /**
   * Takes in a change of a field that was refused, for what stands there.
   *
   * @param older whether something newer may have been written here since
   * @returns what nobody else has touched, to be written all the same
   */
  take(
    change: {
      readonly node: string;
      readonly field: FieldPath;
      readonly from: Json;
      readonly to: Json;
    },
    found: Json,
    older: boolean,
  ): readonly Leaf[] {
    const touched = leaves(change, found).filter(
      (leaf) => !same(leaf.to, leaf.from) && !same(leaf.to, leaf.found),
    );
    for (const { field, from, to, found: there } of touched) {
      if (!same(there, from)) this.keep({ node: change.node, field, mine: to, by: null }, older);
    }
    return touched.filter((leaf) => same(leaf.found, leaf.from));
  }

  /** Remembers texts that were written here and are saved. */
  remember(node: string, field: FieldPath, to: Json): void {
    for (const leaf of leaves({ field, from: null, to }, null)) {
      if (typeof leaf.to !== 'string') continue;
      this.written.set(keyOf(node, leaf.field), leaf.to);
    }
  }

  /** Notes where somebody else has written over a text that was written here. */
  notice(
    { node, field, from, to }: { node: string; field: FieldPath; from: Json; to: Json },
    by: string,
  ): void {
    for (const leaf of leaves({ field, from: to, to: from }, null)) {
      const mine = this.written.get(keyOf(node, leaf.field));
      if (!mine || mine.trim() === '' || mine !== leaf.to) continue;
      this.written.delete(keyOf(node, leaf.field));
      this.keep({ node, field: leaf.field, mine, by }, true);
    }
  }

  /** One side has been chosen. */
  end(side: Kept): void {
    this.kept.update((all) => all.filter((one) => !sameField(one, side)));
  }

  private keep(side: Kept, older: boolean): void {
    // One that is no difference any more is not seen, and must not stand in the way of one that is; nor may that a saved text was
    // written over hide one that is not saved anywhere.
    const known = this.all().some(
      (one) => sameField(one, side) && (one.by === null || side.by !== null),
    );
    if (older && known) return;
    this.end(side);
    this.kept.update((all) => [...all, side]);
  }
}

/** What a change sets, value by value: a text language by language, since two may write in one each. */
function leaves(
  { field, from, to }: { readonly field: FieldPath; readonly from: Json; readonly to: Json },
  found: Json,
): Leaf[] {
  const texts = [from, to, found].filter((value) => value !== null);
  if (texts.length === 0 || !texts.every(isText)) return [{ field, from, to, found }];
  const of = (value: Json, language: string): Json =>
    (isJsonObject(value) ? (value as Readonly<Record<string, Json>>)[language] : null) ?? '';
  return ['da', 'en'].map((language) => ({
    field: [...field, language],
    ...{ from: of(from, language), to: of(to, language), found: of(found, language) },
  }));
}

const isText = (value: unknown): boolean =>
  isJsonObject(value) && Object.keys(value).every((name) => name === 'da' || name === 'en');

/** No text and an empty one are the same to who writes. */
const same = (one: Json, other: Json): boolean => sameJson(one || null, other || null);

const keyOf = (node: string, field: FieldPath): string => JSON.stringify([node, ...field]);
