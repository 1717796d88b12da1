import { leastEvidence, nearEnough, type Overlap } from '@erfa/knowledge';
import type { Ask } from '../persistence/prepared-transaction';
import { organisationObject } from './word-columns';

/** A lesson that is near a text, with the words that both have. */
export interface NearRow extends Overlap {
  id: string;
  title: string;
  origin: { code: string; name: string };
  own: boolean;
  shared: boolean;
  words: string[];
}

const organisation = `nullif(current_setting('erfa.organisation_id', true), '')::uuid`;
/** Words that are told of each. */
const toldWords = 6;
/** The rule of libs/knowledge, so that words are looked for only where they are shown. */
const isNear = (n: string): string =>
  `${n}.common >= ${nearEnough} * (least(${n}.mine, ${n}.theirs) + ${leastEvidence})`;

/** Shared lessons that are near a text, of those that have most in common with it. */
export function nearShared(
  ask: Ask,
  text: string,
  except: string | null,
  most: number,
): Promise<NearRow[]> {
  return ask<NearRow>(
    {
      name: 'near-shared-lessons',
      text: `select l.id, l.title, ${organisationObject('o')} as origin, coalesce(l.origin_id = ${organisation}, false) as own, true as shared,
          n.common, n.mine, n.theirs, common_words($1, lesson_whole(l), ${toldWords}) as words
        from near_shared($1, $2, $3) n join published_lesson l on l.id = n.lesson_id and l.state = 'shared' join organisation o on o.id = l.origin_id
        where ${isNear('n')}`,
    },
    [text, except, most],
  );
}

/** Own lessons near a text that the caller may read and that are not shared with all, of those changed last. */
export function nearOwn(
  ask: Ask,
  text: string,
  except: string | null,
  { among, most }: { among: number; most: number },
): Promise<NearRow[]> {
  return ask<NearRow>(
    {
      name: 'near-own-lessons',
      text: `with asked as materialized (select term, weight from gram_weights($1)
        ), own as materialized (
          select l.id, l.title, l.organisation_id,
            concat_ws(' ', l.title, l.context, l.happened, l.cause, l.recommendation, l.applies, l.not_applies, array_to_string(l.technology, ' ')) as whole
          from lesson l where l.id is distinct from $2
            and not exists (select from published_lesson p where p.id = l.id and p.state <> 'withdrawn')
          order by l.updated_at desc, l.id limit $3
        ), best as materialized (
          select w.*, c.common from own w
          cross join lateral (select sum(a.weight) as common from text_grams(w.whole) g join asked a on a.term = g.term) c
          where c.common > 0 order by c.common desc, w.id limit $4
        ), told as materialized (
          select b.*, (select coalesce(sum(weight), 0) from asked) as mine, text_weight(b.whole) as theirs from best b
        )
        select b.id, b.title, ${organisationObject('o')} as origin, true as own, false as shared, b.common, b.mine, b.theirs,
          common_words($1, b.whole, ${toldWords}) as words
        from told b join organisation o on o.id = b.organisation_id where ${isNear('b')}`,
    },
    [text, except, among, most],
  );
}
