/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import { HttpClient } from '@angular/common/http';
import type { HttpContext, HttpEvent, HttpParams } from '@angular/common/http';

import { Injectable, inject } from '@angular/core';

import type { Observable } from 'rxjs';

import type { AdoptionView, AdoptionsChangeHeaders, AdoptionsView, WriteAdoption } from '../model';

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
export class AdoptionsService {
  private readonly http = inject(HttpClient);
  adoptionsList<TData = AdoptionsView>(options?: HttpClientBodyOptions): Observable<TData>;
  adoptionsList<TData = AdoptionsView>(
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  adoptionsList<TData = AdoptionsView>(
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  adoptionsList<TData = AdoptionsView>(
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/adoptions`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/adoptions`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/adoptions`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  adoptionsShow<TData = AdoptionView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  adoptionsShow<TData = AdoptionView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  adoptionsShow<TData = AdoptionView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  adoptionsShow<TData = AdoptionView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/adoptions/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/adoptions/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/adoptions/${encodeURIComponent(String(id))}`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  adoptionsChange<TData = AdoptionView>(
    id: string,
    writeAdoption: WriteAdoption,
    headers: AdoptionsChangeHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  adoptionsChange<TData = AdoptionView>(
    id: string,
    writeAdoption: WriteAdoption,
    headers: AdoptionsChangeHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  adoptionsChange<TData = AdoptionView>(
    id: string,
    writeAdoption: WriteAdoption,
    headers: AdoptionsChangeHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  adoptionsChange<TData = AdoptionView>(
    id: string,
    writeAdoption: WriteAdoption,
    headers: AdoptionsChangeHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/adoptions/${encodeURIComponent(String(id))}`,
        writeAdoption,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/adoptions/${encodeURIComponent(String(id))}`,
        writeAdoption,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    return this.http.put<TData>(`/api/adoptions/${encodeURIComponent(String(id))}`, writeAdoption, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
      headers: { ...headers, ...options?.headers },
    });
  }
  adoptionsSeeRecall<TData = void>(id: string, options?: HttpClientBodyOptions): Observable<TData>;
  adoptionsSeeRecall<TData = void>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  adoptionsSeeRecall<TData = void>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  adoptionsSeeRecall<TData = void>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/adoptions/${encodeURIComponent(String(id))}/recall-seen`,
        undefined,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/adoptions/${encodeURIComponent(String(id))}/recall-seen`,
        undefined,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/adoptions/${encodeURIComponent(String(id))}/recall-seen`,
      undefined,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
}
