import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { AnswerView, ColleagueAnswerView } from '@erfa/api-client';
import { evidenceLink, lacksReason } from '@erfa/domain';
import { AnswerField, type GivenAnswer } from '../answers/answer-field';
import type { SheetQuestion } from '../answers/sheet';
import { StepChoice } from '../answers/step-choice';
import { formatQuoted } from '../language/formats';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Evidence } from '../page/evidence';
import { Initials } from '../page/initials';
import type { EarlierShown } from '../answers/earlier';
import { ConflictSides } from './conflict-sides';
import type { Draft, Said } from './draft';
import { EarlierAnswer } from './earlier-answer';
import { SaidPipe } from './said-pipe';

/** Longest texts the server takes, in characters. */
const longest = { reason: 2000, comment: 4000, evidence: 2000 } as const;
type TextField = keyof typeof longest;

/** One question with everything one can say to it; read only once it is handed in. */
@Component({
  selector: 'erfa-question-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AnswerField,
    ConflictSides,
    EarlierAnswer,
    Evidence,
    Initials,
    SaidPipe,
    StepChoice,
    TextPipe,
  ],
  templateUrl: './question-card.html',
  styleUrl: './question-card.scss',
})
export class QuestionCard {
  private readonly texts = inject(Texts);
  readonly question = input.required<SheetQuestion>();
  /** How many questions its number counts to. */
  readonly of = input.required<number>();
  readonly answer = input.required<Draft>();
  readonly editable = input.required<boolean>();
  /** Somebody else's answer that stands where this one was meant to. */
  readonly theirs = input<AnswerView | undefined>(undefined);
  /** Why the server did not take it. */
  readonly refusal = input<string | undefined>(undefined);
  /** Whether handing in was refused because this question says nothing of why. */
  readonly asked = input(false);
  /** Whether a model is tried: everything is said in the comment, which asks what was hard. */
  readonly pilot = input(false);
  /** What was answered in an earlier round; undefined where nothing leads here. */
  readonly earlier = input<EarlierShown | undefined>(undefined);
  /** The earlier round's name. */
  readonly earlierRound = input('');
  /** Whether the answer stands as it was carried from there. */
  readonly asCarried = input(false);
  readonly colleagues = input<readonly ColleagueAnswerView[]>([]);
  /** What was changed. */
  readonly changed = output<Partial<Said>>();
  /** What was typed as the answer: more of it may be on its way. */
  readonly typed = output<Partial<Said>>();
  /** The earlier answer, confirmed. */
  readonly confirmed = output<Partial<Said>>();
  readonly mine = output();
  readonly other = output();

  protected readonly decidedBy = computed(() =>
    formatQuoted(this.texts.language(), this.question().decidedBy),
  );
  protected readonly id = computed(() => `q-${this.question().key}`);
  protected readonly wants = computed(() => {
    const { state } = this.answer();
    return state === 'not-applicable' || state === 'dont-know';
  });
  /** In a pilot, that the round will ask for a reason; null where it will not. */
  protected readonly later = computed<TextKey | null>(() => {
    const { state } = this.answer();
    return this.pilot() && (state === 'not-applicable' || state === 'dont-know')
      ? `piloting.reasonLater.${state}`
      : null;
  });
  /** The reason that is asked for and still missing. */
  protected readonly owes = computed(() => this.asked() && lacksReason(this.answer()));
  protected readonly tooLong = computed(() => {
    const fields = Object.keys(longest) as TextField[];
    return fields.find((field) => this.answer()[field].length > longest[field]) ?? null;
  });
  protected readonly limits = longest;
  /** The documentation when it can be opened; a field shows no links, so it stands under the field too. */
  protected readonly opens = computed(() => evidenceLink(this.answer().evidence) !== null);

  protected step(value: number): void {
    this.changed.emit({ state: 'answered', value });
  }

  protected give({ value, typed }: GivenAnswer): void {
    const said: Partial<Said> =
      value === null
        ? { state: 'unanswered', value: null }
        : { state: 'answered', value: value as Said['value'] };
    if (typed) this.typed.emit(said);
    else this.changed.emit(said);
  }

  protected say(state: 'not-applicable' | 'dont-know'): void {
    this.changed.emit({ state, value: null });
  }

  protected write(field: TextField, event: Event): void {
    this.changed.emit({ [field]: (event.target as HTMLTextAreaElement).value });
  }
}
