/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import { HttpClient } from '@angular/common/http';
import type { HttpContext, HttpEvent, HttpParams } from '@angular/common/http';

import { Injectable, inject } from '@angular/core';

import type { Observable } from 'rxjs';

import type { ProjectRisksView, RisksChangeHeaders, WriteRisk } from '../model';

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
export class ProjectRisksService {
  private readonly http = inject(HttpClient);
  risksList<TData = ProjectRisksView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  risksList<TData = ProjectRisksView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  risksList<TData = ProjectRisksView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  risksList<TData = ProjectRisksView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/risks`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/risks`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/risks`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  risksAdd<TData = ProjectRisksView>(
    id: string,
    writeRisk: WriteRisk,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  risksAdd<TData = ProjectRisksView>(
    id: string,
    writeRisk: WriteRisk,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  risksAdd<TData = ProjectRisksView>(
    id: string,
    writeRisk: WriteRisk,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  risksAdd<TData = ProjectRisksView>(
    id: string,
    writeRisk: WriteRisk,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/risks`,
        writeRisk,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/risks`,
        writeRisk,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/risks`,
      writeRisk,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  risksChange<TData = ProjectRisksView>(
    id: string,
    risk: string,
    writeRisk: WriteRisk,
    headers: RisksChangeHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  risksChange<TData = ProjectRisksView>(
    id: string,
    risk: string,
    writeRisk: WriteRisk,
    headers: RisksChangeHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  risksChange<TData = ProjectRisksView>(
    id: string,
    risk: string,
    writeRisk: WriteRisk,
    headers: RisksChangeHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  risksChange<TData = ProjectRisksView>(
    id: string,
    risk: string,
    writeRisk: WriteRisk,
    headers: RisksChangeHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/risks/${encodeURIComponent(String(risk))}`,
        writeRisk,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/risks/${encodeURIComponent(String(risk))}`,
        writeRisk,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/risks/${encodeURIComponent(String(risk))}`,
      writeRisk,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        headers: { ...headers, ...options?.headers },
      },
    );
  }
  risksRemove<TData = ProjectRisksView>(
    id: string,
    risk: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  risksRemove<TData = ProjectRisksView>(
    id: string,
    risk: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  risksRemove<TData = ProjectRisksView>(
    id: string,
    risk: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  risksRemove<TData = ProjectRisksView>(
    id: string,
    risk: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/risks/${encodeURIComponent(String(risk))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/risks/${encodeURIComponent(String(risk))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.delete<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/risks/${encodeURIComponent(String(risk))}`,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
}
