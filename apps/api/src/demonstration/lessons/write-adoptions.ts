import { randomUUID } from 'node:crypto';
import { monthsUntilAsked, type AdoptionStatus } from '@erfa/domain';
import type { OwnerConnection } from '../../persistence/data-source';
import { actingFor } from '../acting-for';
import type { Chance } from '../chance';
import { dayBefore } from './days';
import type { AdoptionStory, PlacedStory } from './story';
import { writerOf, type Municipality } from './writers';

const daysAMonth = 30.4;

/** How a lesson comes into use, as far as it goes. */
const way: readonly AdoptionStatus[] = [
  'interested',
  'assessing',
  'adapting',
  'implemented',
  'creating-value',
];

/** The statuses passed through on the way to one: what is given up was at least being adapted. */
function stepsTo(status: AdoptionStatus): AdoptionStatus[] {
  return status === 'abandoned'
    ? ['interested', 'adapting', 'abandoned']
    : way.slice(0, way.indexOf(status) + 1);
}

/** When a municipality is asked how it went; one that has told is asked again half a year or a year after it told. */
function askAgain(story: AdoptionStory, today: Date): Date | null {
  const months = monthsUntilAsked(story.status);
  if (months === null) return null;
  const wait = Math.round(months * daysAMonth);
  return dayBefore(today, (story.outcome === '' ? story.daysAgo : story.daysAgo % wait) - wait);
}

/** What all municipalities made of the lessons, each with its steps; their dates follow once the trigger has shown them to all. */
export async function writeAdoptions(
  source: OwnerConnection,
  municipalities: ReadonlyMap<string, Municipality>,
  adoptions: readonly AdoptionStory[],
  lessons: ReadonlyMap<string, PlacedStory>,
  today: Date,
  chance: Chance,
): Promise<void> {
  const dates: { id: string; adoptedAt: Date; changedAt: Date }[] = [];
  for (const [code, own] of Map.groupBy(adoptions, ({ municipality }) => municipality)) {
    const municipality = municipalities.get(code);
    if (!municipality) throw new Error(`No municipality ${code}.`);
    const rows = own.map((story) => {
      const lesson = lessons.get(story.lesson);
      if (!lesson) throw new Error(`No lesson ${story.lesson}.`);
      const writer = writerOf(municipality, undefined, chance);
      const steps = stepsTo(story.status);
      // Nobody took it up before it was told.
      const taken = Math.min(
        lesson.story.told.daysAgo - 1,
        story.daysAgo + (steps.length - 1) * chance.whole(15, 40),
      );
      return {
        ...story,
        id: randomUUID(),
        lessonId: lesson.id,
        measureName: story.measure?.name ?? '',
        before: story.measure?.before ?? null,
        after: story.measure?.after ?? null,
        askAgainOn: askAgain(story, today),
        writer: writer.id,
        contact: chance.happens(0.6) ? writer.id : null,
        adoptedAt: dayBefore(today, taken),
        changedAt: dayBefore(today, story.daysAgo),
        steps: steps.map((status, place) => ({
          status,
          madeAt: dayBefore(
            today,
            taken - ((taken - story.daysAgo) * place) / Math.max(1, steps.length - 1),
          ),
        })),
      };
    });
    dates.push(...rows);
    await actingFor(source, municipality.id, async (query) => {
      await query(
        `insert into adoption (organisation_id, id, lesson_id, status, copied, changed, why_changed, outcome, measure, measure_before, measure_after,
           abandoned_why, abandoned_condition, ask_again_on, contact_id, version, created_at, created_by, updated_at)
         select $1, x.id, x."lessonId", x.status, x.copied, x.changed, x."whyChanged", x.outcome, x."measureName", x.before, x.after,
           x."abandonedWhy", x."abandonedCondition", x."askAgainOn"::date, x.contact, jsonb_array_length(x.steps), x."adoptedAt", x.writer, x."changedAt"
         from jsonb_to_recordset($2) as x(id uuid, "lessonId" uuid, status text, copied text, changed text, "whyChanged" text, outcome text, "measureName" text,
           before double precision, after double precision, "abandonedWhy" text, "abandonedCondition" text, "askAgainOn" timestamptz, contact uuid, writer uuid,
           "adoptedAt" timestamptz, "changedAt" timestamptz, steps jsonb)`,
        [municipality.id, JSON.stringify(rows)],
      );
      await query(
        `insert into adoption_step (organisation_id, adoption_id, place, status, made_at, made_by)
         select $1, x.id, s.place, s.step->>'status', (s.step->>'madeAt')::timestamptz, x.writer
         from jsonb_to_recordset($2) as x(id uuid, writer uuid, steps jsonb), jsonb_array_elements(x.steps) with ordinality as s(step, place)`,
        [municipality.id, JSON.stringify(rows)],
      );
    });
  }
  await source.query(
    `update published_adoption p set adopted_at = x."adoptedAt", changed_at = x."changedAt"
     from jsonb_to_recordset($1) as x(id uuid, "adoptedAt" timestamptz, "changedAt" timestamptz) where p.id = x.id`,
    [JSON.stringify(dates.map(({ id, adoptedAt, changedAt }) => ({ id, adoptedAt, changedAt })))],
  );
}
