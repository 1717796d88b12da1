import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ProjectView } from '@erfa/api-client';
import { isOver } from '@erfa/domain';
import { formatDate, formatMonth, isoDay } from '../language/formats';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import {
  anchorOf,
  cutName,
  endsAt,
  extentOf,
  placeWords,
  spread,
  timelineOf,
  weeksBetween,
} from './timeline';

const width = 1180;
const height = 44;
const row = 36;

/** A project's way on a line: its parts, its decisions as circles, the day it goes live as a flag. A phone gets a list. */
@Component({
  selector: 'erfa-project-timeline',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, TextPipe],
  templateUrl: './project-timeline.html',
  styleUrl: './project-timeline.scss',
})
export class ProjectTimeline {
  private readonly texts = inject(Texts);
  readonly project = input.required<ProjectView>();

  protected readonly today = isoDay(Date.now());
  protected readonly line = computed(() => timelineOf(this.project(), this.today));
  protected readonly width = width;
  protected readonly height = height;
  /** Everything placed in the picture's own units. */
  protected readonly drawn = computed(() => {
    const line = this.line();
    if (!line) return null;
    const marks = line.marks.toSorted((a, b) => a.at - b.at);
    const places = spread(
      marks.map(({ at }) => at * width),
      ...([12, width - 12] as const),
    );
    const named = marks.map((mark, index) => {
      const name = cutName(this.nameOf(mark.decision));
      const day = formatDate(this.texts.language(), mark.on, 'short');
      const words = name.length > day.length ? name : day;
      return { ...mark, x: places[index] ?? 0, name, day, words };
    });
    const words = placeWords(named, width);
    const top = Math.max(1, ...words.map(({ row: one }) => one + 1)) * row + 26;
    const x = (at: number) => Math.min(width - 12, Math.max(12, at * width));
    const language = this.texts.language();
    const todayWords = this.texts.text('projects.timeline.today', {
      day: formatDate(language, this.today, 'short'),
    });
    const goLive = line.goLive === null ? null : this.flag(line.goLive * width);
    const today = line.today === null ? null : x(line.today);
    const todayAnchor = anchorOf(today ?? 0, todayWords, width);
    const [from, to] = extentOf(today ?? 0, todayWords, todayAnchor);
    const meet = today !== null && goLive !== null && from < goLive.to + 8 && to > goLive.from - 8;
    // Today's words go below those of the flag where they would lie on each other; the ends of the line below both.
    const ends = top + height + (meet ? 70 : 48);
    return {
      ...{ top, ends, total: ends + 4 },
      parts: line.parts.map((part) => ({
        ...part,
        x: part.from * width + 1,
        width: Math.max(0, (part.to - part.from) * width - 2),
      })),
      marks: named.map((mark, index) => ({
        ...{ ...mark, y: top - 12 },
        words: top - 34 - (words[index]?.row ?? 0) * row,
        wordsX: words[index]?.x ?? mark.x,
        anchor: words[index]?.anchor ?? 'start',
      })),
      ...{ today, todayWords, todayAnchor, todayY: top + height + (meet ? 48 : 26), goLive },
      first: formatMonth(language, line.first),
      last: formatMonth(language, line.last),
    };
  });
  protected readonly spoken = computed(() => {
    const [line, drawn] = [this.line(), this.drawn()];
    if (!line || !drawn) return '';
    return this.texts.text('projects.timeline.spoken', {
      first: drawn.first,
      last: drawn.last,
      count: line.marks.length,
    });
  });
  /** The same as a list, by day. */
  protected readonly list = computed(() => {
    const line = this.line();
    if (!line) return [];
    const { goLiveOn } = this.project().form;
    const language = this.texts.language();
    const entries = line.marks.map(({ decision, on, number }) => ({
      on,
      kind: decision.outcome === null ? 'open' : 'made',
      name: this.texts.text('projects.decisions.numbered', {
        number,
        name: this.nameOf(decision),
      }),
      day: formatDate(language, on),
    }));
    if (goLiveOn !== null)
      entries.push({
        on: goLiveOn,
        kind: 'live',
        name: this.texts.text('projects.timeline.goLive'),
        day: formatDate(language, goLiveOn),
      });
    if (line.today !== null)
      entries.push({
        on: this.today,
        kind: 'today',
        name: this.texts.text('projects.timeline.now'),
        day: formatDate(language, this.today),
      });
    return entries.toSorted((a, b) => a.on.localeCompare(b.on));
  });
  protected readonly goLiveWords = computed(() => {
    const { goLiveOn } = this.project().form;
    if (goLiveOn === null) return '';
    const day = formatDate(this.texts.language(), goLiveOn);
    const weeks = weeksBetween(this.today, goLiveOn);
    return weeks > 0
      ? this.texts.count('projects.timeline.goLiveIn', weeks, { day })
      : this.texts.text('projects.timeline.goLiveOn', { day });
  });
  /** Nobody sets a day any longer. */
  protected readonly isOver = computed(() => isOver(this.project().form.state));
  protected readonly undated = computed(() =>
    (this.line()?.undated ?? this.project().decisions).map((decision) => this.nameOf(decision)),
  );

  /** The flag of going live, with its words to the right where there is room. */
  private flag(x: number) {
    const words = this.goLiveWords();
    const left = endsAt(x + 26, words, width);
    const [from, to] = left ? extentOf(x - 26, words, 'end') : extentOf(x + 26, words, 'start');
    return { x, words, left, from: Math.min(x, from), to: Math.max(x, to) };
  }

  private nameOf({ kind, title }: { kind: keyof typeof kindNames; title: string }): string {
    return title || this.texts.text(kindNames[kind]);
  }
}

/** A decision is told apart from the day that it is about. */
const kindNames = {
  'go-on': 'projects.decision.go-on',
  'business-case': 'projects.decision.business-case',
  contract: 'projects.decision.contract',
  'go-live': 'projects.timeline.goLiveDecision',
  handover: 'projects.decision.handover',
  extra: 'projects.decision.extra',
} as const;
