/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import { HttpClient } from '@angular/common/http';
import type { HttpContext, HttpEvent, HttpParams } from '@angular/common/http';

import { Injectable, inject } from '@angular/core';

import type { Observable } from 'rxjs';

import type {
  ModelView,
  ModelsView,
  RetireModel,
  SchemasShow200,
  TrialScoreView,
  TryModel,
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
export class ModelsService {
  private readonly http = inject(HttpClient);
  modelsList<TData = ModelsView>(options?: HttpClientBodyOptions): Observable<TData>;
  modelsList<TData = ModelsView>(options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
  modelsList<TData = ModelsView>(
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  modelsList<TData = ModelsView>(
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/models`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/models`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/models`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  modelsShow<TData = ModelView>(id: string, options?: HttpClientBodyOptions): Observable<TData>;
  modelsShow<TData = ModelView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  modelsShow<TData = ModelView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  modelsShow<TData = ModelView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/models/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/models/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/models/${encodeURIComponent(String(id))}`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  modelsRetire<TData = ModelView>(
    id: string,
    retireModel: RetireModel,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  modelsRetire<TData = ModelView>(
    id: string,
    retireModel: RetireModel,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  modelsRetire<TData = ModelView>(
    id: string,
    retireModel: RetireModel,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  modelsRetire<TData = ModelView>(
    id: string,
    retireModel: RetireModel,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/models/${encodeURIComponent(String(id))}/retirement`,
        retireModel,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/models/${encodeURIComponent(String(id))}/retirement`,
        retireModel,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/models/${encodeURIComponent(String(id))}/retirement`,
      retireModel,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  modelsTrial<TData = TrialScoreView>(
    id: string,
    tryModel: TryModel,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  modelsTrial<TData = TrialScoreView>(
    id: string,
    tryModel: TryModel,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  modelsTrial<TData = TrialScoreView>(
    id: string,
    tryModel: TryModel,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  modelsTrial<TData = TrialScoreView>(
    id: string,
    tryModel: TryModel,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/models/${encodeURIComponent(String(id))}/trial`,
        tryModel,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/models/${encodeURIComponent(String(id))}/trial`,
        tryModel,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(`/api/models/${encodeURIComponent(String(id))}/trial`, tryModel, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  schemasShow<TData = SchemasShow200>(
    file: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  schemasShow<TData = SchemasShow200>(
    file: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  schemasShow<TData = SchemasShow200>(
    file: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  schemasShow<TData = SchemasShow200>(
    file: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/schemas/${encodeURIComponent(String(file))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/schemas/${encodeURIComponent(String(file))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/schemas/${encodeURIComponent(String(file))}`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
}
