import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { TestClient } from '../testing/client';
import { freePort } from '../src/persistence/embedded/server';
import type { AssessmentView } from '../src/assessments/assessments.views';
import type { SavedAnswersView } from '../src/assessments/answers.views';
import { ErfaProcess } from './erfa-process';

/** Times that something is killed while answers are being saved. */
const cycles = 30;
/** Writers at once. */
const writers = 4;

interface Slot {
  assignment: string;
  question: string;
  /** Version and value of the last save that the server acknowledged. */
  acknowledged: { version: number; value: number } | null;
  /** A save that was sent and never answered: it may have happened, or not. */
  unanswered: number | null;
}

describe('kill -9 while answers are being saved', () => {
  let erfa: ErfaProcess;
  let dataDir: string;
  const slots: Slot[] = [];
  /** Signed in once: sessions survive what is killed here, too. */
  const clients: TestClient[] = [];
  let acknowledged = 0;

  beforeAll(async () => {
    dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'erfa-crash-'));
    erfa = new ErfaProcess(await freePort(), dataDir);
    await erfa.start();
    // Aarhus gives the section that nobody has to four colleagues, each with answers of their own.
    const sanne = new TestClient(erfa.url);
    await sanne.signIn('sanne.lykkegaard');
    const { body: list } = await sanne.ask<{ assessments: { id: string; state: string }[] }>(
      '/api/assessments',
    );
    const id = list.assessments.find(({ state }) => state === 'open')?.id ?? '';
    const { body: people } = await sanne.ask<{ people: { id: string; name: string }[] }>(
      '/api/people',
    );
    const names = ['Sanne Lykkegaard', 'Jonas Friis', 'Lone Krarup', 'Aisha Rahman'].slice(
      0,
      writers,
    );
    const { body: assessment } = await sanne.ask<AssessmentView>(`/api/assessments/${id}`);
    const section = assessment.sections.at(-1)?.key ?? '';
    const { body: assigned } = await sanne.ask<AssessmentView>(
      `/api/assessments/${id}/sections/${section}`,
      {
        method: 'PUT',
        body: {
          mode: 'independent',
          people: names.map((name) => ({
            personId: people.people.find((person) => person.name === name)?.id,
          })),
        },
      },
    );
    for (const assignment of assigned.sections.at(-1)?.assignments ?? []) {
      for (const question of assignment.questionKeys)
        slots.push({ assignment: assignment.id, question, acknowledged: null, unanswered: null });
    }
    expect(slots).toHaveLength(writers * 6);
    for (let index = 0; index < writers; index += 1) {
      const client = new TestClient(erfa.url);
      await client.signIn('sanne.lykkegaard');
      clients.push(client);
    }
  });

  afterAll(async () => {
    await erfa.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  });

  /** Saves one answer after another until told to stop, and notes what the server said. */
  async function write(index: number, until: { over: boolean }): Promise<void> {
    const client = clients[index];
    if (!client) return;
    const mine = slots.filter((_, place) => Math.floor(place / 6) === index);
    try {
      for (let turn = 0; !until.over; turn += 1) {
        const slot = mine[turn % mine.length];
        if (!slot) return;
        const value = 1 + ((turn + index) % 5);
        slot.unanswered = value;
        const seen = slot.acknowledged?.version ?? 0;
        const answer = await client.ask<SavedAnswersView>(
          `/api/assignments/${slot.assignment}/answers`,
          {
            method: 'PUT',
            body: { answers: [{ question: slot.question, state: 'answered', value, seen }] },
          },
        );
        if (answer.status !== 200) continue;
        const [saved] = answer.body.saved;
        const [theirs] = answer.body.conflicts;
        if (saved) {
          slot.acknowledged = { version: saved.version, value };
          acknowledged += 1;
        } else if (theirs) {
          // Our own unanswered save had happened after all.
          slot.acknowledged = { version: theirs.version, value: Number(theirs.value) };
        }
        slot.unanswered = null;
      }
    } catch {
      // The connection broke: that is what this test is about.
    }
  }

  it('runs on the durable settings of npm start', async () => {
    const rows = await erfa.ask<{ name: string; setting: string }>(
      `select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes') order by name`,
    );
    expect(rows).toEqual([
      { name: 'fsync', setting: 'on' },
      { name: 'full_page_writes', setting: 'on' },
      { name: 'synchronous_commit', setting: 'on' },
    ]);
  });

  it.each(
    Array.from(
      { length: cycles },
      (_, cycle) =>
        [cycle + 1, (['Node', 'PostgreSQL', 'both'] as const)[cycle % 3] ?? 'both'] as const,
    ),
  )('cycle %i: every acknowledged answer is there after kill -9 of %s', async (cycle, victim) => {
    const until = { over: false };
    const before = acknowledged;
    const work = Promise.all(Array.from({ length: writers }, (_, index) => write(index, until)));
    // Long enough for some saves, and another moment in each cycle.
    for (let left = 400; left > 0 && acknowledged < before + 8 + ((cycle * 7) % 40); left -= 1)
      await wait(5);
    if (victim !== 'Node') erfa.killPostgres();
    if (victim !== 'PostgreSQL') await erfa.killNode();
    until.over = true;
    await work;
    if (victim !== 'PostgreSQL') await erfa.start();
    await erfa.healthy();

    expect(acknowledged).toBeGreaterThan(before);
    const rows = await erfa.ask<{
      assignment: string;
      question: string;
      version: number;
      value: number;
    }>(
      `select assignment_id as assignment, question_key as question, version, (value)::integer as value from answer`,
    );
    const stored = new Map(rows.map((row) => [`${row.assignment} ${row.question}`, row]));
    for (const slot of slots) {
      const row = stored.get(`${slot.assignment} ${slot.question}`);
      const last = slot.acknowledged;
      if (last) {
        expect(row?.version).toBeGreaterThanOrEqual(last.version);
        // At most the one save that nobody answered may have come on top, and then whole.
        expect(row?.version).toBeLessThanOrEqual(last.version + 1);
        expect([last.value, slot.unanswered]).toContain(row?.value);
      } else if (row) {
        expect(row).toMatchObject({ version: 1, value: slot.unanswered });
      }
      slot.acknowledged = row ? { version: row.version, value: row.value } : null;
      slot.unanswered = null;
    }
    const broken = await erfa.ask<{ n: number }>(
      `select count(*)::integer as n from audit_event e where e.hash <> audit_hash(e)`,
    );
    expect(broken).toEqual([{ n: 0 }]);
  });
});
