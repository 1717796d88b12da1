import { Injectable } from '@nestjs/common';
import { checkGolden, type Finding } from '@erfa/model-format';
import { type Json, type Language, type Model, questionsOf } from '@erfa/scoring-sdk';
import { Problem } from '../http/problem';
import { Scoring } from '../models/scoring';
import {
  TenantTransaction,
  type TenantContext,
  type TenantManager,
} from '../persistence/tenant-transaction';
import type { LockedDraft, StoredCase, WrittenCase } from './draft';
import { goneFrom, withoutGone } from './gone-answers';
import { lockDraft, readDraft } from './drafts.queries';
import type { GoldenCaseView } from './drafts.views';
import { demandScorable, type Looked, TryingService } from './trying.service';
import type { GoldenOutcomesView, GoldenOutcomeView, GoneQuestionView } from './trying.views';
import { writeGolden } from './writing.queries';
import { demandWritable } from './writing.service';

/** Golden cases a draft holds at most, as a file of them does. */
const mostCases = 1000;

/** The golden cases of a draft: answers with the score they must give. */
@Injectable()
export class GoldenService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly scoring: Scoring,
    private readonly trying: TryingService,
  ) {}

  /**
   * Writes a golden case, a new one where `seen` is 0.
   * @throws Problem `not-found`, `draft-discarded`, `golden-faulty` naming what is wrong, `golden-too-many`, `version-conflict` with the case as it stands
   */
  write(
    context: TenantContext,
    id: string,
    caseId: string,
    written: Record<string, unknown>,
    seen: number,
    language: Language,
  ): Promise<GoldenCaseView[]> {
    return this.change(context, id, caseId, seen, (draft, before) => {
      demandSound(written, draft.content, language);
      const next: StoredCase = {
        ...{ id: caseId, version: seen + 1, case: written as Record<string, Json> },
        ...{ by: context.personId ?? '', at: new Date().toISOString() },
      };
      if (!before && draft.golden.length >= mostCases) throw new Problem('golden-too-many');
      return before
        ? draft.golden.map((stored) => (stored === before ? next : stored))
        : [...draft.golden, next];
    });
  }

  /** Takes a golden case out. @throws Problem as {@link write} */
  remove(
    context: TenantContext,
    id: string,
    caseId: string,
    seen: number,
  ): Promise<GoldenCaseView[]> {
    return this.change(context, id, caseId, seen, (draft, before) => {
      if (!before) throw new Problem('not-found');
      return draft.golden.filter((stored) => stored !== before);
    });
  }

  /**
   * Takes the answers to questions that the draft does not have out of every golden case. What the cases expect stays.
   * @param seen how many times the cases had been changed when they were read
   * @throws Problem `not-found`, `draft-discarded`, `draft-published`, `draft-changed` when somebody has changed a case since
   */
  removeGone(context: TenantContext, id: string, seen: number): Promise<GoldenCaseView[]> {
    return this.tenant.run(context, async (manager) => {
      const draft = await lockDraft(manager, id);
      if (!draft) throw new Problem('not-found');
      demandWritable(draft);
      if (draft.goldenRevision !== seen) throw new Problem('draft-changed');
      const changed = { by: context.personId ?? '', at: new Date().toISOString() };
      const next = draft.golden.map((stored): StoredCase =>
        goneFrom(stored.case, draft.content).length === 0
          ? stored
          : {
              ...{ id: stored.id, version: stored.version + 1, ...changed },
              case: withoutGone(stored.case, draft.content),
            },
      );
      if (next.some((stored, at) => stored !== draft.golden[at]))
        await writeGolden(manager, context, draft, next);
      return this.cases(manager, id);
    });
  }

  /**
   * Scores every golden case and says what came out.
   * @throws Problem `not-found`, `draft-faulty`, or why the plugin scores nothing now
   */
  async tryAll(
    context: TenantContext,
    id: string,
    language: Language,
  ): Promise<GoldenOutcomesView> {
    const looked = await this.trying.look(context, id);
    demandScorable(looked, language);
    return this.tryLooked(looked, language);
  }

  /** The same, for a draft that can be scored. */
  async tryLooked(looked: Looked, language: Language): Promise<GoldenOutcomesView> {
    const { golden, revision, goldenRevision } = looked;
    const cases: GoldenOutcomeView[] = [];
    for (const stored of golden) cases.push(await this.tryOne(looked, stored, language));
    const passed = cases.length > 0 && cases.every((outcome) => outcome.passed);
    return { revision, goldenRevision, passed, cases };
  }

  private async tryOne(
    { model, predecessor }: Looked,
    { id, case: written }: StoredCase,
    language: Language,
  ): Promise<GoldenOutcomeView> {
    const told = {
      ...{ id, name: String(written['name']), passed: false },
      ...{ messages: [] as string[], gone: [], pluginProblem: null },
    };
    const reading = checkGolden([written], model);
    const [golden] = reading.cases ?? [];
    if (!golden)
      return {
        ...told,
        gone: goneOf(written, reading.findings, { model, predecessor }, language),
        messages: reading.findings
          .filter(({ code }) => code !== 'question-unknown')
          .map(({ message }) => message[language]),
      };
    const attempt = await this.scoring.attempt(model, golden.sheet);
    if (!attempt.scored) return { ...told, pluginProblem: attempt.unscored };
    const messages = reading
      .differences(0, attempt.scored.root)
      .map(({ message }) => message[language]);
    return { ...told, messages, passed: messages.length === 0 };
  }

  private change(
    context: TenantContext,
    id: string,
    caseId: string,
    seen: number,
    next: (draft: LockedDraft, before: StoredCase | undefined) => readonly StoredCase[],
  ): Promise<GoldenCaseView[]> {
    return this.tenant.run(context, async (manager) => {
      const draft = await lockDraft(manager, id);
      if (!draft) throw new Problem('not-found');
      demandWritable(draft);
      const before = draft.golden.find((stored) => stored.id === caseId);
      if ((before?.version ?? 0) !== seen) {
        const now = await this.cases(manager, id);
        const current = now.find((golden) => golden.id === caseId) ?? null;
        throw new Problem('version-conflict', {}, [], { current });
      }
      await writeGolden(manager, context, draft, next(draft, before));
      return this.cases(manager, id);
    });
  }

  private async cases(manager: TenantManager, id: string): Promise<GoldenCaseView[]> {
    return (await readDraft(manager, id))?.golden ?? [];
  }
}

/** The questions that a case answers and the model does not have, each once. */
function goneOf(
  written: WrittenCase,
  findings: readonly Finding[],
  { model, predecessor }: Pick<Looked, 'model' | 'predecessor'>,
  language: Language,
): GoneQuestionView[] {
  const before = predecessor ? questionsOf(predecessor) : [];
  return goneFrom(written, model).flatMap((key) => {
    const found = findings.find(
      ({ code, path }) => code === 'question-unknown' && path.at(-1) === key,
    );
    const title = before.find((question) => question.key === key)?.title ?? null;
    return found ? [{ key, title, message: found.message[language] }] : [];
  });
}

/** @throws Problem `golden-faulty` naming everything that is wrong with a case for this model */
function demandSound(written: WrittenCase | object, model: Model, language: Language): void {
  const { findings } = checkGolden([written], model);
  if (findings.length === 0) return;
  throw new Problem('golden-faulty', {}, [], {
    errors: findings.slice(0, 100).map(({ path, code, message }) => ({
      // Below `cases, 0`, as it stands in a file.
      path: ['case', ...path.slice(2)].join('.'),
      code,
      message: message[language],
    })),
  });
}
