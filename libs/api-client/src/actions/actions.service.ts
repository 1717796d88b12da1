/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import { HttpClient } from '@angular/common/http';
import type { HttpContext, HttpEvent, HttpParams } from '@angular/common/http';

import { Injectable, inject } from '@angular/core';

import type { Observable } from 'rxjs';

import type { ActionsChangeHeaders, ActionsView, WriteAction } from '../model';

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
export class ActionsService {
  private readonly http = inject(HttpClient);
  actionsList<TData = ActionsView>(id: string, options?: HttpClientBodyOptions): Observable<TData>;
  actionsList<TData = ActionsView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  actionsList<TData = ActionsView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  actionsList<TData = ActionsView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/assessments/${encodeURIComponent(String(id))}/actions`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/assessments/${encodeURIComponent(String(id))}/actions`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/assessments/${encodeURIComponent(String(id))}/actions`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  actionsCreate<TData = ActionsView>(
    id: string,
    writeAction: WriteAction,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  actionsCreate<TData = ActionsView>(
    id: string,
    writeAction: WriteAction,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  actionsCreate<TData = ActionsView>(
    id: string,
    writeAction: WriteAction,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  actionsCreate<TData = ActionsView>(
    id: string,
    writeAction: WriteAction,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/assessments/${encodeURIComponent(String(id))}/actions`,
        writeAction,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/assessments/${encodeURIComponent(String(id))}/actions`,
        writeAction,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/assessments/${encodeURIComponent(String(id))}/actions`,
      writeAction,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  actionsChange<TData = ActionsView>(
    id: string,
    writeAction: WriteAction,
    headers: ActionsChangeHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  actionsChange<TData = ActionsView>(
    id: string,
    writeAction: WriteAction,
    headers: ActionsChangeHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  actionsChange<TData = ActionsView>(
    id: string,
    writeAction: WriteAction,
    headers: ActionsChangeHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  actionsChange<TData = ActionsView>(
    id: string,
    writeAction: WriteAction,
    headers: ActionsChangeHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(`/api/actions/${encodeURIComponent(String(id))}`, writeAction, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        headers: { ...headers, ...options?.headers },
      });
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(`/api/actions/${encodeURIComponent(String(id))}`, writeAction, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        headers: { ...headers, ...options?.headers },
      });
    }

    return this.http.put<TData>(`/api/actions/${encodeURIComponent(String(id))}`, writeAction, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
      headers: { ...headers, ...options?.headers },
    });
  }
}
