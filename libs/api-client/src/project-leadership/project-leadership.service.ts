/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import { HttpClient } from '@angular/common/http';
import type { HttpContext, HttpEvent, HttpParams } from '@angular/common/http';

import { Injectable, inject } from '@angular/core';

import type { Observable } from 'rxjs';

import type {
  LeadershipChangeHeaders,
  LeadershipView,
  SaveLeadership,
  WriteLeader,
} from '../model';

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
export class ProjectLeadershipService {
  private readonly http = inject(HttpClient);
  leadershipRead<TData = LeadershipView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  leadershipRead<TData = LeadershipView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  leadershipRead<TData = LeadershipView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  leadershipRead<TData = LeadershipView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/leadership`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/leadership`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/leadership`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  leadershipSave<TData = LeadershipView>(
    id: string,
    saveLeadership: SaveLeadership,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  leadershipSave<TData = LeadershipView>(
    id: string,
    saveLeadership: SaveLeadership,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  leadershipSave<TData = LeadershipView>(
    id: string,
    saveLeadership: SaveLeadership,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  leadershipSave<TData = LeadershipView>(
    id: string,
    saveLeadership: SaveLeadership,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/leadership`,
        saveLeadership,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/leadership`,
        saveLeadership,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/leadership`,
      saveLeadership,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  leadershipAdd<TData = LeadershipView>(
    id: string,
    writeLeader: WriteLeader,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  leadershipAdd<TData = LeadershipView>(
    id: string,
    writeLeader: WriteLeader,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  leadershipAdd<TData = LeadershipView>(
    id: string,
    writeLeader: WriteLeader,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  leadershipAdd<TData = LeadershipView>(
    id: string,
    writeLeader: WriteLeader,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/leadership/leaders`,
        writeLeader,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/leadership/leaders`,
        writeLeader,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/leadership/leaders`,
      writeLeader,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  leadershipChange<TData = LeadershipView>(
    id: string,
    leader: string,
    writeLeader: WriteLeader,
    headers: LeadershipChangeHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  leadershipChange<TData = LeadershipView>(
    id: string,
    leader: string,
    writeLeader: WriteLeader,
    headers: LeadershipChangeHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  leadershipChange<TData = LeadershipView>(
    id: string,
    leader: string,
    writeLeader: WriteLeader,
    headers: LeadershipChangeHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  leadershipChange<TData = LeadershipView>(
    id: string,
    leader: string,
    writeLeader: WriteLeader,
    headers: LeadershipChangeHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/leadership/leaders/${encodeURIComponent(String(leader))}`,
        writeLeader,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/leadership/leaders/${encodeURIComponent(String(leader))}`,
        writeLeader,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/leadership/leaders/${encodeURIComponent(String(leader))}`,
      writeLeader,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        headers: { ...headers, ...options?.headers },
      },
    );
  }
  leadershipRemove<TData = LeadershipView>(
    id: string,
    leader: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  leadershipRemove<TData = LeadershipView>(
    id: string,
    leader: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  leadershipRemove<TData = LeadershipView>(
    id: string,
    leader: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  leadershipRemove<TData = LeadershipView>(
    id: string,
    leader: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/leadership/leaders/${encodeURIComponent(String(leader))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/leadership/leaders/${encodeURIComponent(String(leader))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.delete<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/leadership/leaders/${encodeURIComponent(String(leader))}`,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
}
