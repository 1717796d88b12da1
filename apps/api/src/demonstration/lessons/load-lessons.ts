import { randomUUID } from 'node:crypto';
import type { OwnerConnection } from '../../persistence/data-source';
import { actingFor } from '../acting-for';
import { Chance } from '../chance';
import { dayBefore } from './days';
import { readStories } from './read-stories';
import type { PlacedStory } from './story';
import { writeAdoptions } from './write-adoptions';
import { colleaguesByMunicipality, writerOf, type Municipality } from './writers';

/** The model whose dimensions the stories point to. */
const dimensionModel = 'digital-modenhed';

/** How many lessons and adoptions were loaded. */
export interface LoadedLessons {
  lessons: number;
  adoptions: number;
}

/**
 * Loads the invented lessons and what municipalities made of them, once, dated back from `today`. What is shared is shared by
 * the same rules as real lessons: their columns, their hashes and the trigger that shows an adoption to all.
 * @param source connected as the tables' owner of the demonstration's database, with its people in place
 * @returns how much was made, or null when lessons are there already
 */
export async function loadLessons(
  source: OwnerConnection,
  root: string,
  today: Date,
): Promise<LoadedLessons | null> {
  if ((await source.query<unknown[]>('select from published_lesson limit 1')).length > 0)
    return null;
  const { lessons, adoptions } = readStories(root);
  const chance = new Chance(today.getUTCFullYear() * 17 + 5);
  const municipalities = await colleaguesByMunicipality(source);
  const placed = lessons.map((story) => ({ id: randomUUID(), story }));
  for (const [code, own] of Map.groupBy(placed, ({ story }) => story.told.municipality)) {
    const municipality = municipalities.get(code);
    if (!municipality) throw new Error(`No municipality ${code}.`);
    await writeLessons(source, municipality, own, today, chance);
  }
  const ids = new Map(placed.map(({ id, story }) => [story.key, { id, story }]));
  await writeAdoptions(source, municipalities, adoptions, ids, today, chance);
  await recall(source, placed, today);
  await source.query('analyze');
  return { lessons: lessons.length, adoptions: adoptions.length };
}

/** One municipality's lessons, and the shared ones among them as all readers see them. */
async function writeLessons(
  source: OwnerConnection,
  municipality: Municipality,
  placed: readonly PlacedStory[],
  today: Date,
  chance: Chance,
): Promise<void> {
  const rows = placed.map(({ id, story }) => {
    const { told, outcome, subject } = story;
    const writer = writerOf(municipality, told.by, chance);
    const confirmed = told.confirmedDaysAgo ?? told.daysAgo;
    return {
      ...outcome,
      id,
      title: story.title,
      context: story.context,
      happened: story.happened,
      cause: story.cause,
      recommendation: story.recommendation,
      applies: story.applies,
      notApplies: story.notApplies ?? '',
      kle: subject.kle,
      technology: subject.technology,
      dimension: subject.dimension,
      author: writer.id,
      // Some leave their name out: then the municipality alone is shown.
      authorName: told.by !== undefined || chance.happens(0.85) ? writer.name : null,
      visibility: story.visibility ?? 'organisation',
      shared: story.visibility === undefined,
      featured: story.featured ?? false,
      toldAt: dayBefore(today, told.daysAgo),
      confirmedAt: dayBefore(today, confirmed),
      confirmBy: dayBefore(today, confirmed - 365),
      // An editor reads what is new within the fortnight.
      reviewedAt: told.daysAgo > 60 ? dayBefore(today, told.daysAgo - 12) : null,
      adoptionsSeenAt: dayBefore(today, Math.min(told.daysAgo, 30)),
    };
  });
  await actingFor(source, municipality.id, async (query) => {
    await query(
      `insert into lesson (organisation_id, id, title, context, happened, cause, recommendation, applies, not_applies, kind, about, phase, kle, technology,
         dimension_model, dimension_node, author_name, author_id, owner_id, confirm_by, visibility, published_version, created_at, updated_at, adoptions_seen_at)
       select $1, x.id, x.title, x.context, x.happened, x.cause, x.recommendation, x.applies, x."notApplies", x.kind, x.about, x.phase, x.kle, x.technology,
         $3, x.dimension, x."authorName", x.author, x.author, x."confirmBy"::date, x.visibility, case when x.shared then 1 end, x."toldAt", x."toldAt", x."adoptionsSeenAt"
       from jsonb_to_recordset($2) as x(id uuid, title text, context text, happened text, cause text, recommendation text, applies text, "notApplies" text,
         kind text, about text, phase text, kle text[], technology text[], dimension text, "authorName" text, author uuid, "confirmBy" timestamptz,
         visibility text, shared boolean, "toldAt" timestamptz, "adoptionsSeenAt" timestamptz)`,
      [municipality.id, JSON.stringify(rows), dimensionModel],
    );
    await query(
      `with shared as (
         select l.*, lesson_content(l) as content, x."toldAt", x."confirmedAt", x."reviewedAt", x.featured
         from jsonb_to_recordset($1) as x(id uuid, shared boolean, featured boolean, "toldAt" timestamptz, "confirmedAt" timestamptz, "reviewedAt" timestamptz)
         join lesson l on l.id = x.id where x.shared
       ), hashed as (
         select *, encode(sha256(convert_to(content::text, 'UTF8')), 'hex') as hash from shared
       ), published as (
         insert into published_lesson (id, origin_id, version, title, context, happened, cause, recommendation, applies, not_applies, kind, about, phase, kle,
           technology, dimension_model, dimension_node, author_name, content_hash, featured, published_at, changed_at, confirmed_at, confirm_by, reviewed_at)
         select id, organisation_id, 1, title, context, happened, cause, recommendation, applies, not_applies, kind, about, phase, kle,
           technology, dimension_model, dimension_node, author_name, hash, featured, "toldAt", "toldAt", "confirmedAt", confirm_by, "reviewedAt" from hashed
         returning id
       )
       insert into published_lesson_version (lesson_id, version, origin_id, content, content_hash, published_at)
         select h.id, 1, h.organisation_id, h.content, h.hash, h."toldAt" from hashed h join published p on p.id = h.id`,
      [JSON.stringify(rows)],
    );
  });
}

/** What KL has taken back, last of all: those who had taken it up are told. */
async function recall(
  source: OwnerConnection,
  placed: readonly PlacedStory[],
  today: Date,
): Promise<void> {
  for (const { id, story } of placed) {
    if (!story.recalled) continue;
    await source.query(
      `update published_lesson set state = 'recalled', recalled_at = $2, recall_reason = $3, changed_at = $2, featured = false where id = $1`,
      [id, dayBefore(today, story.recalled.daysAgo), story.recalled.reason],
    );
  }
}
