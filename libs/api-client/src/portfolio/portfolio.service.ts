/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import { HttpClient } from '@angular/common/http';
import type { HttpContext, HttpEvent, HttpParams } from '@angular/common/http';

import { Injectable, inject } from '@angular/core';

import type { Observable } from 'rxjs';

import type {
  PortfolioChangeViewHeaders,
  PortfolioLoadCalendarParams,
  PortfolioSavedView,
  PortfolioView,
  PortfolioWorkbookParams,
  ProjectFileView,
  ProjectImportImportParams,
  UnitLoadView,
  WritePortfolioView,
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

type AngularHttpParamValue = string | number | boolean | Array<string | number | boolean>;
type AngularHttpParamValueWithNullable = AngularHttpParamValue | null;

function filterParams(
  params: Record<string, unknown>,
  requiredNullableKeys?: ReadonlySet<string>,
  preserveRequiredNullables?: false,
  passthroughKeys?: undefined,
): Record<string, AngularHttpParamValue>;
function filterParams(
  params: Record<string, unknown>,
  requiredNullableKeys: ReadonlySet<string> | undefined,
  preserveRequiredNullables: true,
  passthroughKeys?: undefined,
): Record<string, AngularHttpParamValueWithNullable>;
function filterParams(
  params: Record<string, unknown>,
  requiredNullableKeys: ReadonlySet<string> | undefined,
  preserveRequiredNullables: boolean | undefined,
  passthroughKeys: ReadonlySet<string>,
): Record<string, unknown>;
function filterParams(
  params: Record<string, unknown>,
  requiredNullableKeys: ReadonlySet<string> = new Set(),
  preserveRequiredNullables = false,
  passthroughKeys: ReadonlySet<string> = new Set(),
): Record<string, unknown> {
  const filteredParams: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(params)) {
    if (passthroughKeys.has(key)) {
      if (value !== undefined) {
        filteredParams[key] = value;
      }
      continue;
    }
    if (Array.isArray(value)) {
      const filtered = value
        .filter(
          (item) =>
            item != null &&
            (typeof item === 'string' ||
              typeof item === 'number' ||
              typeof item === 'boolean' ||
              (item instanceof Date && !Number.isNaN(item.getTime()))),
        )
        .map((item) => (item instanceof Date ? item.toISOString() : item)) as Array<
        string | number | boolean
      >;
      if (filtered.length) {
        filteredParams[key] = filtered;
      }
    } else if (value === null && requiredNullableKeys.has(key)) {
      // With a paramsSerializer (preserveRequiredNullables) the literal null
      // is passed through for it to consume; without one, emit an empty
      // string so the required key still reaches the wire as `?key=`
      // instead of being silently dropped. See #3712.
      filteredParams[key] = preserveRequiredNullables ? null : '';
    } else if (value instanceof Date && !Number.isNaN(value.getTime())) {
      // useDates produces Date query params; serialize to ISO so they reach
      // the wire instead of being dropped by the primitive check below. See #3856.
      filteredParams[key] = value.toISOString();
    } else if (
      value != null &&
      (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    ) {
      filteredParams[key] = value;
    }
  }
  return filteredParams;
}

@Injectable({ providedIn: 'root' })
export class PortfolioService {
  private readonly http = inject(HttpClient);
  portfolioRead<TData = PortfolioView>(options?: HttpClientBodyOptions): Observable<TData>;
  portfolioRead<TData = PortfolioView>(
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  portfolioRead<TData = PortfolioView>(
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  portfolioRead<TData = PortfolioView>(
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/portfolio`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/portfolio`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/portfolio`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  portfolioLoad<TData = UnitLoadView[]>(options?: HttpClientBodyOptions): Observable<TData>;
  portfolioLoad<TData = UnitLoadView[]>(
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  portfolioLoad<TData = UnitLoadView[]>(
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  portfolioLoad<TData = UnitLoadView[]>(
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/portfolio/load`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/portfolio/load`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/portfolio/load`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  portfolioLoadCalendar(
    params?: PortfolioLoadCalendarParams,
    options?: HttpClientBodyOptions,
  ): Observable<Blob>;
  portfolioLoadCalendar(
    params?: PortfolioLoadCalendarParams,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<Blob>>;
  portfolioLoadCalendar(
    params?: PortfolioLoadCalendarParams,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<Blob>>;
  portfolioLoadCalendar(
    params?: PortfolioLoadCalendarParams,
    options?: HttpClientObserveOptions,
  ): Observable<Blob | HttpEvent<Blob> | AngularHttpResponse<Blob>> {
    const filteredParams = filterParams({ ...params, ...options?.params }, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get(`/api/portfolio/load.ics`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,
      }) as Observable<HttpEvent<Blob>>;
    }

    if (options?.observe === 'response') {
      return this.http.get(`/api/portfolio/load.ics`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,
      }) as Observable<AngularHttpResponse<Blob>>;
    }

    return this.http.get(`/api/portfolio/load.ics`, {
      responseType: 'blob',
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
      params: filteredParams,
    }) as Observable<Blob>;
  }
  portfolioWorkbook(
    params?: PortfolioWorkbookParams,
    options?: HttpClientBodyOptions,
  ): Observable<Blob>;
  portfolioWorkbook(
    params?: PortfolioWorkbookParams,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<Blob>>;
  portfolioWorkbook(
    params?: PortfolioWorkbookParams,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<Blob>>;
  portfolioWorkbook(
    params?: PortfolioWorkbookParams,
    options?: HttpClientObserveOptions,
  ): Observable<Blob | HttpEvent<Blob> | AngularHttpResponse<Blob>> {
    const filteredParams = filterParams({ ...params, ...options?.params }, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get(`/api/portfolio.xlsx`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,
      }) as Observable<HttpEvent<Blob>>;
    }

    if (options?.observe === 'response') {
      return this.http.get(`/api/portfolio.xlsx`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,
      }) as Observable<AngularHttpResponse<Blob>>;
    }

    return this.http.get(`/api/portfolio.xlsx`, {
      responseType: 'blob',
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
      params: filteredParams,
    }) as Observable<Blob>;
  }
  portfolioAddView<TData = PortfolioSavedView[]>(
    writePortfolioView: WritePortfolioView,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  portfolioAddView<TData = PortfolioSavedView[]>(
    writePortfolioView: WritePortfolioView,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  portfolioAddView<TData = PortfolioSavedView[]>(
    writePortfolioView: WritePortfolioView,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  portfolioAddView<TData = PortfolioSavedView[]>(
    writePortfolioView: WritePortfolioView,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(`/api/portfolio-views`, writePortfolioView, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(`/api/portfolio-views`, writePortfolioView, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.post<TData>(`/api/portfolio-views`, writePortfolioView, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  portfolioChangeView<TData = PortfolioSavedView[]>(
    id: string,
    writePortfolioView: WritePortfolioView,
    headers: PortfolioChangeViewHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  portfolioChangeView<TData = PortfolioSavedView[]>(
    id: string,
    writePortfolioView: WritePortfolioView,
    headers: PortfolioChangeViewHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  portfolioChangeView<TData = PortfolioSavedView[]>(
    id: string,
    writePortfolioView: WritePortfolioView,
    headers: PortfolioChangeViewHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  portfolioChangeView<TData = PortfolioSavedView[]>(
    id: string,
    writePortfolioView: WritePortfolioView,
    headers: PortfolioChangeViewHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/portfolio-views/${encodeURIComponent(String(id))}`,
        writePortfolioView,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/portfolio-views/${encodeURIComponent(String(id))}`,
        writePortfolioView,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    return this.http.put<TData>(
      `/api/portfolio-views/${encodeURIComponent(String(id))}`,
      writePortfolioView,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        headers: { ...headers, ...options?.headers },
      },
    );
  }
  portfolioRemoveView<TData = PortfolioSavedView[]>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  portfolioRemoveView<TData = PortfolioSavedView[]>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  portfolioRemoveView<TData = PortfolioSavedView[]>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  portfolioRemoveView<TData = PortfolioSavedView[]>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(`/api/portfolio-views/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(`/api/portfolio-views/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.delete<TData>(`/api/portfolio-views/${encodeURIComponent(String(id))}`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  projectImportImport<TData = ProjectFileView>(
    projectImportImportBody: Blob,
    params: ProjectImportImportParams,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  projectImportImport<TData = ProjectFileView>(
    projectImportImportBody: Blob,
    params: ProjectImportImportParams,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  projectImportImport<TData = ProjectFileView>(
    projectImportImportBody: Blob,
    params: ProjectImportImportParams,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  projectImportImport<TData = ProjectFileView>(
    projectImportImportBody: Blob,
    params: ProjectImportImportParams,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    const filteredParams = filterParams({ ...params, ...options?.params }, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.post<TData>(`/api/portfolio/import`, projectImportImportBody, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,
      });
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(`/api/portfolio/import`, projectImportImportBody, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,
      });
    }

    return this.http.post<TData>(`/api/portfolio/import`, projectImportImportBody, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
      params: filteredParams,
    });
  }
}
