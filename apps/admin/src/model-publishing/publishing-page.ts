import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  resource,
  signal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  approvalsListResource,
  type ApprovalDecision,
  type ApprovalsView,
  draftsShowResource,
  ModelDraftsService,
  pilotsOfDraftResource,
  PilotsService,
  type PlanView,
  tryingFindingsResource,
} from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { LabTabs } from '../lab/lab-tabs';
import { MomentPipe } from '../language/format-pipes';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { Announcer } from '../page/announcer';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { PluginNotice } from '../problem/plugin-notice';
import { Problem } from '../problem/problem';
import { faultAt } from '../problem/problem-error';
import { ApprovalHistory } from './approval-history';
import { GoldenCheck } from './golden-check';
import { type Ready, ReadyLine } from './ready-line';

const longest = 2000;

/** Godkend og publicer: what is left before a draft can be published, who asked for approval and who gives it, and publishing it. */
@Component({
  selector: 'erfa-publishing-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ApprovalHistory,
    CountPipe,
    Dialog,
    GoldenCheck,
    LabTabs,
    MomentPipe,
    PageHeader,
    PluginNotice,
    Problem,
    ReadyLine,
    RouterLink,
    TextPipe,
    Waiting,
  ],
  templateUrl: './publishing-page.html',
})
export class PublishingPage {
  private readonly service = inject(ModelDraftsService);
  private readonly tried = inject(PilotsService);
  private readonly texts = inject(Texts);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);

  /** Id of the draft, from the address. */
  readonly id = input.required<string>();
  protected readonly draft = draftsShowResource(this.id);
  protected readonly findings = tryingFindingsResource(this.id);
  protected readonly approvals = approvalsListResource(this.id);
  protected readonly pilots = pilotsOfDraftResource(this.id);
  /** What becomes of answers to the version before, where there is one. */
  protected readonly plan = httpResource<PlanView>(() =>
    this.draft.hasValue() && this.draft.value().predecessor
      ? `/api/model-drafts/${this.id()}/plan`
      : undefined,
  );

  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('places.models'), link: '/models' },
  ]);
  /** The draft's title in the language chosen, or the other, with its version. */
  protected readonly name = computed(() => {
    if (!this.draft.hasValue()) return '';
    const { title, key, version } = this.draft.value();
    const { da, en } = title;
    const words = (this.texts.language() === 'en' ? en || da : da || en) || key;
    return this.texts.text('publishing.name', { title: words, version });
  });
  protected readonly errors = computed(() =>
    this.findings.hasValue()
      ? this.findings.value().findings.filter(({ severity }) => severity === 'error').length
      : 0,
  );
  /** Whether the draft is without errors. */
  protected readonly sound = computed<Ready>(() => {
    if (!this.findings.hasValue()) return 'unknown';
    return this.errors() === 0 ? 'ok' : 'missing';
  });
  /** Whether it is decided what becomes of answers to the version before. */
  protected readonly planned = computed<Ready>(() => {
    if (!this.plan.hasValue()) return 'unknown';
    return this.plan.value().approval?.stands ? 'ok' : 'missing';
  });
  /** How the golden cases stand. */
  protected readonly golden = signal<Ready>('unknown');
  /** Comments of all pilots that nobody has seen to; null where there was no pilot. */
  protected readonly piloted = computed(() => {
    const pilots = this.pilots.hasValue() ? this.pilots.value().pilots : [];
    if (pilots.length === 0) return null;
    return { open: pilots.reduce((sum, { openComments }) => sum + openComments, 0) };
  });
  /** What has to be there before approval can be asked for, in words; empty when nothing is known to be missing. */
  protected readonly missing = computed(() => {
    const names = [
      ...(this.sound() === 'missing' ? [this.texts.text('publishing.missing.errors')] : []),
      ...(this.golden() === 'missing' ? [this.texts.text('publishing.missing.golden')] : []),
      ...(this.planned() === 'missing' ? [this.texts.text('publishing.missing.plan')] : []),
    ];
    return new Intl.ListFormat(this.texts.language()).format(names);
  });
  /** What was asked for last; null when nobody has. */
  protected readonly latest = computed(() =>
    this.approvals.hasValue() ? (this.approvals.value().approvals[0] ?? null) : null,
  );
  /** Where it is: to be asked for, waiting for another or for oneself, or approved. */
  protected readonly step = computed(() => {
    const latest = this.latest();
    if (!latest || latest.void || latest.decision === 'sent-back') return 'ask' as const;
    if (latest.decision === 'approved') return 'publish' as const;
    return latest.own ? ('wait' as const) : ('decide' as const);
  });
  /** The note for who approves, or the comment of who does. */
  protected readonly words = signal('');
  protected readonly publishing = signal(false);
  // Asked for as the question is put: what is published cannot be taken back, and pilots go on while the page stands.
  protected readonly now = resource({
    params: () => (this.publishing() ? this.id() : undefined),
    loader: ({ params }) => firstValueFrom(this.tried.pilotsOfDraft(params)),
  });
  /** Pilots that publishing ends, and comments that nobody has seen to; undefined until it is known. */
  protected readonly known = computed(() => {
    if (this.now.status() !== 'resolved' || !this.now.hasValue()) return undefined;
    const { pilots } = this.now.value();
    return {
      running: pilots.filter(({ state }) => state !== 'closed').length,
      comments: pilots.reduce((sum, { openComments }) => sum + openComments, 0),
    };
  });
  protected readonly attempt = new Attempt(this.id);
  private readonly sendingBack = signal(false);
  protected readonly fault = computed(() => {
    const written = this.words().trim();
    if (written.length > longest) return this.texts.text('publishing.tooLong');
    if (this.sendingBack() && written === '') return this.texts.text('publishing.commentMissing');
    return faultAt(this.attempt.problem(), 'comment') ?? faultAt(this.attempt.problem(), 'note');
  });

  protected write(event: Event): void {
    this.words.set((event.target as HTMLTextAreaElement).value);
  }

  protected async ask(): Promise<void> {
    if (this.fault()) return;
    await this.attempt.run(async () => {
      const note = this.words().trim();
      this.take(await firstValueFrom(this.service.approvalsAsk(this.id(), { note })));
      this.announcer.show(this.texts.text('publishing.asked'));
    });
  }

  protected async decide(decision: ApprovalDecision): Promise<void> {
    const approval = this.latest();
    this.sendingBack.set(decision === 'sent-back');
    if (!approval || this.fault()) return;
    await this.attempt.run(async () => {
      const said = { decision, comment: this.words().trim() };
      this.take(await firstValueFrom(this.service.approvalsDecide(this.id(), approval.id, said)));
      this.announcer.show(
        this.texts.text(
          decision === 'approved' ? 'publishing.approvedNow' : 'publishing.sentBackNow',
        ),
      );
    });
  }

  protected async publish(): Promise<void> {
    const name = this.name();
    await this.attempt.run(async () => {
      const { modelId } = await firstValueFrom(this.service.approvalsPublish(this.id()));
      await this.router.navigate(['/models', modelId]);
      this.announcer.show(this.texts.text('models.publish.done', { name }));
    });
    this.publishing.set(false);
  }

  private take(now: ApprovalsView): void {
    this.approvals.set(now);
    this.words.set('');
    this.sendingBack.set(false);
  }
}
