/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import { HttpClient } from '@angular/common/http';
import type { HttpContext, HttpEvent, HttpParams } from '@angular/common/http';

import { Injectable, inject } from '@angular/core';

import type { Observable } from 'rxjs';

import type { AddIdea, DecideIdea, IdeaCardView, IdeasDecideHeaders, SaveIdea } from '../model';

import type { HttpHeaders, HttpResponse as AngularHttpResponse } from '@angular/common/http';

interface HttpClientOptions {
  readonly headers?: HttpHeaders | Record<string, string | string[]>;
  readonly context?: HttpContext;
  readonly params?:
    HttpParams | Record<string, string | number | boolean | Array<string | number | boolean>>;
  readonly reportProgress?: boolean;
  readonly withCredentials?: boolean;
  readonly credentials?: RequestCredentials;
  readonly keepalive?: boolean;
  readonly priority?: RequestPriority;
  readonly cache?: RequestCache;
  readonly mode?: RequestMode;
  readonly redirect?: RequestRedirect;
  readonly referrer?: string;
  readonly integrity?: string;
  readonly referrerPolicy?: ReferrerPolicy;
  readonly transferCache?: { includeHeaders?: string[] } | boolean;
  readonly timeout?: number;
}

type HttpClientBodyOptions = HttpClientOptions & {
  readonly observe?: 'body';
};

type HttpClientEventOptions = HttpClientOptions & {
  readonly observe: 'events';
};

type HttpClientResponseOptions = HttpClientOptions & {
  readonly observe: 'response';
};

type HttpClientObserveOptions = HttpClientOptions & {
  readonly observe?: 'body' | 'events' | 'response';
};

@Injectable({ providedIn: 'root' })
export class ProjectIdeasService {
  private readonly http = inject(HttpClient);
  ideasList<TData = IdeaCardView[]>(options?: HttpClientBodyOptions): Observable<TData>;
  ideasList<TData = IdeaCardView[]>(options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
  ideasList<TData = IdeaCardView[]>(
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  ideasList<TData = IdeaCardView[]>(
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/project-ideas`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/project-ideas`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/project-ideas`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  ideasAdd<TData = IdeaCardView>(
    addIdea: AddIdea,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  ideasAdd<TData = IdeaCardView>(
    addIdea: AddIdea,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  ideasAdd<TData = IdeaCardView>(
    addIdea: AddIdea,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  ideasAdd<TData = IdeaCardView>(
    addIdea: AddIdea,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(`/api/project-ideas`, addIdea, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(`/api/project-ideas`, addIdea, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.post<TData>(`/api/project-ideas`, addIdea, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  ideasRead<TData = IdeaCardView>(id: string, options?: HttpClientBodyOptions): Observable<TData>;
  ideasRead<TData = IdeaCardView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  ideasRead<TData = IdeaCardView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  ideasRead<TData = IdeaCardView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/project-ideas/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/project-ideas/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/project-ideas/${encodeURIComponent(String(id))}`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  ideasSave<TData = IdeaCardView>(
    id: string,
    saveIdea: SaveIdea,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  ideasSave<TData = IdeaCardView>(
    id: string,
    saveIdea: SaveIdea,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  ideasSave<TData = IdeaCardView>(
    id: string,
    saveIdea: SaveIdea,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  ideasSave<TData = IdeaCardView>(
    id: string,
    saveIdea: SaveIdea,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/project-ideas/${encodeURIComponent(String(id))}`,
        saveIdea,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/project-ideas/${encodeURIComponent(String(id))}`,
        saveIdea,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.put<TData>(`/api/project-ideas/${encodeURIComponent(String(id))}`, saveIdea, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  ideasDecide<TData = IdeaCardView>(
    id: string,
    decideIdea: DecideIdea,
    headers: IdeasDecideHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  ideasDecide<TData = IdeaCardView>(
    id: string,
    decideIdea: DecideIdea,
    headers: IdeasDecideHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  ideasDecide<TData = IdeaCardView>(
    id: string,
    decideIdea: DecideIdea,
    headers: IdeasDecideHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  ideasDecide<TData = IdeaCardView>(
    id: string,
    decideIdea: DecideIdea,
    headers: IdeasDecideHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/project-ideas/${encodeURIComponent(String(id))}/decision`,
        decideIdea,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/project-ideas/${encodeURIComponent(String(id))}/decision`,
        decideIdea,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    return this.http.put<TData>(
      `/api/project-ideas/${encodeURIComponent(String(id))}/decision`,
      decideIdea,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        headers: { ...headers, ...options?.headers },
      },
    );
  }
}
