/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import { HttpClient } from '@angular/common/http';
import type { HttpContext, HttpEvent, HttpParams } from '@angular/common/http';

import { Injectable, inject } from '@angular/core';

import type { Observable } from 'rxjs';

import type { ReleasedFiguresView } from '../model';

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
export class ReleasedFiguresService {
  private readonly http = inject(HttpClient);
  releasedFiguresRead<TData = ReleasedFiguresView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  releasedFiguresRead<TData = ReleasedFiguresView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  releasedFiguresRead<TData = ReleasedFiguresView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  releasedFiguresRead<TData = ReleasedFiguresView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/rounds/${encodeURIComponent(String(id))}/figures`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/rounds/${encodeURIComponent(String(id))}/figures`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/rounds/${encodeURIComponent(String(id))}/figures`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  releasedFiguresExcel(id: string, options?: HttpClientBodyOptions): Observable<Blob>;
  releasedFiguresExcel(id: string, options?: HttpClientEventOptions): Observable<HttpEvent<Blob>>;
  releasedFiguresExcel(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<Blob>>;
  releasedFiguresExcel(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<Blob | HttpEvent<Blob> | AngularHttpResponse<Blob>> {
    if (options?.observe === 'events') {
      return this.http.get(`/api/rounds/${encodeURIComponent(String(id))}/figures.xlsx`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }) as Observable<HttpEvent<Blob>>;
    }

    if (options?.observe === 'response') {
      return this.http.get(`/api/rounds/${encodeURIComponent(String(id))}/figures.xlsx`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }) as Observable<AngularHttpResponse<Blob>>;
    }

    return this.http.get(`/api/rounds/${encodeURIComponent(String(id))}/figures.xlsx`, {
      responseType: 'blob',
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    }) as Observable<Blob>;
  }
  releasedFiguresCsv(id: string, options?: HttpClientBodyOptions): Observable<Blob>;
  releasedFiguresCsv(id: string, options?: HttpClientEventOptions): Observable<HttpEvent<Blob>>;
  releasedFiguresCsv(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<Blob>>;
  releasedFiguresCsv(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<Blob | HttpEvent<Blob> | AngularHttpResponse<Blob>> {
    if (options?.observe === 'events') {
      return this.http.get(`/api/rounds/${encodeURIComponent(String(id))}/figures.csv`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }) as Observable<HttpEvent<Blob>>;
    }

    if (options?.observe === 'response') {
      return this.http.get(`/api/rounds/${encodeURIComponent(String(id))}/figures.csv`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }) as Observable<AngularHttpResponse<Blob>>;
    }

    return this.http.get(`/api/rounds/${encodeURIComponent(String(id))}/figures.csv`, {
      responseType: 'blob',
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    }) as Observable<Blob>;
  }
  releasedFiguresCodeBook(id: string, options?: HttpClientBodyOptions): Observable<Blob>;
  releasedFiguresCodeBook(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<Blob>>;
  releasedFiguresCodeBook(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<Blob>>;
  releasedFiguresCodeBook(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<Blob | HttpEvent<Blob> | AngularHttpResponse<Blob>> {
    if (options?.observe === 'events') {
      return this.http.get(`/api/rounds/${encodeURIComponent(String(id))}/figures-code-book.csv`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }) as Observable<HttpEvent<Blob>>;
    }

    if (options?.observe === 'response') {
      return this.http.get(`/api/rounds/${encodeURIComponent(String(id))}/figures-code-book.csv`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }) as Observable<AngularHttpResponse<Blob>>;
    }

    return this.http.get(`/api/rounds/${encodeURIComponent(String(id))}/figures-code-book.csv`, {
      responseType: 'blob',
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    }) as Observable<Blob>;
  }
}
