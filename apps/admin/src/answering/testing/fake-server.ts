import { HttpErrorResponse } from '@angular/common/http';
import type {
  AnswerView,
  AssignmentView,
  SavedAnswersView,
  WriteAnswer,
  WriteAnswers,
} from '@erfa/api-client';
import { defer, from, NEVER, type Observable } from 'rxjs';
import { sayTheSame, type Said, untouched } from '../draft';

/** Where the network ends: nowhere, before the server, or on the way back from it. */
export type Way = 'up' | 'down' | 'deaf';

/** The server's rule for saving answers, as apps/api has it, behind a network that a test can cut. */
export class FakeServer {
  readonly answers = new Map<string, AnswerView>();
  /** Every batch that arrived. */
  readonly batches: WriteAnswer[][] = [];
  /** When a request was made, whether it arrived or not. */
  readonly tried: number[] = [];
  /** Questions whose answer it will not take. */
  readonly refused = new Map<string, string>();
  way: Way = 'up';
  closed = false;
  /** Whether it looks at versions only, and not at whether two say the same. */
  blind = false;
  /** Replies wait for this. */
  gate: Promise<unknown> = Promise.resolve();
  private clock = Date.parse('2020-01-01T08:00:00Z');

  /** Somebody's browser: requests of a tab that is dead get no reply. */
  line(tab: { dead: boolean } = { dead: false }) {
    return {
      assignmentsSave: (_id: string, { answers }: WriteAnswers): Observable<SavedAnswersView> =>
        defer(() => (tab.dead ? NEVER : from(this.receive(answers, tab)))),
    };
  }

  /** What a page that opens now is told. */
  view(id: string, questionKeys: readonly string[]): AssignmentView {
    return {
      id,
      assessmentId: 's1',
      modelId: 'm1',
      roundTitle: { da: 'Digital modenhed', en: 'Digital maturity' },
      sectionKey: 'ledelse',
      mode: 'one',
      unitName: null,
      personId: 'p1',
      personName: 'Jonas Friis',
      questionKeys: [...questionKeys],
      open: !this.closed,
      closesAt: '2099-01-01T00:00:00Z',
      handedInAt: null,
      mayTakeBack: true,
      pluginProblem: null,
      answers: [...this.answers.values()],
    };
  }

  /** Somebody answers. @returns the answer as it stands */
  write(question: string, said: Partial<Said>, savedBy = 'Sanne Lykkegaard'): AnswerView {
    const { seen: _, ...nothing } = untouched;
    const version = (this.answers.get(question)?.version ?? 0) + 1;
    this.clock += 60_000;
    const savedAt = new Date(this.clock).toISOString();
    const answer = { question, ...nothing, ...said, version, savedAt, savedBy, carried: false };
    this.answers.set(question, answer);
    return answer;
  }

  private async receive(
    answers: readonly WriteAnswer[],
    tab: { dead: boolean },
  ): Promise<SavedAnswersView> {
    this.tried.push(Date.now());
    const { way, gate } = this;
    if (way === 'down') throw new HttpErrorResponse({ status: 0 });
    const reply = this.save(structuredClone(answers) as WriteAnswer[]);
    await gate;
    if (tab.dead) return new Promise(() => undefined);
    if (way === 'deaf') throw new HttpErrorResponse({ status: 0 });
    if (reply instanceof HttpErrorResponse) throw reply;
    return reply;
  }

  private save(answers: WriteAnswer[]): SavedAnswersView | HttpErrorResponse {
    this.batches.push(answers);
    if (this.closed) {
      return new HttpErrorResponse({ status: 409, error: { code: 'assignment-closed' } });
    }
    const errors = answers.flatMap(({ question }, index) =>
      this.refused.has(question)
        ? [{ path: `answers[${index}].value`, code: 'x', message: this.refused.get(question) }]
        : [],
    );
    if (errors.length > 0) {
      return new HttpErrorResponse({ status: 400, error: { code: 'invalid-input', errors } });
    }
    const saved: SavedAnswersView['saved'] = [];
    const conflicts: AnswerView[] = [];
    for (const { question, seen, ...said } of answers) {
      const stands = this.answers.get(question);
      const wanted = { ...untouched, value: null, ...said } as Said;
      if ((stands?.version ?? 0) === seen) saved.push(this.write(question, said as Said, 'Jonas'));
      else if (stands && !this.blind && sayTheSame(stands, wanted)) saved.push(stands);
      else if (stands) conflicts.push(stands);
    }
    return { saved, conflicts };
  }
}
