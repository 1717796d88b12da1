import { fill, type Language } from '../http/problem-entry';
import type { AtomEntry } from './atom';
import type { FeedRow } from './feed.queries';
import { feedWords } from './feed.words';

/** Where this Erfa is: the origin of links, and the name that lasting ids are made of. */
export interface FeedPlace {
  url: string;
  host: string;
}

/** A lesson as a feed tells of it: what it says, or what has become of it since. */
export function feedEntry(row: FeedRow, language: Language, place: FeedPlace): AtomEntry {
  const words = feedWords[language];
  const { title, summary, content, related } = told(row, language, place);
  const scheme = (name: string): string => `tag:${place.host},2026:${name}`;
  return {
    id: `urn:uuid:${row.id}`,
    title,
    updated: row.updatedAt,
    published: row.publishedAt,
    author: row.originName,
    // The address of one that was merged leads on by itself.
    link: `${place.url}/lessons/${row.id}`,
    related,
    categories: [
      ...row.kle.map((group) => ({
        scheme: scheme('kle'),
        term: group.code,
        label: `${group.code} ${group.title}`,
      })),
      ...(row.phase
        ? [{ scheme: scheme('phase'), term: row.phase, label: words.phase[row.phase] }]
        : []),
      ...(row.kind
        ? [{ scheme: scheme('kind'), term: row.kind, label: words.kind[row.kind] }]
        : []),
    ],
    summary,
    content,
  };
}

type Told = Pick<AtomEntry, 'title' | 'summary' | 'content' | 'related'>;

function told(row: FeedRow, language: Language, place: FeedPlace): Told {
  const words = feedWords[language];
  const say = (text: string, details: Record<string, string>): string =>
    fill({ da: text, en: text }, details, language);
  if (row.state === 'recalled') {
    const heading = say(words.recalled, { on: day(row.recalledAt ?? row.updatedAt, language) });
    const hidden = row.textHidden ? [say(words.hidden, { municipality: row.originName })] : [];
    return {
      title: row.textHidden ? words.hiddenTitle : say(words.recalledTitle, { title: row.title }),
      summary: heading,
      content: [heading, row.recallReason ?? '', ...hidden, words.recalledMeans].join('\n\n'),
      related: null,
    };
  }
  const { successor } = row;
  if (successor) {
    const href = `${place.url}/lessons/${successor.id}`;
    const merged = say(words.merged, {
      title: successor.textHidden ? words.hiddenTitle : successor.title,
      municipality: successor.originName,
      link: href,
    });
    return {
      title: say(words.mergedTitle, { title: row.title }),
      summary: '',
      content: successor.recalled ? `${merged}\n\n${words.mergedRecalled}` : merged,
      related: { href, title: successor.textHidden ? words.hiddenTitle : successor.title },
    };
  }
  const parts = [
    'recommendation',
    'happened',
    'cause',
    'applies',
    'notApplies',
    'context',
  ] as const;
  return {
    title: row.title,
    summary: row.recommendation,
    content: parts
      .filter((part) => row[part].trim() !== '')
      .map((part) => `${words[part]}\n${row[part]}`)
      .join('\n\n'),
    related: null,
  };
}

const day = (date: Date, language: Language): string =>
  new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'Europe/Copenhagen',
  }).format(date);
