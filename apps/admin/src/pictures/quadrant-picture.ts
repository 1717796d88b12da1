import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { QuadrantAxisView } from '@erfa/api-client';
import { LocalPipe } from '../language/local-pipe';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { figureWords } from '../levels/figure-words';
import { cellsOf, fieldsOf, marksOf, placeOn } from './plane';
import type { Nodes, ViewOf } from './view-of';

/** More columns or rows than these leave no room for names: letters stand for them. */
const mostNamed = { columns: 3, rows: 6 };
/** More numbers than these in one mark are counted instead. */
const mostNumbers = 3;

/**
 * Things placed in a plane of named fields: a diamond where there is one, numbers where there are several, and below who they
 * are, field by field. Places are in per cent, so that words keep their size whatever the width.
 */
@Component({
  selector: 'erfa-quadrant-picture',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, LocalPipe, TextPipe],
  templateUrl: './quadrant-picture.html',
  styleUrl: './quadrant-picture.scss',
})
export class QuadrantPicture {
  private readonly texts = inject(Texts);
  readonly view = input.required<ViewOf<'quadrant'>>();
  readonly nodes = input.required<Nodes>();
  /** What the round before is called; empty when there was none. */
  readonly previousTitle = input('');

  protected readonly fields = computed(() =>
    fieldsOf(this.view().fields).map(({ key, title }, at) => ({ key, title, letter: letter(at) })),
  );
  protected readonly cells = computed(() => {
    const { x, y, fields } = this.view();
    return cellsOf(x, y, fields);
  });
  /** Whether letters stand for the fields' names. */
  protected readonly lettered = computed(() => {
    const { x, y } = this.view();
    return x.borders.length >= mostNamed.columns || y.borders.length >= mostNamed.rows;
  });
  protected readonly points = computed(() =>
    this.view().points.map(({ node, x, y }, at) => {
      const [own, across, up] = [node, x, y].map((key) => this.nodes().get(key));
      return {
        number: at + 1,
        title: own?.title ?? node,
        field: own?.outcome?.key ?? null,
        now: this.at(across?.value, up?.value),
        before: this.at(across?.previousValue, up?.previousValue),
        across,
        up,
        own,
      };
    }),
  );
  private readonly placed = computed(() => this.points().filter(({ now }) => now !== null));
  /** The one thing there is, where there is one. */
  protected readonly only = computed(() => {
    const [first, ...others] = this.points();
    return first && others.length === 0 ? first : null;
  });
  protected readonly marks = computed(() =>
    marksOf(this.placed().flatMap(({ number, now }) => (now ? [{ number, ...now }] : []))).map(
      ({ numbers, ...place }) => ({
        ...place,
        words: numbers.length > mostNumbers ? null : numbers.join(', '),
        count: numbers.length,
      }),
    ),
  );
  /** Who stands in each field, the fields in their order; last those that stand in none. */
  protected readonly groups = computed(() => {
    const of = (field: string | null) => this.points().filter((point) => point.field === field);
    return [
      ...this.fields().map(({ key, title, letter }) => ({ title, letter, points: of(key) })),
      { title: null, letter: '', points: of(null) },
    ].filter(({ points }) => points.length > 0);
  });

  protected readonly story = computed(() => {
    const only = this.only();
    if (only) return this.storyOf(only);
    const placed = this.placed().length;
    const counts = this.groups().filter(({ title }) => title !== null);
    const most = Math.max(0, ...counts.map(({ points }) => points.length));
    const fullest = counts.filter(({ points }) => points.length === most);
    const sentences = [this.texts.count('pictures.quadrant.placed', placed)];
    const field = fullest.length === 1 ? fullest[0]?.title : null;
    if (field && placed > 1)
      sentences.push(this.texts.count('pictures.quadrant.most', most, { field: this.say(field) }));
    const left = this.points().length - placed;
    if (left > 0) sentences.push(this.texts.count('pictures.quadrant.left', left));
    return sentences.join(' ');
  });

  /** The ends and the borders of an axis, written. */
  protected ticks(axis: QuadrantAxisView, unit: string | null | undefined) {
    const { range, borders } = axis;
    return [range.min, ...borders, range.max].map((value, at, all) => ({
      place: placeOn(axis, value),
      words: figureWords(this.texts, value, unit ?? null, Number.isInteger(value) ? 0 : 1),
      end: at === 0 ? 'first' : at === all.length - 1 ? 'last' : 'inner',
    }));
  }

  private storyOf({ title, own, across, up, now }: ReturnType<typeof this.points>[number]): string {
    if (!now || across?.value == null || up?.value == null)
      return this.texts.text('pictures.quadrant.nowhere', { title });
    const facts = {
      title,
      x: this.say(this.view().x.title),
      xValue: figureWords(this.texts, across.value, across.unit),
      y: this.say(this.view().y.title),
      yValue: figureWords(this.texts, up.value, up.unit),
    };
    const field = own?.outcome?.title;
    return field === undefined
      ? this.texts.text('pictures.quadrant.noField', facts)
      : this.texts.text('pictures.quadrant.field', { ...facts, field });
  }

  private at(x: number | null | undefined, y: number | null | undefined) {
    if (x == null || y == null) return null;
    return { left: placeOn(this.view().x, x), bottom: placeOn(this.view().y, y) };
  }

  private say(text: { readonly da: string; readonly en: string }): string {
    return text[this.texts.language()];
  }
}

/** A, B … Z, AA, AB … */
function letter(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letter(Math.floor(at / 26) - 1) + last;
}
