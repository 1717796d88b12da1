import { inject, Pipe, type PipeTransform } from '@angular/core';
import {
  formatDate,
  formatMoment,
  formatMoney,
  formatMonth,
  formatNumber,
  formatPercent,
  formatTime,
  type Moment,
} from './formats';
import { Texts } from './texts';

/** `{{ 3.42 | erfaNumber: 1 }}`: 3,4 */
@Pipe({ name: 'erfaNumber', pure: false })
export class NumberPipe implements PipeTransform {
  private readonly texts = inject(Texts);

  transform(value: number, digits = 0): string {
    return formatNumber(this.texts.language(), value, digits);
  }
}

/** `{{ 1234567 | erfaMoney }}`: 1.234.567 kr. */
@Pipe({ name: 'erfaMoney', pure: false })
export class MoneyPipe implements PipeTransform {
  private readonly texts = inject(Texts);

  transform(kroner: number): string {
    return formatMoney(this.texts.language(), kroner);
  }
}

/** `{{ 0.123 | erfaPercent }}`: 12,3 % */
@Pipe({ name: 'erfaPercent', pure: false })
export class PercentPipe implements PipeTransform {
  private readonly texts = inject(Texts);

  transform(share: number, digits = 1): string {
    return formatPercent(this.texts.language(), share, digits);
  }
}

/** `{{ at | erfaDate }}`: 23. november 2026; `erfaDate: 'short'`: 23.11.2026 */
@Pipe({ name: 'erfaDate', pure: false })
export class DatePipe implements PipeTransform {
  private readonly texts = inject(Texts);

  transform(value: Moment, length: 'long' | 'short' = 'long'): string {
    return formatDate(this.texts.language(), value, length);
  }
}

/** `{{ at | erfaMonth }}`: november 2026 */
@Pipe({ name: 'erfaMonth', pure: false })
export class MonthPipe implements PipeTransform {
  private readonly texts = inject(Texts);

  transform(value: Moment): string {
    return formatMonth(this.texts.language(), value);
  }
}

/** `{{ at | erfaTime }}`: kl. 14.05 */
@Pipe({ name: 'erfaTime', pure: false })
export class TimePipe implements PipeTransform {
  private readonly texts = inject(Texts);

  transform(value: Moment): string {
    return formatTime(this.texts.language(), value);
  }
}

/** `{{ at | erfaMoment }}`: 23. november 2026 kl. 14.05 */
@Pipe({ name: 'erfaMoment', pure: false })
export class MomentPipe implements PipeTransform {
  private readonly texts = inject(Texts);

  transform(value: Moment, length: 'long' | 'short' = 'long'): string {
    return formatMoment(this.texts.language(), value, length);
  }
}
