import type { IconName } from '../icons/outlines';
import type { CountKey, TextKey, TextParams } from '../language/text-key';

/** Something that waits for the reader: what it is, why, and the one act that settles it. */
export interface Task {
  readonly key: string;
  readonly icon: IconName;
  readonly title: TextKey | { readonly counted: CountKey; readonly count: number };
  readonly text: TextKey;
  readonly act: TextKey;
  readonly link: string;
  /** The part of the page where it is done. */
  readonly fragment?: string;
  /** What the page is narrowed to. */
  readonly query?: Readonly<Record<string, string>>;
  /** Put into the title. */
  readonly name?: string;
  /** The round it belongs to, where the title does not name it. */
  readonly round?: string;
  /** Put into the text. */
  readonly values?: TextParams;
  /** When it must be done, ISO 8601. */
  readonly dueAt?: string;
  /** How that is said, where it is not the end of a round. */
  readonly due?: TextKey;
}

/** What the tasks are drawn from; absent where the reader may not see it. */
export interface Findings {
  readonly organisation?: { readonly contactNote: string };
  readonly people?: readonly { readonly state: string }[];
  /** Whether it is KL that reads, who answers no rounds itself. */
  readonly kl?: boolean;
  readonly tokens?: readonly {
    readonly name: string;
    readonly expiresAt: string;
    readonly revokedAt: string | null;
    /** Made on the machine that runs Erfa: for a day, and nobody's to renew. */
    readonly local: boolean;
  }[];
}

/** How long before its end a key is spoken of, in milliseconds. */
const tokenWarning = 14 * 24 * 60 * 60_000;

/**
 * What waits, most pressing first.
 * @param now milliseconds since 1970
 */
export function tasksFrom(findings: Findings, now: number): Task[] {
  const tasks: Task[] = [];
  for (const { name, expiresAt, revokedAt, local } of findings.tokens ?? []) {
    const left = Date.parse(expiresAt) - now;
    if (local || revokedAt !== null || left <= 0 || left > tokenWarning) continue;
    tasks.push({
      key: `token ${name} ${expiresAt}`,
      icon: 'time',
      title: 'overview.task.token.title',
      text: 'overview.task.token.text',
      act: 'overview.task.token.act',
      link: '/tokens',
      name,
    });
  }
  const here = (findings.people ?? []).filter(({ state }) => state === 'active').length;
  const invited = (findings.people ?? []).filter(({ state }) => state === 'invited').length;
  if (findings.people && here <= 1 && invited === 0) {
    tasks.push({
      key: 'alone',
      icon: 'person-add',
      title: 'overview.task.alone.title',
      text: findings.kl ? 'overview.task.alone.textKl' : 'overview.task.alone.text',
      act: 'overview.task.alone.act',
      link: '/people/invite',
    });
  }
  if (findings.organisation?.contactNote.trim() === '') {
    tasks.push({
      key: 'note',
      icon: 'business',
      title: 'overview.task.note.title',
      text: findings.kl ? 'overview.task.note.textKl' : 'overview.task.note.text',
      act: 'overview.task.note.act',
      link: '/organisation',
    });
  }
  if (invited > 0) {
    tasks.push({
      key: 'invited',
      icon: 'persons',
      title: { counted: 'overview.task.invited.title', count: invited },
      text: 'overview.task.invited.text',
      act: 'overview.task.invited.act',
      link: '/people',
    });
  }
  return tasks;
}
