import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../config';
import { configToken } from '../config.token';
import { Problem } from '../http/problem';
import { fill, type Language } from '../http/problem-entry';
import { followedBy } from '../identity/feed-addresses.queries';
import {
  TenantTransaction,
  type TenantContext,
  type TenantManager,
} from '../persistence/tenant-transaction';
import { atomType, atomXml } from './atom';
import { feedEntry, type FeedPlace } from './feed-entry';
import { feedChangedAt, listFeed, readKleGroup } from './feed.queries';
import { feedWords } from './feed.words';

const pageSize = 50;
/** Where nothing was ever shared there is no day to tell, and the format asks for one. */
const never = new Date(0);

/** What is asked for, and by which address, without its page. */
export interface FeedAsk {
  kle: string | null;
  language: Language;
  page: number;
  self: string;
}

/** Shared lessons as an Atom feed: fifty a page, changed last first, so that a recall comes to the top. */
@Injectable()
export class LessonFeedService {
  constructor(
    private readonly tenant: TenantTransaction,
    @Inject(configToken) private readonly config: Config,
  ) {}

  /** A feed by an access token or a session. @throws Problem `invalid-input` where there is no such KLE main group */
  ofGroup(
    context: TenantContext,
    ask: Omit<FeedAsk, 'self'> & { asked: Language | undefined },
  ): Promise<string> {
    const query = {
      ...(ask.kle === null ? {} : { kle: ask.kle }),
      ...(ask.asked ? { language: ask.asked } : {}),
    };
    const self = this.addressWith('', query);
    return this.tenant.run(context, (manager) => this.write(manager, { ...ask, self }));
  }

  /** The feed that an address was made for. */
  ofAddress(
    context: TenantContext,
    ask: Omit<FeedAsk, 'self' | 'kle'> & { asked: Language | undefined; secret: string },
  ): Promise<string> {
    const self = this.addressWith(
      `/${ask.secret}`,
      ask.asked === undefined ? {} : { language: ask.asked },
    );
    return this.tenant.run(context, async (manager) => {
      const kle = await followedBy(manager, context.tokenId ?? '');
      return this.write(manager, { ...ask, kle, self });
    });
  }

  private addressWith(path: string, query: Record<string, string>): string {
    const search = new URLSearchParams(query).toString();
    return `${this.config.url}/api/lesson-feed${path}${search === '' ? '' : `?${search}`}`;
  }

  private async write(
    manager: TenantManager,
    { kle, language, page, self }: FeedAsk,
  ): Promise<string> {
    const group = kle === null ? null : await readKleGroup(manager, kle);
    if (kle !== null && group === null)
      throw new Problem('invalid-input', {}, [
        { path: 'kle', code: 'noSuchKleGroup', details: { 0: kle } },
      ]);
    const rows = await listFeed(manager, kle, {
      from: (page - 1) * pageSize,
      limit: pageSize + 1,
    });
    const changed = await feedChangedAt(manager, kle);
    const words = feedWords[language];
    const place: FeedPlace = { url: this.config.url, host: new URL(this.config.url).hostname };
    const at = (number: number): string =>
      number === 1 ? self : `${self}${self.includes('?') ? '&' : '?'}page=${number}`;
    const link = (rel: string, href: string, type: string = atomType) => ({ rel, href, type });
    const newest = page === 1 ? rows[0]?.updatedAt : undefined;
    return atomXml({
      id: `tag:${place.host},2026:lessons${kle === null ? '' : `/kle/${kle}`}`,
      title: group
        ? fillWith(words.titleOf, { group: `${group.code} ${group.title}` })
        : words.title,
      subtitle: words.subtitle,
      language,
      updated: new Date(Math.max(...[newest, changed, never].map((date) => date?.getTime() ?? 0))),
      author: 'Erfa',
      rights: this.config.demonstration ? words.fictional : null,
      links: [
        link('self', at(page)),
        link('alternate', `${place.url}/lessons${kle === null ? '' : `?kle=${kle}`}`, 'text/html'),
        link('first', at(1)),
        ...(page > 1 ? [link('previous', at(page - 1))] : []),
        ...(rows.length > pageSize ? [link('next', at(page + 1))] : []),
      ],
      entries: rows.slice(0, pageSize).map((row) => feedEntry(row, language, place)),
    });
  }
}

const fillWith = (words: string, details: Record<string, string>): string =>
  fill({ da: words, en: words }, details, 'da');
