import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  model,
  output,
  viewChild,
} from '@angular/core';
import { PluginsService, type PluginView } from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { faultAt } from '../problem/problem-error';

const longestReason = 500;

/** Says what switching means for models and rounds, and asks why, before it is done. */
@Component({
  selector: 'erfa-switch-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, Dialog, Problem, TextPipe],
  templateUrl: './switch-dialog.html',
})
export class SwitchDialog {
  private readonly service = inject(PluginsService);
  private readonly texts = inject(Texts);
  private readonly field = viewChild<ElementRef<HTMLTextAreaElement>>('reasonField');

  /** What is asked about; null while the dialog is closed. */
  readonly wanted = model.required<'on' | 'off' | null>();
  readonly plugin = input.required<PluginView>();
  readonly name = input.required<string>();
  /** It is done; this is how the plugin is now. */
  readonly done = output<PluginView>();

  protected readonly heading = computed(() =>
    this.texts.text(
      this.wanted() === 'on' ? 'plugins.switch.onHeading' : 'plugins.switch.offHeading',
      { name: this.name() },
    ),
  );
  protected readonly act = computed(() =>
    this.wanted() === 'on' ? ('plugins.switch.on' as const) : ('plugins.switch.off' as const),
  );
  protected readonly reason = linkedSignal({ source: this.wanted, computation: () => '' });
  private readonly tried = linkedSignal({ source: this.wanted, computation: () => false });
  private readonly attempt = new Attempt(this.wanted);
  protected readonly problem = this.attempt.problem;
  protected readonly fault = computed(() => {
    if (!this.tried()) return faultAt(this.problem(), 'reason');
    const written = this.reason().trim();
    if (written === '') return this.texts.text('plugins.switch.reasonMissing');
    if (written.length > longestReason) return this.texts.text('plugins.switch.reasonTooLong');
    return faultAt(this.problem(), 'reason');
  });

  protected write(event: Event): void {
    this.reason.set((event.target as HTMLTextAreaElement).value);
  }

  protected async confirm(): Promise<void> {
    const state = this.wanted();
    if (!state) return;
    this.tried.set(true);
    if (this.fault()) {
      this.field()?.nativeElement.focus();
      return;
    }
    const { key, hash, decision } = this.plugin();
    await this.attempt.run(async () => {
      const now = await firstValueFrom(
        this.service.pluginsSwitch(
          key,
          { state, reason: this.reason().trim(), hash },
          { 'If-Match': `"${decision?.version ?? 0}"` },
        ),
      );
      this.done.emit(now);
    });
  }
}
