import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  type BusinessCaseLineForm,
  type BusinessCaseLineView,
  type BusinessCaseView,
  ProjectsService,
  risksListResource,
  type SavedBusinessCaseLine,
} from '@erfa/api-client';
import { lineLimits } from '@erfa/business-case';
import { chanceOf } from '@erfa/domain';
import { firstValueFrom } from 'rxjs';
import { formatPercent } from '../language/formats';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { newLine } from './case-model';
import { roughly, thousands } from './case-money';

/** What is set aside for the risks of the log: each by name, chance times what it costs. A line made of a risk has the risk's own id. */
@Component({
  selector: 'erfa-risk-pool-box',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, CountPipe, Problem, RouterLink, TextPipe],
  templateUrl: './risk-pool-box.html',
})
export class RiskPoolBox {
  private readonly api = inject(ProjectsService);
  private readonly texts = inject(Texts);
  readonly project = input.required<string>();
  readonly lines = input.required<readonly BusinessCaseLineView[]>();
  readonly mayEdit = input(false);
  /** The whole case, as it stands after the lines of the pool were saved. */
  readonly saved = output<BusinessCaseView>();

  private readonly asked = risksListResource(this.project);
  protected readonly attempt = new Attempt();
  private readonly priced = computed(() =>
    (this.asked.hasValue() ? this.asked.value().risks : []).flatMap((risk) =>
      risk.state === 'open' && risk.money !== null
        ? [{ ...risk, share: Math.round(chanceOf(risk.probability) * 1000), ore: risk.money * 100 }]
        : [],
    ),
  );
  protected readonly pool = computed(() => {
    const sum = this.priced().reduce((total, { share, ore }) => total + (share * ore) / 1000, 0);
    return roughly(this.texts.language(), sum);
  });
  protected readonly rows = computed(() => {
    const language = this.texts.language();
    const lines = new Map(this.lines().map((line) => [line.id, line]));
    return this.priced().map((risk) => {
      const line = lines.get(risk.id);
      return {
        ...{
          id: risk.id,
          title: risk.title,
          chance: formatPercent(language, risk.share / 1000, 0),
        },
        cost: thousands(language, risk.ore),
        part: thousands(language, (risk.ore * risk.share) / 1000),
        state: line ? (agrees(line.form, risk) ? 'same' : 'differs') : 'new',
      } as const;
    });
  });
  /** Lines that were made of a risk which is open no longer, or has no price any more. */
  protected readonly over = computed(() => {
    if (!this.asked.hasValue()) return [];
    const open = new Set(this.priced().map(({ id }) => id));
    const known = new Set(this.asked.value().risks.map(({ id }) => id));
    return this.lines().filter(({ id }) => known.has(id) && !open.has(id));
  });
  protected readonly waiting = computed(
    () => this.rows().filter(({ state }) => state !== 'same').length + this.over().length,
  );
  protected readonly fits = computed(
    () =>
      this.lines().length +
        this.rows().filter(({ state }) => state === 'new').length -
        this.over().length <=
      lineLimits.lines,
  );

  /** Brings the lines in step with the log, all of them or none. */
  protected take(): void {
    void this.attempt.run(async () => {
      const lines = new Map(this.lines().map((line) => [line.id, line]));
      const saved = [
        ...this.priced().flatMap((risk): SavedBusinessCaseLine[] => {
          const from = lines.get(risk.id)?.form ?? null;
          if (from && agrees(from, risk)) return [];
          return [{ id: risk.id, from, to: this.lineOf(risk, from) }];
        }),
        ...this.over().map(({ id, form }): SavedBusinessCaseLine => ({ id, from: form, to: null })),
      ];
      this.saved.emit(
        await firstValueFrom(this.api.businessCaseSaveLines(this.project(), { lines: saved })),
      );
    });
  }

  private lineOf(risk: Priced, from: BusinessCaseLineForm | null): BusinessCaseLineForm {
    const title = risk.title.slice(0, lineLimits.title);
    const note = from?.note ?? this.texts.text('businessCase.risks.note');
    // A risk that was put into another year stays there.
    const year = from
      ? Math.max(
          0,
          from.amounts.findIndex((amount) => amount > 0),
        )
      : 0;
    const amounts = [...Array.from({ length: year }, () => 0), risk.ore];
    return {
      ...(from ?? newLine(title, 1)),
      ...{ title, note, kind: 'risk', basis: 'amounts', amounts, share: risk.share },
    };
  }
}

interface Priced {
  readonly title: string;
  /** Per mille. */
  readonly share: number;
  readonly ore: number;
}

/** Whether a line says what the log says, in whichever year. */
const agrees = (
  { title, kind, basis, share, amounts }: BusinessCaseLineForm,
  risk: Priced,
): boolean =>
  title === risk.title.slice(0, lineLimits.title).trim() &&
  kind === 'risk' &&
  basis === 'amounts' &&
  share === risk.share &&
  amounts.reduce((sum, amount) => sum + amount, 0) === risk.ore;
