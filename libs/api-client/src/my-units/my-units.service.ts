/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import { HttpClient } from '@angular/common/http';
import type { HttpContext, HttpEvent, HttpParams } from '@angular/common/http';

import { Injectable, inject } from '@angular/core';

import type { Observable } from 'rxjs';

import type { MyUnitsView } from '../model';

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
export class MyUnitsService {
  private readonly http = inject(HttpClient);
  myUnitsRead<TData = MyUnitsView>(options?: HttpClientBodyOptions): Observable<TData>;
  myUnitsRead<TData = MyUnitsView>(options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
  myUnitsRead<TData = MyUnitsView>(
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  myUnitsRead<TData = MyUnitsView>(
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/my-units`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/my-units`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/my-units`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  myUnitsOwnCalendar(options?: HttpClientBodyOptions): Observable<Blob>;
  myUnitsOwnCalendar(options?: HttpClientEventOptions): Observable<HttpEvent<Blob>>;
  myUnitsOwnCalendar(options?: HttpClientResponseOptions): Observable<AngularHttpResponse<Blob>>;
  myUnitsOwnCalendar(
    options?: HttpClientObserveOptions,
  ): Observable<Blob | HttpEvent<Blob> | AngularHttpResponse<Blob>> {
    if (options?.observe === 'events') {
      return this.http.get(`/api/my-tasks.ics`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }) as Observable<HttpEvent<Blob>>;
    }

    if (options?.observe === 'response') {
      return this.http.get(`/api/my-tasks.ics`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }) as Observable<AngularHttpResponse<Blob>>;
    }

    return this.http.get(`/api/my-tasks.ics`, {
      responseType: 'blob',
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    }) as Observable<Blob>;
  }
  myUnitsProjectCalendar(id: string, options?: HttpClientBodyOptions): Observable<Blob>;
  myUnitsProjectCalendar(id: string, options?: HttpClientEventOptions): Observable<HttpEvent<Blob>>;
  myUnitsProjectCalendar(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<Blob>>;
  myUnitsProjectCalendar(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<Blob | HttpEvent<Blob> | AngularHttpResponse<Blob>> {
    if (options?.observe === 'events') {
      return this.http.get(`/api/projects/${encodeURIComponent(String(id))}/plan.ics`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }) as Observable<HttpEvent<Blob>>;
    }

    if (options?.observe === 'response') {
      return this.http.get(`/api/projects/${encodeURIComponent(String(id))}/plan.ics`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }) as Observable<AngularHttpResponse<Blob>>;
    }

    return this.http.get(`/api/projects/${encodeURIComponent(String(id))}/plan.ics`, {
      responseType: 'blob',
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    }) as Observable<Blob>;
  }
}
