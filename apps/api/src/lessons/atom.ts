/** One entry of an Atom feed (RFC 4287); every text is plain, and stays so. */
export interface AtomEntry {
  /** A lasting IRI. */
  id: string;
  title: string;
  updated: Date;
  published: Date;
  author: string;
  /** Where it is read. */
  link: string;
  /** Another page that it is about. */
  related: { href: string; title: string } | null;
  categories: { scheme: string; term: string; label: string }[];
  summary: string;
  content: string;
}

/** A page of a feed. */
export interface AtomFeed {
  id: string;
  title: string;
  subtitle: string;
  language: string;
  updated: Date;
  /** Who gathers the entries. */
  author: string;
  rights: string | null;
  links: { rel: string; href: string; type: string }[];
  entries: AtomEntry[];
}

/** The media type of feeds, as their links and headers have it. */
export const atomType = 'application/atom+xml';

/** Writes a feed as XML 1.0 in UTF-8. */
export function atomXml(feed: AtomFeed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(feed.language)}">`,
    element('id', feed.id),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    element('updated', feed.updated.toISOString()),
    `<author>${element('name', feed.author)}</author>`,
    ...(feed.rights === null ? [] : [element('rights', feed.rights)]),
    '<generator>Erfa</generator>',
    ...feed.links.map((link) => empty('link', { ...link })),
    ...feed.entries.map(entryXml),
    '</feed>',
    '',
  ].join('\n');
}

function entryXml(entry: AtomEntry): string {
  return [
    '<entry>',
    element('id', entry.id),
    element('title', entry.title),
    element('updated', entry.updated.toISOString()),
    element('published', entry.published.toISOString()),
    `<author>${element('name', entry.author)}</author>`,
    empty('link', { rel: 'alternate', type: 'text/html', href: entry.link }),
    ...(entry.related ? [empty('link', { rel: 'related', ...entry.related })] : []),
    ...entry.categories.map((category) => empty('category', { ...category })),
    ...(entry.summary === '' ? [] : [element('summary', entry.summary)]),
    element('content', entry.content),
    '</entry>',
  ].join('\n');
}

const element = (name: string, text: string): string => `<${name}>${xmlText(text)}</${name}>`;

const empty = (name: string, attributes: Readonly<Record<string, string>>): string =>
  `<${name} ${Object.entries(attributes)
    .map(([key, value]) => `${key}="${xmlText(value)}"`)
    .join(' ')}/>`;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // Readers would make a line end of it.
  '\r': '&#13;',
};

/**
 * Text as it may stand in an element or an attribute: markup is inert, and what XML 1.0 has no place for, not even escaped,
 * is shown as the replacement character, so that the reader sees that something was there. All else stays as it was typed.
 */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll(/[&<>"'\r]/g, (sign) => escapes[sign] ?? sign);
}
