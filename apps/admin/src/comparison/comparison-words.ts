import { inject, Service } from '@angular/core';
import type {
  ComparedFigureView,
  ComparisonView,
  PeerGroupView,
  Standing,
  Suppression,
} from '@erfa/api-client';
import { dstGroupNames, inhabitantsOf } from '@erfa/benchmark';
import { formatDate, formatNumber } from '../language/formats';
import { locales } from '../language/language';
import type { TextKey } from '../language/text-key';
import { Texts } from '../language/texts';
import { figureWords } from '../levels/figure-words';

/** What names a group. */
export type NamedGroup = Pick<PeerGroupView, 'kind' | 'key' | 'name'>;

/** How many of a group there are, were invited and answered. */
type Answering = Pick<PeerGroupView, 'answering' | 'size' | 'invited'>;

const standings: Readonly<Record<Standing, TextKey>> = {
  above: 'comparison.standing.above',
  within: 'comparison.standing.within',
  below: 'comparison.standing.below',
};

const groupReasons: Readonly<Record<Suppression, TextKey>> = {
  'too-few': 'comparison.hidden.tooFew',
  'would-isolate': 'comparison.hidden.wouldIsolate',
};

const figureReasons: Readonly<Record<Suppression, TextKey>> = {
  'too-few': 'comparison.hidden.figureTooFew',
  'would-isolate': 'comparison.hidden.figureWouldIsolate',
};

/** Puts groups, figures and where one stands into words, in the language chosen. */
@Service()
export class ComparisonWords {
  private readonly texts = inject(Texts);

  /** What a group is called where it stands alone: *Under 20.000 indbyggere*. */
  name(group: NamedGroup): string {
    return this.called(group, 'group');
  }

  /** What a group is called within a sentence: *kommuner med under 20.000 indbyggere*. */
  phrase(group: NamedGroup): string {
    return this.called(group, 'phrase');
  }

  /** `91 af 98 har svaret`; of a round that did not invite all, how many it did invite, or that nobody has counted them. */
  answered({ answering, size, invited }: Answering): string {
    if (invited === null) return this.texts.text('comparison.answeredOfGroup', { answering, size });
    return invited < size
      ? this.texts.count('comparison.answeredInvited', invited, { answering })
      : this.texts.text('comparison.answered', { answering, size });
  }

  /** The same in short, and that the group is hidden where it is: `Skjult: 5 af 6 har svaret`. */
  about(group: Answering & Pick<PeerGroupView, 'suppressed'>): string {
    const answered = this.answered(group);
    if (group.suppressed === null) return answered;
    return this.texts.text(
      group.suppressed === 'too-few'
        ? 'comparison.hidden.shortTooFew'
        : 'comparison.hidden.shortWouldIsolate',
      { answered },
    );
  }

  /** Why a group is hidden; empty for one that is shown. */
  whyHidden(group: PeerGroupView): string {
    const { suppressed } = group;
    return suppressed
      ? this.texts.text(groupReasons[suppressed], { answered: this.answered(group) })
      : '';
  }

  /** Why one figure of a group that is shown is hidden. */
  whyFigureHidden(suppressed: Suppression): string {
    return this.texts.text(figureReasons[suppressed]);
  }

  /** A value with what it counts, `3,4` or `62,5 %`; `..` where it is hidden. */
  figure(value: number | null | undefined, { unit }: Pick<ComparedFigureView, 'unit'>): string {
    // Published figures are rounded to tenths, and say so.
    return value === null || value === undefined ? '..' : figureWords(this.texts, value, unit, 1);
  }

  /** A mark on an axis: whole where it is a whole number. */
  tick(value: number): string {
    return formatNumber(this.texts.language(), value, Number.isInteger(value) ? 0 : 1);
  }

  /** Where one's own figure stands, or why that cannot be said. */
  standing(figure: ComparedFigureView, takesPart: boolean): string {
    if (figure.suppressed) return this.whyFigureHidden(figure.suppressed);
    if (figure.standing) return this.texts.text(standings[figure.standing]);
    return takesPart && figure.own === null ? this.texts.text('comparison.noOwnScore') : '';
  }

  /** `Median 3,1 · kvartiler 2,7 og 3,6`; empty where they are hidden. */
  quartiles({ distribution, unit }: ComparedFigureView): string {
    if (!distribution) return '';
    return this.texts.text('comparison.quartiles', {
      median: this.figure(distribution.median, { unit }),
      lower: this.figure(distribution.lowerQuartile, { unit }),
      upper: this.figure(distribution.upperQuartile, { unit }),
    });
  }

  /** What the figure counts, in words: a dimension's title, or *Samlet*. */
  title({ kind, title }: Pick<ComparedFigureView, 'kind' | 'title'>): string {
    return kind === 'model' ? this.texts.text('comparison.whole') : title;
  }

  /** `Hele landet, 91 af 98 har svaret. Digital modenhed 2025, lukket 12. december 2025.` */
  source({ group, round }: Pick<ComparisonView, 'group' | 'round'>): string {
    const language = this.texts.language();
    return this.texts.text('comparison.source', {
      group: this.name(group),
      answered: this.answered(group),
      round: round.title[language],
      date: formatDate(language, round.closesOn),
    });
  }

  /** `a, b og c` */
  list(words: readonly string[]): string {
    return new Intl.ListFormat(locales[this.texts.language()], { type: 'conjunction' }).format(
      words,
    );
  }

  private called({ kind, key, name }: NamedGroup, form: 'group' | 'phrase'): string {
    switch (kind) {
      case 'country':
        return this.texts.text(`comparison.${form}.country`);
      case 'region':
        return name ?? key;
      case 'dst-group': {
        const group = dstGroupNames[key];
        return group ? this.texts.text(`comparison.${form}.dst.${group}`) : key;
      }
      case 'population':
        return this.inhabitants(key, form);
      case 'six-cities':
        return this.texts.text(`comparison.${form}.sixCities`);
    }
  }

  /** @param key in thousands: `0-20`, `20-40`, `60-` */
  private inhabitants(key: string, form: 'group' | 'phrase'): string {
    const bounds = inhabitantsOf(key);
    const told = (inhabitants: number): string => formatNumber(this.texts.language(), inhabitants);
    const from = told(bounds.from);
    if (bounds.to === null) return this.texts.text(`comparison.${form}.from`, { from });
    const to = told(bounds.to);
    if (bounds.from === 0) return this.texts.text(`comparison.${form}.below`, { to });
    return this.texts.text(`comparison.${form}.between`, { from, to });
  }
}
