import { inject, Service } from '@angular/core';
import { againstMedians, differences } from '@erfa/benchmark';
import type { ComparedFigureView, ComparisonView } from '@erfa/api-client';
import { Texts } from '../language/texts';
import { dimensionsOf, wholeOf } from './axis';
import { ComparisonWords } from './comparison-words';

/** Says in a sentence what a figure shows, before it shows it. */
@Service()
export class ComparisonStory {
  private readonly texts = inject(Texts);
  private readonly words = inject(ComparisonWords);

  /** Strengths and weaknesses against the middle half of the group; for who has no figures, the group itself. */
  lead(view: ComparisonView): string {
    const { group, figures } = view;
    const phrase = this.words.phrase(group);
    if (group.suppressed) return this.texts.text('comparison.lead.hidden', { group: phrase });
    const { outcome, above, below, within } = differences(dimensionsOf(figures));
    if (outcome === 'none') return this.leadOfGroup(wholeOf(figures), phrase);
    const named = (compared: readonly ComparedFigureView[]): string =>
      this.words.list(compared.map(({ title }) => title));
    const first = this.texts.text(`comparison.lead.${outcome}`, {
      above: named(above),
      below: named(below),
      group: phrase,
    });
    if (outcome === 'within') return first;
    return within.length === 0
      ? first
      : `${first} ${this.texts.count('comparison.lead.rest', within.length)}`;
  }

  /** Where most municipalities stand; counts are rounded, so that they are told as about. */
  levels({ distribution, levels }: ComparedFigureView): string {
    const counts = distribution?.levels;
    if (!counts || !levels) return '';
    const most = Math.max(...counts);
    if (most === 0) return this.texts.text('comparison.levels.spread');
    const fullest = counts.flatMap((count, at) =>
      count === most ? String(levels.lowest + at) : [],
    );
    return this.texts.text(
      fullest.length === 1 ? 'comparison.levels.most' : 'comparison.levels.mostSeveral',
      { levels: this.words.list(fullest), count: most, all: distribution.count },
    );
  }

  /** Whether one's own whole is above the median of the groups shown. */
  groups(view: ComparisonView): string {
    const whole = wholeOf(view.figures);
    if (!whole || whole.own === null) return '';
    const medians = view.groups.flatMap((group) =>
      group.own && group.whole ? [group.whole.median] : [],
    );
    const { outcome, above, below } = againstMedians(whole.own, medians);
    if (outcome === 'none') return '';
    const value = this.words.figure(whole.own, whole);
    return this.texts.text(`comparison.groups.${outcome}`, {
      value,
      above,
      below,
      all: medians.length,
    });
  }

  /** In how many dimensions there was progress since the round before, where not, and what cannot be compared; of the median for who has no figures. */
  development(figures: readonly ComparedFigureView[]): string {
    const own = movesOf(figures, 'own');
    const whose = own.length > 0 ? 'own' : 'median';
    const told = own.length > 0 ? own : movesOf(figures, 'median');
    const broken = dimensionsOf(figures).filter(({ before }) => before.at(-1)?.line === 'break');
    const sentences: string[] = [];
    if (told.length > 0) {
      const up = told.filter(({ move }) => move > 0).length;
      sentences.push(this.texts.count(`comparison.development.${whose}.up`, told.length, { up }));
    }
    const down = told.filter(({ move }) => move < 0).map(({ title }) => title);
    if (down.length > 0) {
      const names = this.words.list(down);
      sentences.push(this.texts.text(`comparison.development.${whose}.down`, { names }));
    }
    if (broken.length > 0) {
      const names = this.words.list(broken.map(({ title }) => title));
      sentences.push(this.texts.count('comparison.development.broken', broken.length, { names }));
    }
    return sentences.join(' ');
  }

  private leadOfGroup(whole: ComparedFigureView | null, group: string): string {
    const distribution = whole?.distribution;
    if (!whole || !distribution) return '';
    return this.texts.text('comparison.lead.group', {
      group,
      median: this.words.figure(distribution.median, whole),
      lower: this.words.figure(distribution.lowerQuartile, whole),
      upper: this.words.figure(distribution.upperQuartile, whole),
    });
  }
}

/** How the dimensions have moved since the round before, as they are shown: 1 up, -1 down; without those that lack a figure. */
function movesOf(
  figures: readonly ComparedFigureView[],
  whose: 'own' | 'median',
): readonly { title: string; move: number }[] {
  return dimensionsOf(figures).flatMap(({ title, own, distribution, before }) => {
    const after = whose === 'own' ? own : (distribution?.median ?? null);
    const last = before.at(-1);
    // Nothing has moved where the two cannot be compared; where the line is chained, the two are of one version.
    const then = last?.line === 'comparable' ? last[whose] : (last?.chained?.[whose] ?? null);
    if (after === null || then === null) return [];
    return { title, move: Math.sign(Math.round(after * 10) - Math.round(then * 10)) };
  });
}
